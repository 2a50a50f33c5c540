/// An entry as a file.
package enum EntryFile {
  package static let order = [
    "id", "at", "recorded", "by", "kind", "projects", "tags", "closes", "credits", "repository",
    "commit",
  ]

  /// The file of a new entry.
  package static func content(of entry: Entry) -> String {
    let fields = values(of: entry).compactMap { field in
      field.value.map { (key: field.key, value: $0) }
    }
    return Document(.frontMatter, fields: fields, body: entry.text.trimmedLines + "\n").content
  }

  /// The value of every key of an entry; nil for what the entry does not have.
  package static func values(of entry: Entry) -> [(key: String, value: YAMLValue?)] {
    [
      ("id", .plain(entry.id.description)),
      ("at", entry.at.map { .plain($0.text) }),
      ("recorded", entry.recorded.map { .plain($0.inUTC) }),
      ("by", entry.by.map { .text($0) }),
      ("kind", .plain(entry.kind.description)),
      ("projects", list(entry.projects)),
      ("tags", list(entry.tags)),
      ("closes", list(entry.closes.map(\.description))),
      ("credits", list(entry.credits)),
      ("repository", entry.repository.map { .text($0) }),
      ("commit", entry.commit.map { .text($0) }),
    ]
  }

  private static func list(_ texts: [String]) -> YAMLValue? {
    texts.isEmpty ? nil : .list(texts)
  }

  /// Reads an entry. `fallback` is the identifier of a file that has none.
  package static func entry(
    _ content: String, fallback: Identifier, zone: Zone
  ) throws(FormatError) -> Entry {
    let document = try Document(content, as: .frontMatter)
    let text = try document.text()
    guard !text.isEmpty else { throw FormatError(line: 1, message: "the entry has no text") }
    let id = try document.value("id", expected: "an identifier") { Identifier($0) } ?? fallback
    var entry = Entry(id: id, text: text)
    entry.at = try document.value("at", expected: "a date and time") { EntryTime($0, in: zone) }
    entry.recorded = try document.value("recorded", expected: "a date and time") {
      Timestamp($0, in: zone)
    }
    entry.by = try document.text("by")
    entry.kind = try document.value("kind", expected: "a kind") { Kind($0) } ?? .highlight
    entry.projects = try document.texts("projects")
    entry.tags = try document.texts("tags")
    entry.closes = try document.identifiers("closes")
    entry.credits = try document.texts("credits")
    entry.repository = try document.text("repository")
    entry.commit = try document.text("commit")
    return entry
  }
}

extension Document {
  /// The text below the front matter, without empty lines around it; refuses a long one.
  package func text() throws(FormatError) -> String {
    let text = body.trimmedLines
    guard text.utf8.count <= Self.largestText else {
      throw FormatError(
        line: yamlLines.count + 1, message: "more than \(Self.largestText / 1024) KiB of text")
    }
    return text
  }

  /// The identifiers of a key that has a list of them.
  func identifiers(_ key: String) throws(FormatError) -> [Identifier] {
    var identifiers: [Identifier] = []
    for text in try texts(key) {
      guard let id = Identifier(text) else {
        throw problem(key, message: "'\(text)' is not an identifier")
      }
      identifiers.append(id)
    }
    return identifiers
  }
}
