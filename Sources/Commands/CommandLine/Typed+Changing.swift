import JournalModel

extension Typed {
  /// An empty text takes the value away, no option leaves it.
  static func changed(_ value: String?, by option: Typed?) -> String? {
    guard let option else { return value }
    return option.text.trimmed.isEmpty ? nil : option.text.trimmed
  }
}
