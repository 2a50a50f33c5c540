/// Decides what a text may say about people.
package struct Naming: Sendable {
  private let roster: Roster
  private let audience: Audience
  private let names: NameFinder

  /// Outcome for a text: words to publish, or the reason for none.
  package enum Resolution: Equatable {
    case text(String)
    /// It would name somebody who is not to be named.
    case unnamed(String)
  }

  package init(_ roster: Roster, audience: Audience) {
    self.roster = roster
    self.audience = audience
    names = audience == .organisers ? NameFinder([]) : roster.names
  }

  /// A text with mentions as names and without the tags at the end of its first paragraph and at its
  /// own; else it stays as it is, for that is what decides what its Markdown means.
  package func resolve(_ text: String) -> Resolution {
    resolve(Self.withoutTags(text), whole: text)
  }

  /// A text without a headline, such as the words that open a day.
  package func resolveProse(_ text: String) -> Resolution {
    resolve(Self.withoutTrailingTags(text), whole: text)
  }

  /// The file name of somebody whom a text would name and who is not to be named, or who was forgotten.
  package func unnamed(in text: String) -> String? {
    names.unnamed(in: text) ?? forgotten(in: text)
  }

  /// The same of what something is called, such as a project or a tag.
  package func unnamed(calling label: String) -> String? {
    names.unnamed(calling: label) ?? forgotten(in: label)
  }

  /// Everybody whom a text would name and who is not to be named, each once; the one who is told anyhow first.
  package func allUnnamed(in text: String, _ first: String) -> [String] {
    ([first] + names.allUnnamed(in: text).map(\.key) + mentioned(in: text))
      .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  private func mentioned(in text: String) -> [String] {
    guard audience == .everybody, text.has(UInt8(ascii: "@")) else { return [] }
    return MentionReader(roster: roster, names: names).pieces(of: text).compactMap { piece in
      guard case .mention(_, .one(let attendee), _) = piece, attendee.named != .yes else {
        return nil
      }
      return attendee.key
    }
  }

  private func forgotten(in text: String) -> String? {
    guard audience == .everybody, text.has(UInt8(ascii: "@")) else { return nil }
    return Attendee.forgotten(in: text) { roster.hasFile($0) }
  }

  /// A text that is nothing but tags stays, as words.
  private func resolve(_ text: String, whole: String) -> Resolution {
    if let forgotten = forgotten(in: whole) { return .unnamed(forgotten) }
    guard !text.isEmpty else {
      let words = MarkedText(whole).tags.joined(separator: " ")
      return names.unnamed(in: words).map { .unnamed($0) } ?? .text(words)
    }
    switch withNames(text) {
    case .unnamed(let attendee): return .unnamed(attendee)
    case .text(let text):
      return names.unnamed(in: text).map { .unnamed($0) } ?? .text(text.trimmedLines)
    }
  }

  private func withNames(_ text: String) -> Resolution {
    guard text.has(UInt8(ascii: "@")) else { return .text(text) }
    var result = ""
    for piece in MentionReader(roster: roster, names: names).pieces(of: text) {
      switch piece {
      case .text(let piece):
        result += [piece].text()
      case .mention(let name, .one(let attendee), let ending):
        if audience == .everybody, attendee.named != .yes { return .unnamed(attendee.key) }
        result += attendee.displayName + name.closedBrackets + ending
      case .mention(let name, let match, let ending):
        if audience == .everybody, let key = match.unnamed(by: name)?.key { return .unnamed(key) }
        result += name + ending
      }
    }
    return .text(result)
  }

  /// A text of somebody else's: mentions lose their sign, nothing is looked up.
  package func withoutSigns(_ text: String) -> String {
    MarkedText(text).text { $0 }
  }

  private static func withoutTags(_ text: String) -> String {
    guard text.has(UInt8(ascii: "#")) else { return text }
    let lines = text.trimmedLines.lines
    let opening = Entry.beginsWithBlock(text) ? [] : Entry.openingLines(of: lines)
    let rest = lines.dropFirst(opening.count)
    let words = withoutTrailingTags(opening.joined(separator: "\n"))
    let hasWords = !words.isEmpty || (rest.first?.trimmed.isEmpty ?? true)
    return withoutTrailingTags(
      ((hasWords && !opening.isEmpty ? [words] : opening) + rest).joined(separator: "\n")
        .trimmedLines)
  }

  private static func withoutTrailingTags(_ text: String) -> String {
    guard text.has(UInt8(ascii: "#")) else { return text }
    var pieces = MarkedText(text).pieces
    let all = pieces.count
    while let last = pieces.last {
      if case .tag = last {
        pieces.removeLast()
      } else if case .prose(let text) = last, text.allSatisfy(\.isBetweenTags) {
        pieces.removeLast()
      } else {
        break
      }
    }
    guard pieces.count < all else { return text }
    return pieces.text().withoutSeparatorsAtEnd
  }
}

extension String {
  fileprivate var withoutSeparatorsAtEnd: String {
    var text = self[...]
    while text.last?.isBetweenTags == true { text.removeLast() }
    return String(text)
  }
}

extension Character {
  /// Whether it stands between the tags of a list such as `#display, #memory`.
  fileprivate var isBetweenTags: Bool { isWhitespace || self == "," }
}
