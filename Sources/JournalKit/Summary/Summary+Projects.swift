extension Summary {
  /// What people hacked on, by name.
  package struct Projects: Sendable, Equatable {
    /// Such as `Projects`.
    package let heading: String
    /// Such as `Project`, `What it is`, `Team` and `State`.
    package let columns: [String]
    /// At least one.
    package let rows: [Row]

    /// Whether more is known of one of them than its name, which the lines of entries have.
    package var isTold: Bool { rows.contains(where: \.isTold) }

    /// One of them, as far as it may be published.
    package struct Row: Sendable, Equatable {
      package let name: String
      /// The name of its file; nil for one that is only a word.
      package let key: String?
      /// As somebody gave it: whether it is safe to link is for the publisher to check.
      package let url: String?
      package let state: String?
      /// The key of the project of an earlier event that it goes on with.
      package let startedAs: String?
      /// What it is, as Markdown in one line.
      package let lead: String?
      /// Those of the roster who hack on it and may be named.
      package let team: [String]

      fileprivate var isTold: Bool {
        [url, state, startedAs, lead].contains { $0 != nil } || !team.isEmpty
      }
    }
  }
}
