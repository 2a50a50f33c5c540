internal import JournalModel

/// An entry that closes a follow-up.
struct FollowUpAnswer: Sendable {
  let entry: Filed<Entry>
  /// Whether a page has its words: a day's page can leave it out, and the event hide its kind.
  let isTold: Bool

  init(_ entry: Filed<Entry>, isTold: Bool) {
    (self.entry, self.isTold) = (entry, isTold)
  }
}
