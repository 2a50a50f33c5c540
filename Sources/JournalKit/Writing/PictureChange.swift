internal import Git
package import JournalModel

/// What becomes of the picture on top of a page.
package enum PictureChange: Sendable {
  case kept
  case takenAway
  /// In place of the one that is there.
  case put(NewAttachment)

  /// The files to write and to take away; none if it stays as it is.
  func changes(of page: String, in journal: Snapshot) throws -> [FileChange] {
    let new: [FileChange]
    switch self {
    case .kept: return []
    case .takenAway: new = []
    case .put(let picture): new = Snapshot.changes(attaching: [picture], to: page)
    }
    let others = try journal.pictures(of: page).map(\.path).filter { $0 != new.first?.path }
    return others.map { FileChange(path: $0, content: nil) } + new
  }

  /// As the person called the files, by their paths.
  func sources(_ changes: [FileChange]) -> [String: String] {
    guard case .put(let picture) = self, let file = changes.last else { return [:] }
    return [file.path: picture.name]
  }
}
