import JournalKit

/// A preference that nothing sets and that has no default.
struct NotSet: Error {
  let key: Preference
  /// Whether there is no repository that it could be set in.
  let isGlobal: Bool
}
