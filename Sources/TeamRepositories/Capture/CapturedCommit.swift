internal import Foundation
package import Git
package import JournalModel

/// A commit of a team repository, and the entries that its trailers stand for.
package struct CapturedCommit: Sendable, Equatable {
  /// The commit that the entries point to.
  package let id: ObjectID
  /// In the order of the trailers; of two that say the same the first.
  package internal(set) var entries: [Entry] = []
  /// Lines that were meant for trailers and are none.
  package private(set) var nearMisses: [NearMiss] = []
  /// The author's addresses, by which the roster may know a person; they are in no entry.
  let addresses: Set<String>
  /// Those of others whom its message names.
  private(set) var people: [AddressedPerson] = []
  /// The author's name as the commit has it, whatever git shows for it.
  let writtenName: String
  /// Whether its message joins those of others, which may have been captured themselves.
  let joinsOthers: Bool

  /// Lines of messages that are taken.
  package enum Taking: Sendable {
    /// Those that people type for trailers, where they type them.
    case trailers
    /// Also those that are nearly trailers, and what a squash joined.
    case anywhere
  }

  /// Reads a commit. Its times become the event's; `names` corrects who somebody is as git's mailmap does.
  package init(
    _ commit: AuthoredCommit, of team: TeamRepository, for event: Event, taking: Taking = .trailers,
    names: @escaping (Signature) -> Signature = { $0 }
  ) {
    let author = names(commit.author)
    id = commit.id
    addresses = [commit.author.email, author.email]
    writtenName = commit.author.name
    // git takes any number for a time; there is no day for it. And nobody types so long a message, which a
    // hook would try to read at every commit from then on.
    let isRead = taking == .anywhere || commit.message.utf8.count <= Document.largestText
    guard isRead, Self.times.contains(commit.author.seconds) else {
      joinsOthers = false
      return
    }
    let words = TrailerWords(event.allKinds)
    let message = ToldMessage(commit.message, words)
    joinsOthers = !message.parts.isEmpty
    let reading = CapturedEntries(
      commit: commit, author: author, team: team, event: event, names: names)
    entries = reading.entries(of: message, words, taking)
    if !entries.isEmpty {
      people = AddressedPerson.all(in: message.everyLine, words, names: names)
    }
    guard taking == .trailers else { return }
    nearMisses = message.untold(words).compactMap { line in
      guard let kind = words.meantKind(line.word) else { return nil }
      let value = CapturedEntries.words(line.value, kind)
      return value.isEmpty
        ? nil
        : NearMiss(
          word: line.word, meant: TrailerWords.word(for: kind), value: value, commit: commit.id,
          kind: kind, isOfOthers: joinsOthers)
    }
  }

  /// The seconds of the years 1 to 9999, with a day to spare for time zones.
  private static let times: ClosedRange<Int64> = -62_135_510_400...253_402_214_400
}
