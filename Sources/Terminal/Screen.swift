/// The whole of a terminal, taken for a while and given back as it was.
package struct Screen: Sendable {
  /// Columns and rows.
  package struct Size: Sendable, Equatable {
    package let columns, rows: Int

    package init(columns: Int, rows: Int) {
      (self.columns, self.rows) = (columns, rows)
    }
  }

  package let size: @Sendable () -> Size
  /// Takes an empty screen, without a cursor, and every key as it is typed.
  package let enter: @Sendable () -> Void
  /// Gives back what was there.
  package let leave: @Sendable () -> Void
  /// Waits so many seconds, and answers at once that somebody wants the end: by `q`, Ctrl-C, or a signal.
  private let ends: @Sendable (_ seconds: Double) -> Bool

  package init(
    size: @escaping @Sendable () -> Size, enter: @escaping @Sendable () -> Void,
    leave: @escaping @Sendable () -> Void, ends: @escaping @Sendable (Double) -> Bool
  ) {
    (self.size, self.enter, self.leave, self.ends) = (size, enter, leave, ends)
  }

  package func isEnded(within seconds: Double) -> Bool { ends(seconds) }
}
