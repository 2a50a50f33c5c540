import JournalModel

extension Typed {
  /// A value as an option changes it: an empty text takes it away, no option leaves it.
  static func changed(_ value: String?, by option: Typed?) -> String? {
    guard let option else { return value }
    return option.text.trimmed.isEmpty ? nil : option.text.trimmed
  }
}
