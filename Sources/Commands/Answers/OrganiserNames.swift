import JournalKit
import JournalModel

/// Names of people who are not to be named, for organisers: they stand on the private ref, and where that
/// is, nobody should have to look up whose file `p-q45j8b` is.
struct OrganiserNames {
  private let names: [String: String]

  /// The roster is read where a text has the name of such a file, and not otherwise.
  init(of journal: Snapshot, for texts: [String]) throws {
    guard texts.contains(where: Self.mayHaveKey) else {
      names = [:]
      return
    }
    let people = try journal.attendees().values
      .filter { $0.isAnonymous && $0.publicName == nil }
      .compactMap { person in person.name.map { (person.key, $0) } }
    names = Dictionary(people) { first, _ in first }
  }

  /// The same of entries: those who say them, and those whom their headlines mention.
  init(of journal: Snapshot, for entries: [Entry]) throws {
    try self.init(of: journal, for: entries.flatMap { [$0.by ?? "", $0.headline] })
  }

  private static let start = Attendee.anonymousStart
  private static let length = 8

  /// By bytes: to search for a text in a text takes much longer.
  private static func mayHaveKey(_ text: String) -> Bool {
    let signs = text.utf8
    return zip(signs, signs.dropFirst()).contains {
      $0 == UInt8(ascii: "p") && $1 == UInt8(ascii: "-")
    }
  }

  /// A text with `Grace Hopper [not public]` in the place of `p-q45j8b` and of a mention of it.
  func shown(_ text: String) -> String {
    guard !names.isEmpty, Self.mayHaveKey(text) else { return text }
    var (result, rest) = ("", text[...])
    while let place = rest.firstRange(of: Self.start)?.lowerBound {
      result += rest[..<place]
      let key = String(rest[place...].prefix(Self.length))
      rest = rest[place...].dropFirst(key.count)
      let isWord = rest.first.map { !$0.isLetter && !$0.isNumber } ?? true
      let begins = result.last.map { !$0.isLetter && !$0.isNumber && $0 != "-" } ?? true
      guard isWord, begins, let name = names[key] else {
        result += key
        continue
      }
      if result.last == "@" { result.removeLast() }
      result += "\(name) [not public]"
    }
    return result + rest
  }
}
