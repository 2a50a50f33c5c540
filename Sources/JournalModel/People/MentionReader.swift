/// Reads the mentions of a text, each with the whole name that it begins: `@Grace Hopper` is one.
struct MentionReader: Sendable {
  /// A stretch of a text.
  enum Piece {
    /// What is no mention, as it stands.
    case text(MarkedText.Piece)
    /// The words behind the sign, whom they mean, and the ending that the name has.
    case mention(String, Roster.Match, ending: String)
  }

  let roster: Roster
  /// Names that a mention can begin.
  let names: NameFinder

  /// No name is longer.
  private static let longest = 120

  func pieces(of text: String) -> [Piece] {
    var result: [Piece] = []
    var rest = MarkedText(text).pieces[...]
    while let piece = rest.popFirst() {
      guard case .mention(let name) = piece else {
        result.append(.text(piece))
        continue
      }
      let prose = if case .prose(let prose) = rest.first { prose } else { "" }
      let read = read(name, before: prose)
      let bytes = Array(prose.utf8)
      if read.end > 0 {
        rest[rest.startIndex] = .prose(Self.text(bytes[read.end...]))
      }
      leaveOutName(of: read.match, at: &result)
      result.append(
        .mention(
          name + Self.text(bytes[..<read.nameEnd]), read.match,
          ending: Self.text(bytes[read.nameEnd..<read.end])))
    }
    return result
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }

  /// Whom a mention means, and how many bytes of what follows belong to it.
  private func read(
    _ name: String, before prose: String
  ) -> (match: Roster.Match, nameEnd: Int, end: Int) {
    let match = roster.match(name)
    let text = name + prose.prefix(Self.longest)
    if let whole = whole(text, than: name, match, in: names) { return whole }
    switch match {
    case .one(let attendee):
      guard Self.mayGoOn(prose, attendee) else { break }
      let own = roster.names(mentioned: [attendee])
      if let whole = whole(text, than: name, match, in: own) { return whole }
      guard attendee.named != .yes else { break }
      let parts = own.lengthOfParts(atStartOf: String(prose.prefix(Self.longest)))
      return (match, parts, parts)
    case .several(let several):
      let among = roster.names(mentioned: several)
      if let whole = whole(text, than: name, match, in: among) { return whole }
    case .nobody: break
    }
    return (match, 0, 0)
  }

  /// The name that goes on behind the first word; a mention that means nobody may be all of one.
  private func whole(
    _ text: String, than name: String, _ match: Roster.Match, in finder: NameFinder
  ) -> (match: Roster.Match, nameEnd: Int, end: Int)? {
    let length = name.utf8.count
    guard let found = finder.beginning(of: text),
      found.nameEnd > length || match == .nobody && found.end >= length
    else { return nil }
    // Of several of one name nobody can tell who is meant.
    let twins = roster.exactMatches(found.attendee.name ?? "").filter { !$0.isAbsent }
    let match: Roster.Match = twins.count > 1 ? .several(twins) : .one(found.attendee)
    return (match, max(0, found.nameEnd - length), max(0, found.end - length))
  }

  /// Whether the next word can be of somebody's name, told by how both begin.
  private static func mayGoOn(_ prose: String, _ attendee: Attendee) -> Bool {
    let next = prose.drop { !$0.isLetter && !$0.isNumber }.prefix { $0.isLetter || $0.isNumber }
    guard let first = next.first else { return false }
    let key = NameKey.of(next)
    return !first.isASCII
      || (attendee.name ?? "").split { !$0.isLetter }.contains { word in
        word.first?.isASCII == false || key.isBegun(as: NameKey.of(word))
      }
  }

  /// `Hopper (@grace)`: what stands before the mention of somebody who is not to be named.
  private func leaveOutName(of match: Roster.Match, at result: inout [Piece]) {
    guard case .one(let attendee) = match, attendee.named != .yes, attendee.name != nil,
      case .text(.prose(let prose)) = result.last
    else { return }
    let parts = roster.names(mentioned: [attendee]).parts(atEndOf: prose)
    guard !parts.isEmpty else { return }
    let bytes = Array(prose.utf8)
    let (before, behind) = (bytes[..<parts.lowerBound], bytes[parts.upperBound...])
    // One space is enough.
    let isDouble = behind.first == 0x20 && before.last.map { $0 <= 0x20 } ?? true
    result[result.count - 1] = .text(
      .prose(Self.text(before) + Self.text(isDouble ? behind.dropFirst() : behind)))
  }
}

extension String {
  /// Brackets that a name closes and did not open, such as the one of `Grace) Hopper`: they belong to what
  /// stands around it.
  var closedBrackets: String {
    let pairs: [Character: Character] = [")": "(", "]": "["]
    var opened: [Character] = []
    return filter { sign in
      if pairs.values.contains(sign) { opened.append(sign) }
      guard let pair = pairs[sign] else { return false }
      guard opened.last == pair else { return true }
      opened.removeLast()
      return false
    }
  }
}

extension String {
  /// Whether two letters are the same, or the one that a word of one letter has.
  fileprivate func isBegun(as other: String) -> Bool {
    let length = Swift.min(2, utf8.count, other.utf8.count)
    return length > 0 && utf8.prefix(length).elementsEqual(other.utf8.prefix(length))
  }
}
