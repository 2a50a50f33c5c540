/// An entry as a file.
enum EntryFile {
  static let order = [
    "id", "at", "recorded", "by", "kind", "projects", "tags", "closes", "credits", "repository",
    "commit",
  ]

  /// The file of a new entry.
  static func content(of entry: Entry) -> String {
    var fields: [(key: String, value: YAMLValue)] = [("id", .plain(entry.id.description))]
    if let at = entry.at { fields.append(("at", .plain(at.text))) }
    if let recorded = entry.recorded { fields.append(("recorded", .plain(recorded.inUTC))) }
    if let by = entry.by { fields.append(("by", .text(by))) }
    fields.append(("kind", .plain(entry.kind.description)))
    fields.append(("projects", .list(entry.projects)))
    fields.append(("tags", .list(entry.tags)))
    fields.append(("closes", .list(entry.closes.map(\.description))))
    fields.append(("credits", .list(entry.credits)))
    if let repository = entry.repository { fields.append(("repository", .text(repository))) }
    if let commit = entry.commit { fields.append(("commit", .text(commit))) }
    return Document(.frontMatter, fields, body: entry.text.trimmedLines + "\n").content
  }

  /// Reads an entry. `fallback` is the identifier of a file that has none.
  static func entry(
    _ content: String, fallback: Identifier, zone: Zone
  ) throws(FormatError) -> Entry {
    let document = try Document(content, as: .frontMatter)
    let text = try document.text()
    guard !text.isEmpty else { throw FormatError(line: 1, message: "the entry has no text") }
    let id = try document.value("id", "an identifier") { Identifier($0) } ?? fallback
    var entry = Entry(id: id, text: text)
    entry.at = try document.value("at", "a date and time") { EntryTime($0, in: zone) }
    entry.recorded = try document.value("recorded", "a date and time") { Timestamp($0, in: zone) }
    entry.by = try document.text("by")
    entry.kind = try document.value("kind", "a kind") { Kind($0) } ?? .highlight
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
  func text() throws(FormatError) -> String {
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
        throw problem(key, "'\(text)' is not an identifier")
      }
      identifiers.append(id)
    }
    return identifiers
  }
}
