internal import JournalModel

/// View of an entry, note or response in an editor: the fields that can be changed, each with its
/// line, then the text.
package struct EditSheet: Sendable {
  /// The fields in their order, empty ones too, so that they can be filled in.
  private let fields: [(key: String, value: YAMLValue?)]
  private let id: Identifier
  private let text: String

  /// Takes what is to be edited.
  package init(_ found: Identified) {
    id = found.id
    let day = ("day", found.date.map { YAMLValue.plain($0.description) })
    switch found {
    case .entry(let filed):
      let entry = filed.value
      fields = [
        day, ("at", entry.at.map { .plain($0.text) }), ("by", entry.by.map { .text($0) }),
        ("kind", .plain(entry.kind.description)), ("projects", .list(entry.projects)),
        ("tags", .list(entry.tags)),
      ]
      text = entry.text
    case .note(let filed):
      let note = filed.value
      fields = [
        day, ("at", note.at.map { .plain($0.text) }), ("by", note.by.map { .text($0) }),
        ("about", .text(note.about)),
      ]
      text = note.text
    case .response(let filed):
      let response = filed.value
      fields = [
        ("title", .text(response.title)), ("url", response.url.map { .text($0) }),
        ("date", response.date.map { .plain($0.description) }), day,
      ]
      text = response.excerpt
    }
  }

  /// Text that the editor begins with.
  package var content: String {
    let lines = fields.flatMap { field in
      field.value.map { $0.lines(key: field.key) }.flatMap { $0.isEmpty ? nil : $0 }
        ?? ["\(field.key):"]
    }
    return "---\nid: \(id)\n\(lines.joined(separator: "\n"))\n---\n\(text.trimmedLines)\n"
  }

  /// Fields and text that a person made to say something else. A field that was taken out is empty.
  package struct Changes: Sendable, Equatable {
    /// By key; several values in a list alone.
    package var fields: [String: [String]] = [:]
    /// Nil if the text is the same.
    package var text: String?

    /// Makes no change at all.
    package init() {}

    /// Whether all is as before.
    package var isEmpty: Bool { fields.isEmpty && text == nil }
  }

  /// Compares what came back; a text without front matter of ours is a text.
  package func changes(in written: String) throws -> Changes {
    var changes = Changes()
    guard OutboxFile.hasFields(written, of: ["id"] + fields.map(\.key)) else {
      guard !written.contains("---\nid: \(id)\n") else {
        throw JournalProblem.fieldsBelowText(id)
      }
      if written.trimmedLines != text.trimmedLines { changes.text = written.trimmedLines }
      return changes
    }
    let before = try Self.read(content)
    let after = try Self.read(written)
    guard after["id"] == before["id"] else {
      throw JournalProblem.identifierChanged(after["id"]?.first ?? "", from: id)
    }
    for (key, _) in fields where after[key] ?? [] != before[key] ?? [] {
      changes.fields[key] = after[key] ?? []
    }
    if let unknown = after.keys.sorted().first(where: { before[$0] == nil }) {
      throw JournalProblem.unknownField(unknown, known: fields.map(\.key))
    }
    if after["text"] != before["text"] { changes.text = after["text"]?.first ?? "" }
    return changes
  }

  private static func read(_ content: String) throws -> [String: [String]] {
    try OutboxFile.reading { () throws(FormatError) in
      let document = try Document(content, as: .frontMatter)
      var values = ["text": [try document.text()]]
      for field in document.fields { values[field.key] = try document.texts(field.key) }
      return values
    }
  }
}
