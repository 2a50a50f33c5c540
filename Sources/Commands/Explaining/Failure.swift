/// An error that can be told to people and programs; `Failures` has the words of each.
protocol Failure: Error {
  /// The fault and its place, the next step, and the end of the command.
  var explanation: Explanation { get }
}
