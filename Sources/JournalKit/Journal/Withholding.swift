/// Replaces the names of people who are not to be named by the names of their files: their names
/// stand on the private ref and nowhere else.
struct Withholding {
  private let roster: Roster

  init(_ roster: Roster) {
    self.roster = roster
  }

  func name(_ name: String) -> String {
    guard let attendee = roster.exactMatch(name), attendee.named != .yes else { return name }
    return attendee.key
  }

  /// A mention may be any part of a name that nobody else has.
  private func mention(_ name: String) -> String {
    guard case .one(let attendee) = roster.match(name), attendee.named != .yes else { return name }
    return attendee.key
  }

  func text(_ text: String) -> String {
    MarkedText(text).pieces.map { piece in
      switch piece {
      case .prose(let text), .verbatim(let text): text
      case .mention(let name): "@\(mention(name))"
      case .tag(let tag): "#\(tag)"
      }
    }.joined()
  }
}
