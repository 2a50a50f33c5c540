package import JournalModel

/// Values that could be read, in order, and the problems of those that could not.
package struct Found<Value: Sendable>: Sendable {
  /// Values that could be read; the function that found them says in which order.
  package var values: [Value] = []
  /// One for each file that is missing among the values, or is there as it was before.
  package var problems: [FileProblem] = []

  /// Makes an empty one: nothing found, nothing wrong.
  package init() {}

  /// Puts together what was found in several places, in their order.
  package init(joining parts: [Found]) {
    values = parts.flatMap(\.values)
    problems = parts.flatMap(\.problems)
  }

  /// The same, where a file that git cannot read must not pass for one that is not there: its problem
  /// is thrown.
  package func unlessLost() throws(JournalProblem) -> Found {
    if let lost = problems.first(where: \.isLost) { throw .unreadable(lost) }
    return self
  }

  /// The values, where none may be missing: the first problem is thrown.
  package func complete() throws(JournalProblem) -> [Value] {
    if let problem = problems.first { throw .unreadable(problem) }
    return values
  }

  func map<Other>(_ body: (Value) -> Other) -> Found<Other> {
    var found = Found<Other>()
    (found.values, found.problems) = (values.map(body), problems)
    return found
  }

  /// Adds what `read` returns, or the reason why it could not.
  package mutating func add(_ read: () throws(FileProblem) -> Value) {
    do throws(FileProblem) {
      values.append(try read())
    } catch {
      problems.append(error)
    }
  }
}
