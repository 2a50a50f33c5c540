import JournalModel

/// A file that cannot be kept beside an entry.
struct BadAttachment: Error {
  let name: String
  let problem: NewAttachment.Problem
}
