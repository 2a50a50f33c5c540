/// Why two histories of a journal cannot be put together.
package enum MergeProblem: Error, Equatable, Sendable {
  /// A link, a program or a submodule that somebody else put there: none of the journal's files.
  case notPlain(String)
  /// They were begun apart.
  case unrelated
}
