package import JournalModel

/// Values that could be read, in order, and the problems of those that could not.
package struct Found<Value: Sendable>: Sendable {
  /// Values that could be read; the function that found them says in which order.
  package var values: [Value] = []
  /// One for each file that is missing among the values.
  package var problems: [FileProblem] = []

  /// Makes an empty one: nothing found, nothing wrong.
  package init() {}

  /// Puts together what was found in several places, in their order.
  package init(joining parts: [Found]) {
    values = parts.flatMap(\.values)
    problems = parts.flatMap(\.problems)
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
