extension Language {
  /// The words around the projects of an event.
  package struct Projects: Sendable, Equatable {
    /// Above them.
    package var heading: String
    /// Above the columns: its name, what it is, who, how it stands.
    package var project, about, team, state: String

    /// Above what is of none of them.
    package var others: String

    /// In the order of a table.
    package var columns: [String] { [project, about, team, state] }
  }
}
