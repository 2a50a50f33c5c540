package import JournalModel

/// A file in which both sides of a merge are together again.
package struct Settled: Sendable {
  /// From the top of the journal's tree.
  package let path: String
  package let isPrivate: Bool
  /// What is left of the two sides.
  package let outcome: Outcome
  /// The git command that ends the merge, where one has stopped.
  package let conclusion: String?

  /// Way in which two sides can become one.
  package enum Outcome: Sendable {
    /// Both are in the file, but for what one overruled.
    case merged(DocumentMerge)
    /// One side changed what the other one took out, and that stands.
    case kept
    /// Both sides gave the file other names.
    case renamed
    /// One side took out what the other one changed, and that stands: what it had said of a person.
    case removed(lost: [AttendeeMerge.Field])
    /// One side changed the file of somebody who is not to be named any more: it is in the files that
    /// they have now.
    case moved(AttendeeMerge)
    /// The same of an entry or a note that has another path now.
    case joined(path: String, DocumentMerge)
  }
}
