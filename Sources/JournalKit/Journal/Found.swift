package import JournalModel

/// What could be read, in order, and what could not.
package struct Found<Value: Sendable>: Sendable {
  /// What could be read; the function that found it says in which order.
  package var values: [Value] = []
  /// One for each file that is missing among the values.
  package var problems: [FileProblem] = []

  /// Makes an empty one: nothing found, nothing wrong.
  package init() {}

  /// Adds what `read` returns, or the reason why it could not.
  package mutating func add(_ read: () throws(FileProblem) -> Value) {
    do throws(FileProblem) {
      values.append(try read())
    } catch {
      problems.append(error)
    }
  }
}
