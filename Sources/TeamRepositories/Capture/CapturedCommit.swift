internal import Foundation
package import Git
package import JournalModel

/// A commit of a team repository, and the entries that its trailers stand for.
package struct CapturedCommit: Sendable, Equatable {
  /// The commit that the entries point to.
  package let id: ObjectID
  /// In the order of the trailers; of two that say the same the first.
  package internal(set) var entries: [Entry]
  /// A line that was meant for a trailer and is none.
  package let nearMiss: NearMiss?

  /// A line that begins with a trailer's word, or nearly, where git sees no trailer of ours.
  package struct NearMiss: Sendable, Equatable {
    /// As written, such as `Hilight`.
    package let word: String
    /// As it should be, such as `Highlight`.
    package let meant: String
    /// The commit.
    package let commit: ObjectID
    fileprivate let kind: Kind
    fileprivate let value: String

    /// Whether an entry of the commit says what the line says: a squash keeps entries whose trailers
    /// it moves to the middle of a message.
    func isTold(_ entry: Entry) -> Bool {
      entry.kind == kind && entry.text.hasPrefix(value)
    }
  }

  /// The author's address, by which the roster may know a person; it is in no entry.
  let address: String

  /// Reads a commit. Its times become the event's.
  package init(
    _ commit: AuthoredCommit, of team: TeamRepository, for event: Event
  ) {
    id = commit.id
    address = commit.author.email
    // git takes any number for a time; there is no day for it.
    guard Self.times.contains(commit.author.seconds) else {
      (entries, nearMiss) = ([], nil)
      return
    }
    let words = TrailerWords(event.allKinds)
    let trailers = Trailer.all(in: commit.message)
    let model = Self.model(commit, trailers: trailers, team: team, of: event)
    var entries: [Entry] = []
    for trailer in trailers {
      guard let kind = words.kind(trailer.key), !trailer.value.isEmpty else { continue }
      var entry = Self.entry(kind, value: trailer.value, of: commit, like: model)
      // A millisecond for each, so that they stay in their order.
      entry.recorded = model.recorded?.later(by: entries.count)
      if !entries.contains(where: { $0.id == entry.id }) { entries.append(entry) }
    }
    self.entries = entries
    nearMiss = Self.nearMiss(in: commit, beside: trailers, words)
  }

  /// The seconds of the years 1 to 9999, with a day to spare for time zones.
  private static let times: ClosedRange<Int64> = -62_135_510_400...253_402_214_400

  private static func entry(
    _ kind: Kind, value: String, of commit: AuthoredCommit, like model: Entry
  ) -> Entry {
    let said = value.lowercased() == "yes" ? commit.subject : value
    let text = said.contains("@") ? withoutAddresses(said) : said
    let author = commit.author
    var entry = model
    entry.id = Identifier(captured: kind, text, by: author.email, at: author.seconds)
    entry.kind = kind
    entry.text = model.text.isEmpty ? text : "\(text) \(model.text)"
    return entry
  }

  /// Common part of all entries of a commit; as its text, those whom the commit mentions.
  private static func model(
    _ commit: AuthoredCommit, trailers: [Trailer], team: TeamRepository, of event: Event
  ) -> Entry {
    let values = { (word: String) -> [String] in
      trailers.filter { $0.key.lowercased() == word && !$0.value.isEmpty }.map(\.value)
    }
    let mentions = values(TrailerWords.mention).flatMap { $0.split(separator: ",") }
      .map { FoldedName.of(Self.withoutAddress($0)) }.filter { !$0.isEmpty }.map { "@\($0)" }
    var entry = Entry(
      id: Identifier(bits: 0), text: mentions.isEmpty ? "" : "(\(mentions.joined(separator: ", ")))"
    )
    let projects = values(TrailerWords.project)
    entry.at = .moment(event.timeZone.timestamp(of: commit.author.date))
    // Not when it was captured: everybody's capture of a commit is the same file, and merges.
    entry.recorded = event.timeZone.timestamp(of: commit.author.date)
    entry.by = names([commit.author.name]).first
    entry.credits = names(values(TrailerWords.coAuthor)).filter { $0 != commit.author.name }
    entry.projects = projects.isEmpty ? [team.project].compactMap { $0 } : unique(projects)
    (entry.repository, entry.commit) = (team.name, commit.id.hex)
    return entry
  }

  /// The names of `Name <address>`; addresses are private, and so is an address in place of a name.
  private static func names(_ people: [String]) -> [String] {
    unique(people.map(withoutAddress).filter { !$0.isEmpty && !$0.contains("@") })
  }

  private static func withoutAddresses(_ text: String) -> String {
    text.replacing(#/\s*<[^<>\s]+@[^<>\s]+>/#, with: "")
  }

  private static func withoutAddress(_ person: some StringProtocol) -> String {
    person.prefix { $0 != "<" }.trimmed
  }

  private static func unique(_ texts: [String]) -> [String] {
    texts.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}

extension CapturedCommit {
  private static func nearMiss(
    in commit: AuthoredCommit, beside trailers: [Trailer], _ words: TrailerWords
  ) -> NearMiss? {
    for line in commit.message.lines {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let word = line[..<colon].trimmed
      guard line.first?.isWhitespace == false, isWord(word) else { continue }
      let value = line[line.index(after: colon)...].trimmed
      if let kind = words.kind(word) {
        let isTrailer = trailers.contains {
          $0.key.lowercased() == word.lowercased() && $0.value.hasPrefix(value)
        }
        if !isTrailer { return miss(word, kind: kind, value: value, commit: commit.id) }
      } else if let kind = words.similarKind(word) {
        return miss(word, kind: kind, value: value, commit: commit.id)
      }
    }
    return nil
  }

  private static func miss(
    _ word: String, kind: Kind, value: String, commit: ObjectID
  ) -> NearMiss {
    NearMiss(
      word: word, meant: TrailerWords.word(for: kind), commit: commit, kind: kind, value: value)
  }

  private static func isWord(_ text: String) -> Bool {
    !text.isEmpty
      && text.unicodeScalars.allSatisfy { ($0.isASCII && $0.properties.isAlphabetic) || $0 == "-" }
  }
}

extension Signature {
  fileprivate var date: Date { Date(timeIntervalSince1970: Double(seconds)) }
}
