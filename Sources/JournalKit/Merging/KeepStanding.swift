internal import Git

/// Somebody's word that what stands after a merge is to stay: a commit that changes no file, so that everybody
/// gets it.
package struct KeepStanding: Plan {
  private let word: String

  /// Takes the beginning of an identifier, a name or a path.
  package init(_ word: String) { self.word = word }

  /// The outcome is what is settled by it.
  package func change(
    of journal: Snapshot
  ) throws -> (change: JournalChange, outcome: [Unsettled]) {
    let found = try journal.unsettled(named: word)
    var change = JournalChange(subject: "Keep what stands of \(found[0].handle)")
    change.trailers = found.map { "\(UnsettledMark.kept): \($0.mark.trailer)" }
    change.isWord = true
    return (change, found)
  }
}
