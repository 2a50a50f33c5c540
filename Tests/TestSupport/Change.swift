/// A change of a value and what comes of it: a row of a table.
package struct Change<Value, Outcome: Sendable>: Sendable {
  package let apply: @Sendable (inout Value) -> Void
  package let outcome: Outcome

  package init(_ apply: @escaping @Sendable (inout Value) -> Void, _ outcome: Outcome) {
    (self.apply, self.outcome) = (apply, outcome)
  }
}
