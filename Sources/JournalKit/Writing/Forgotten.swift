/// Traces of somebody after they were taken out.
package struct Forgotten: Sendable, Equatable {
  /// File name that no file has, in place of the name in mentions, in who says it, and in
  /// credits.
  package let key: String
  /// The paths of the notes that were about them, and are gone.
  package let notes: [String]
  /// The paths of the texts that named them, or were theirs.
  package let texts: [String]
  /// Those among them that no page has until somebody rewords them, for they mention nobody.
  package var leftOut: [String] = []
  /// The paths of public files whose words have the name or an address still.
  package var naming: [String] = []
  /// The same on the private ref.
  package var namingPrivately: [String] = []
  /// Whether all words were looked through for the name; not if a file could not be read.
  package var isSearched = true

  /// Takes what stands in place of the name, and what was changed for it.
  package init(key: String, notes: [String] = [], texts: [String] = []) {
    (self.key, self.notes, self.texts) = (key, notes, texts)
  }
}
