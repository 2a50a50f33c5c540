/// Reasons for which no journal can be found or made for a team's repository.
package enum TeamProblem: Error, Equatable, Sendable {
  /// The branch that is checked out is a journal itself, and no team's code.
  case ownJournal(branch: String)
}
