package import Git
package import JournalModel

/// What somebody said and a merge overruled, and nobody has looked at since.
package struct Unsettled: Sendable {
  /// The file that says something else now, or that is gone.
  package let path: String
  /// The last commit that said it.
  package let commit: AuthoredCommit
  /// What it said; empty where the file is gone.
  package let values: [DocumentMerge.Superseded]
  let mark: UnsettledMark
  /// The merge that overruled it.
  let merge: ObjectID

  /// Word by which people name it: an identifier, the key of a project or an attendee, or a path.
  package var handle: String {
    Layout.projectKey(of: path) ?? Layout.attendeeKey(of: path) ?? mark.name
  }

  /// Whether a command can say it again: people who were taken out stay out.
  package var canReturn: Bool { Layout.attendeeKey(of: path) == nil }

  /// Whether a person can mean it by a word: the beginning of an identifier, a name or a path.
  func isMeant(by word: String) -> Bool {
    let small = word.lowercased()
    let isBeginning = Identifier(mark.name) != nil && mark.name.hasPrefix(small)
    return !word.isEmpty && (handle == small || path == word || isBeginning)
  }
}

/// Name of what lost in a merge, as merges have it in their trailers.
struct UnsettledMark: Hashable {
  /// The identifier of an entry, note or response; else the path of the file.
  let name: String
  /// The last commit that said what lost.
  let commit: ObjectID

  /// The trailer of a merge.
  static let superseded = "Superseded"
  /// The trailer of a commit by which somebody is content with what stands.
  static let kept = "Kept"

  init(name: String, commit: ObjectID) { (self.name, self.commit) = (name, commit) }

  /// As a trailer has it; a path can have spaces.
  init?(trailer value: String) {
    let end = value.lastIndex(of: " ") ?? value.startIndex
    guard let commit = ObjectID(String(value[end...].dropFirst())) else { return nil }
    self.init(name: value[..<end].trimmed, commit: commit)
  }

  var trailer: String { "\(name) \(commit.hex)" }

  static func name(of path: String) -> String {
    Layout.identifier(inName: path)?.description ?? path
  }
}
