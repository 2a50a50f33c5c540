extension Entry: Fileable {
  package var fields: [FileField] {
    [
      ("id", .plain(id.description)),
      ("at", at.map { .plain($0.text) }),
      ("recorded", recorded.map { .plain($0.inUTC) }),
      ("by", by.map { .text($0) }),
      ("kind", .plain(kind.description)),
      ("projects", .list(projects)),
      ("tags", .list(tags)),
      ("closes", .list(allCloses)),
      ("credits", .list(credits)),
      ("repository", repository.map { .text($0) }),
      ("commit", commit.map { .text($0) }),
    ]
  }

  package var body: String { text }
}

/// An entry as a file.
package enum EntryFile {
  /// Reads an entry. `fallback` is the identifier of a file that has none.
  package static func entry(
    _ content: String, fallback: @autoclosure () -> Identifier, zone: Zone
  ) throws(FormatError) -> Entry {
    if let entry = PlainEntry.entry(content, fallback: fallback, zone: zone) { return entry }
    return try entry(Document(content, as: .frontMatter), fallback: fallback(), zone: zone)
  }

  /// The same of a file in whatever way it is written.
  static func entry(
    _ document: Document, fallback: @autoclosure () -> Identifier, zone: Zone
  ) throws(FormatError) -> Entry {
    let text = try document.text()
    guard !text.isEmpty else { throw FormatError(line: 1, message: "the entry has no text") }
    let id = try document.value("id", expected: "an identifier") { Identifier($0) } ?? fallback()
    var entry = Entry(id: id, text: text)
    entry.at = try document.value("at", expected: "a date and time") { EntryTime($0, in: zone) }
    entry.recorded = try document.value("recorded", expected: "a date and time") {
      Timestamp($0, in: zone)
    }
    entry.by = try document.text("by")
    entry.kind = try document.value("kind", expected: "a kind") { Kind($0) } ?? .highlight
    entry.projects = try document.texts("projects")
    entry.tags = try document.texts("tags")
    try document.close(by: &entry)
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

  /// Reads what an entry closes: identifiers, and those of earlier events.
  func close(by entry: inout Entry) throws(FormatError) {
    let texts = try texts("closes")
    guard !entry.close(texts) else { return }
    let other = texts.first { Identifier($0) == nil && EarlierFollowUp($0) == nil } ?? ""
    throw problem("closes", message: "'\(other)' is not an identifier")
  }

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
