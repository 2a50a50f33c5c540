/// Reasons for which hooks could not be installed; nothing was changed.
package enum HookProblem: Error, Equatable, Sendable {
  /// `core.hooksPath` names no folder in which hooks could run.
  case disabled(hooksPath: String)
  /// Something that is no file stands where a hook file must be, or a file in the way of ours.
  case obstructed(path: String)
  /// A mark of ours stands alone in a file: nobody can tell which lines are ours.
  case damagedLines(path: String)
  /// A team's file is a link to one that other hooks, or others than this team, have as well.
  case linked(path: String, target: String)
}
