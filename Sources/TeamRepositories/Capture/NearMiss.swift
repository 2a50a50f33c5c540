package import Git
internal import JournalModel

/// A line that was meant for a trailer and is none: where git sees none of ours, or with a slip.
package struct NearMiss: Sendable, Equatable {
  /// As written, such as `Hilight`.
  package let word: String
  /// As it should be, such as `Highlight`.
  package let meant: String
  /// What follows.
  package let value: String
  /// The commit.
  package let commit: ObjectID
  let kind: Kind
  /// Whether the commit's message joins those of others, which may have been captured themselves.
  let isOfOthers: Bool

  /// The whole trailer, as git takes it.
  package var trailer: String { "\(meant): \(value)" }

  /// Whether an entry says what the line says: a squash keeps entries whose trailers it moves to the
  /// middle of a message.
  func isTold(by entry: Entry) -> Bool {
    (isOfOthers || entry.commit == commit.hex) && entry.kind == kind && entry.text.hasPrefix(value)
  }
}
