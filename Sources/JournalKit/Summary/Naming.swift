/// Decides what a text may say about people.
struct Naming: Sendable {
  private let roster: Roster
  private let audience: Audience
  /// Names that must not be published, in lower case, with the file names of their attendees.
  private let unnamed: [(name: String, key: String)]

  enum Resolution: Equatable {
    case text(String)
    /// It would name somebody who is not to be named.
    case unnamed(String)
  }

  init(_ roster: Roster, _ audience: Audience) {
    self.roster = roster
    self.audience = audience
    unnamed =
      audience == .organisers
      ? []
      : roster.attendees.filter { $0.named != .yes }
        .compactMap { attendee in attendee.name.map { ($0.lowercased(), attendee.key) } }
  }

  /// A text with mentions as names and without the tags at its end.
  func resolve(_ text: String) -> Resolution {
    var result = ""
    for piece in withoutTrailingTags(MarkedText(text).pieces) {
      switch piece {
      case .prose(let text), .verbatim(let text): result += text
      case .tag(let tag): result += "#\(tag)"
      case .mention(let name):
        guard case .one(let attendee) = roster.match(name) else {
          result += name
          continue
        }
        guard audience == .organisers || attendee.named == .yes else {
          return .unnamed(attendee.key)
        }
        result += attendee.displayName
      }
    }
    let lowered = result.lowercased()
    if let found = unnamed.first(where: { Self.names($0.name, in: lowered) }) {
      return .unnamed(found.key)
    }
    return .text(result.trimmedLines)
  }

  /// A text of somebody else's: mentions lose their sign, nothing is looked up.
  func withoutSigns(_ text: String) -> String {
    MarkedText(text).pieces.map { piece in
      switch piece {
      case .prose(let text), .verbatim(let text), .mention(let text): text
      case .tag(let tag): "#\(tag)"
      }
    }.joined()
  }

  private func withoutTrailingTags(_ all: [MarkedText.Piece]) -> [MarkedText.Piece] {
    var pieces = all[...]
    while let last = pieces.last {
      if case .tag = last {
        pieces.removeLast()
      } else if case .prose(let text) = last, text.allSatisfy(\.isWhitespace), pieces.count > 1,
        case .tag = pieces[pieces.endIndex - 2]
      {
        pieces.removeLast()
      } else {
        break
      }
    }
    guard pieces.count < all.count, case .prose(let text)? = pieces.last else {
      return Array(pieces)
    }
    return pieces.dropLast() + [.prose(text.trimmedTail)]
  }

  /// Whether a name stands in a text as whole words.
  private static func names(_ name: String, in text: String) -> Bool {
    guard !name.isEmpty else { return false }
    return text.ranges(of: name).contains { range in
      let before = text[..<range.lowerBound].last
      let after = text[range.upperBound...].first
      return before?.isLetter != true && after?.isLetter != true
    }
  }
}

extension String {
  fileprivate var trimmedTail: String {
    var text = self[...]
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
