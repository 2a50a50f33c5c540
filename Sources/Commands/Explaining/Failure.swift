/// An error that can be told to people and programs; `Failures` has the words of each.
protocol Failure: Error {
  /// What is wrong, where, what to do next, and how the command ends.
  var explanation: Explanation { get }
}
