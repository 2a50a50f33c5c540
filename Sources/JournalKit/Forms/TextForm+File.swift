package import Foundation
package import JournalModel

extension TextForm {
  /// Reads a text that begins with fields of ours: what was kept, an entry's own file, or one that
  /// somebody wrote. Without such fields it is a text and nothing else; the front matter of another program
  /// is no part of it.
  ///
  /// Refuses a file for another command: a private note must not become an entry.
  package init(
    _ content: String, for command: Command, id: Identifier, now: Date
  ) throws(UnreadableFields) {
    if let other = Self.declaredCommand(of: content), other != command { throw .of(other) }
    guard Self.hasFields(content, of: Key.allCases.map(\.rawValue)) else {
      let foreign = Self.foreign(content)
      self.init(
        command, id: id, now: now, values: [:], text: foreign?.text ?? content.trimmedLines,
        unreadKeys: foreign?.keys ?? [])
      return
    }
    let read: (values: [Key: [String]], id: Identifier?, text: String, unread: [String])
    do throws(FormatError) {
      read = try Self.read(Document(content, as: .frontMatter))
    } catch {
      throw .broken(line: error.line, message: error.message)
    }
    self.init(
      command, id: read.id ?? id, now: now, values: read.values, text: read.text,
      unreadKeys: read.unread)
  }

  /// A text below front matter that has no key of ours; nil without any. A title alone is the text.
  private static func foreign(_ content: String) -> (text: String, keys: [String])? {
    guard content.lines.first?.trimmed == "---" else { return nil }
    do {
      let document = try Document(content, as: .frontMatter)
      let keys = document.fields.map(\.key)
      guard !keys.isEmpty else { return nil }
      let text = document.body.trimmedLines
      guard text.isEmpty else { return (text, keys) }
      return try document.text("title").map { ($0, keys.filter { $0 != "title" }) }
    } catch {
      // A line of dashes, and words that are no fields: a text.
      return nil
    }
  }

  private static func read(
    _ document: Document
  ) throws(FormatError) -> (
    values: [Key: [String]], id: Identifier?, text: String, unread: [String]
  ) {
    var values: [Key: [String]] = [:]
    for key in Key.allCases where document.node(key.rawValue) != nil {
      let texts = try document.texts(key.rawValue)
      // Pads write `tags: one, two`.
      let isLine = [.tags, .projects].contains(key) && texts.count == 1
      values[key] = isLine ? texts[0].split(separator: ",").map(\.trimmed) : texts
    }
    let id = try document.value("id", expected: "an identifier") { Identifier($0) }
    _ = try document.value("recorded", expected: "a date and time") {
      Timestamp($0, in: Zone(.gmt))
    }
    let unread = document.fields.map(\.key).filter { Key(rawValue: $0) == nil }
    return (values, id, try document.text(), unread)
  }

  /// The command that a text says it is for; nil if it says none. What is about somebody is a note,
  /// and so is what names a command that nobody knows: a private text must not get public because a
  /// line of its fields is damaged.
  package static func declaredCommand(
    of content: String, countingAbout: Bool = true
  ) -> Command? {
    let lines = content.lines.map(\.trimmed).drop(while: \.isEmpty)
    guard lines.first == "---" else { return nil }
    var isAbout = false
    for line in lines.dropFirst().prefix(while: { $0 != "---" }).prefix(40) {
      let parts = line.split(separator: ":", maxSplits: 1)
        .map { $0.trimmed.filter { !"\"'".contains($0) } }
      if parts.first == Key.command.rawValue { return parts.last.flatMap(Command.init) ?? .note }
      if parts.count == 2, parts[0] == Key.about.rawValue { isAbout = true }
    }
    return isAbout && countingAbout ? .note : nil
  }

  /// The whole as a file, which the command takes again.
  package var content: String {
    var own: [Key: YAMLValue] = [
      .command: .plain(command.rawValue), .recorded: .plain(recorded(in: Zone(.gmt)).inUTC),
    ]
    if id != Self.noIdentifier { own[.id] = .plain(id.description) }
    let fields = Key.allCases.compactMap { key -> (key: String, value: YAMLValue)? in
      let texts = list(key)
      let said: YAMLValue? =
        texts.isEmpty ? nil : key.isList ? .list(texts) : .text(texts[0])
      return (own[key] ?? said).map { (key.rawValue, $0) }
    }
    return Document(.frontMatter, fields: fields, body: text.trimmedLines + "\n").content
  }

  /// A name for the file: the words that it begins with, and the identifier.
  package var fileName: String {
    let path = Layout.entry(Entry(id: id, text: text), on: CalendarDate(dayNumber: 0))
    return path.split(separator: "/").last.map(String.init) ?? "\(id).md"
  }

  static func command(in content: String) -> Command? {
    declaredCommand(of: content)
      ?? (hasFields(content, of: Key.allCases.map(\.rawValue)) ? .add : nil)
  }

  /// Whether a text begins with front matter that has one of these keys; a line of dashes alone is a
  /// line of dashes.
  static func hasFields(_ content: String, of keys: [String]) -> Bool {
    let lines = content.lines
    guard lines.first?.trimmed == "---",
      let end = lines.dropFirst().firstIndex(where: { $0.trimmed == "---" })
    else { return false }
    return lines[..<end].contains { line in keys.contains { line.hasPrefix("\($0):") } }
  }
}

extension TextForm.Key {
  fileprivate var isList: Bool {
    [.projects, .tags, .closes, .credits, .attach].contains(self)
  }
}
