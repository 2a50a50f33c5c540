/// Something that people hack on, as far as somebody told more of it than its name.
package struct Project: Sendable, Equatable {
  /// The name of the file, without `.md`: its address, which never changes.
  package var key: String
  /// Nil where the file has none, and the project is called as the file.
  package var name: String?
  /// Where the code or the site is, unchecked.
  package var url: String?
  /// Any word, such as `goes on`.
  package var state: String?
  /// The key of the project of an earlier event that it goes on with.
  package var startedAs: String?
  /// The address of the team's own journal, with `#BRANCH`, from which `sync` takes entries; unchecked.
  package var journal: String?
  /// What it is, as Markdown: the file's body; empty if nobody said.
  package var about: String

  /// Makes one of which nothing is known.
  package init(key: String, name: String? = nil) {
    (self.key, self.name) = (key, name)
    about = ""
  }

  /// Name that everybody sees.
  package var displayName: String { name ?? key }

  /// The first paragraph of what it is, in one line; nil if nobody said.
  package var lead: String? {
    let headline = Entry(id: Identifier(bits: 0), text: about).unwrapped.headline
    return headline.isEmpty ? nil : headline
  }

  /// Whether a text can be the key of a project.
  package static func isKey(_ text: String) -> Bool {
    Slug(text, atMost: longestKey).map { $0.description == text && !$0.isReserved } ?? false
  }

  private static let longestKey = 90
}
