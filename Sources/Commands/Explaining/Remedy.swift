import JournalModel

/// Commands that mend something, as people type them.
enum Remedy {
  /// Lets an attendee be named.
  static func naming(_ key: String) -> String {
    "hackjournal attendee edit \(Shell.quoted(key)) --named yes"
  }
}
