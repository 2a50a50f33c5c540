/// What the entries of a summary stand under.
package enum SummaryGrouping: String, Sendable, CaseIterable {
  /// The headings of their kinds.
  case kind
  /// The names of their projects.
  case project
  /// Nothing but their day, in the order of time.
  case time
}
