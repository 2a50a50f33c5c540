/// Commits to walk: those that can be reached from `tips` and not from `hidden`.
package struct HistoryRange: Sendable, Equatable {
  /// Commits at which the walk begins.
  package let tips: [ObjectID]
  /// Commits that are left out, with everything below.
  package let hidden: [ObjectID]

  /// Takes commits; names that are not in the repository make the walk fail.
  package init(tips: [ObjectID], hidden: [ObjectID] = []) {
    self.tips = tips
    self.hidden = hidden
  }
}
