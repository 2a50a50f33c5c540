package import JournalModel

/// Something read from a file of the journal, with its path.
package struct Filed<Value: Sendable>: Sendable {
  private var contents: Contents

  /// As its file says, with an identifier even where the file has none.
  package var value: Value {
    get { contents.value }
    set { contents = Contents(newValue, path: path, date: date) }
  }
  /// From the top of the journal's tree, public or private.
  package var path: String {
    get { contents.path }
    set { contents = Contents(value, path: newValue, date: date) }
  }
  /// The day whose folder it is in, or that it refers to.
  package var date: CalendarDate? {
    get { contents.date }
    set { contents = Contents(value, path: path, date: newValue) }
  }

  package init(value: Value, path: String, date: CalendarDate?) {
    contents = Contents(value, path: path, date: date)
  }

  /// Shared by all copies: a journal of 100,000 entries is sorted and grouped without copying them.
  private final class Contents: Sendable {
    let value: Value
    package let path: String
    package let date: CalendarDate?

    init(_ value: Value, path: String, date: CalendarDate?) {
      (self.value, self.path, self.date) = (value, path, date)
    }
  }
}

extension Filed: Equatable where Value: Equatable {
  package static func == (left: Filed, right: Filed) -> Bool {
    (left.path, left.date) == (right.path, right.date) && left.value == right.value
  }
}
