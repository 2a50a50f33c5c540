/// An error that can be told to people and programs; `Failures` has the words of each.
protocol Failure: Error {
  var explanation: Explanation { get }
}
