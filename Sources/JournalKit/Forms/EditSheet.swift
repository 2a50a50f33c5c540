internal import JournalModel

/// View of an entry, note, response or project in an editor: the fields that can be changed, each with its
/// line, then the text.
package struct EditSheet: Sendable {
  /// The fields in their order, empty ones too, so that they can be filled in.
  private let fields: [FileField]
  private let handle: String
  private let text: String

  /// Takes what is to be edited.
  package init(_ found: Identified) {
    handle = found.handle
    let day = ("day", found.date.map { YAMLValue.plain($0.description) })
    let own = found.value.fields.filter { Self.keys.contains($0.key) }
    let hasDay = if case .project = found { true } else { own.contains { $0.key == "day" } }
    fields = hasDay ? own : [day] + own
    text = found.value.body
  }

  private static let keys: Set<String> = [
    "at", "by", "kind", "projects", "tags", "about", "title", "url", "date", "day", "name", "state",
    "started-as", "journal",
  ]

  /// Text that the editor begins with.
  package var content: String { content(with: Changes()) }

  /// The same with changes that nobody has looked at yet; `command` says which takes it as a file.
  package func content(with changes: Changes, command: TextForm.Command? = nil) -> String {
    let lines = fields.flatMap { field -> [String] in
      let said = changes.fields[field.key].map { YAMLValue.said($0, inPlaceOf: field.value) }
      let lines = (said ?? field.value)?.lines(key: field.key) ?? []
      return lines.isEmpty ? ["\(field.key):"] : lines
    }
    let first = (command.map { ["command: \($0.rawValue)"] } ?? []) + ["id: \(handle)"]
    return "---\n\((first + lines).joined(separator: "\n"))\n---\n"
      + (changes.text ?? text).trimmedLines + "\n"
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
    let isOfNote = fields.contains { $0.key == "about" }
    if let command = TextForm.declaredCommand(of: written, countingAbout: !isOfNote),
      command != .edit
    {
      throw UnreadableFields.of(command)
    }
    var changes = Changes()
    guard TextForm.hasFields(written, of: ["id", "command"] + fields.map(\.key)) else {
      guard !written.contains("---\nid: \(handle)\n") else {
        throw JournalProblem.fieldsBelowText(handle)
      }
      if written.trimmedLines != text.trimmedLines { changes.text = written.trimmedLines }
      return changes
    }
    let before = try Self.read(content)
    let after = try Self.read(written)
    let hasOwn = fields.contains { after[$0.key] != nil }
    guard after["id"] == before["id"] || !hasOwn && isBeginning(after["id"]?.first) else {
      throw JournalProblem.identifierChanged(after["id"]?.first ?? "", from: handle)
    }
    guard hasOwn else {
      changes.text = after["text"]?.first
      return changes
    }
    for (key, _) in fields where after[key] ?? [] != before[key] ?? [] {
      changes.fields[key] = after[key] ?? []
    }
    let own = Set(before.keys).union([TextForm.Key.command.rawValue])
    if let unknown = after.keys.sorted().first(where: { !own.contains($0) }) {
      throw JournalProblem.unknownField(unknown, known: fields.map(\.key))
    }
    if after["text"] != before["text"] { changes.text = after["text"]?.first ?? "" }
    return changes
  }

  /// Whether an identifier was typed that can be this one; nobody need type one.
  private func isBeginning(_ typed: String?) -> Bool {
    typed.map { handle.hasPrefix($0.lowercased()) } ?? true
  }

  /// The identifier that a kept file is about; nil for any other text.
  package static func identifier(in content: String) -> String? {
    guard TextForm.command(in: content) == .edit,
      let document = try? Document(content, as: .frontMatter)
    else { return nil }
    return document.node("id")?.text
  }

  /// A text that nobody found a place for, as a file that says which one was meant.
  package static func file(of text: String, for id: String?) -> String {
    let fields = [("command", "edit")] + (id.map { [("id", $0)] } ?? [])
    return Document(
      .frontMatter, fields: fields.map { ($0.0, .text($0.1)) }, body: text.trimmedLines + "\n"
    ).content
  }

  private static func read(_ content: String) throws(UnreadableFields) -> [String: [String]] {
    do throws(FormatError) {
      let document = try Document(content, as: .frontMatter)
      var values = ["text": [try document.text()]]
      for field in document.fields { values[field.key] = try document.texts(field.key) }
      return values
    } catch {
      throw .broken(line: error.line, message: error.message)
    }
  }
}

extension YAMLValue {
  fileprivate static func said(_ texts: [String], inPlaceOf value: YAMLValue?) -> YAMLValue? {
    if case .list = value { return .list(texts) }
    return texts.first.flatMap { $0.isEmpty ? nil : .text($0) }
  }
}
