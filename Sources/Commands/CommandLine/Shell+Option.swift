import JournalModel

extension Shell {
  /// An option with its value as it was typed, behind a space; nothing without a value.
  static func option(_ name: String, value: Typed?) -> String {
    value.map { " \(name) \(quoted($0.text))" } ?? ""
  }
}
