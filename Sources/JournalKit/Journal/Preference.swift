package import Git

/// A key of git's configuration that hackjournal reads for itself.
///
/// Every key is here, so that `hackjournal config`, completions and manual pages know the same.
package enum Preference: String, CaseIterable, Sendable {
  /// Journal that commands use.
  case journal = "hackjournal.journal"
  /// The project of captured entries.
  case project = "hackjournal.project"
  /// Whether hooks say what they captured.
  case quiet = "hackjournal.quiet"
  /// Whether writes are given to the disk.
  case fsync = "hackjournal.fsync"

  /// Type of a key's values.
  package enum Form: Sendable, Equatable {
    case text
    /// A yes or no as git reads it, and what it is without the key.
    case bool(default: Bool)
  }

  package var form: Form {
    switch self {
    case .journal, .project: .text
    case .quiet: .bool(default: false)
    case .fsync: .bool(default: true)
    }
  }

  /// The value without the key; nil if there is none.
  package var defaultValue: String? {
    switch form {
    case .text: nil
    case .bool(let value): "\(value)"
    }
  }

  /// Purpose of the key, as a sentence.
  package var meaning: String {
    switch self {
    case .journal: "The journal that commands use: PATH, or PATH#BRANCH."
    case .project: "What the entries that this repository's commits make are about."
    case .quiet: "Hooks do not say what they captured."
    case .fsync: "Entries are given to the disk before a command ends."
    }
  }

  /// Whether the value is one that the key can have.
  package func accepts(_ value: String) -> Bool {
    form == .text || Configuration.bool(of: value) != nil
  }
}

extension Configuration {
  /// Whether a yes-or-no preference is on, by itself or by its default.
  package func isOn(_ preference: Preference) -> Bool {
    let given = bool(preference.rawValue)
    if case .bool(let value) = preference.form { return given ?? value }
    return given ?? false
  }
}
