/// Where the files of a git folder are.
enum WorktreePlace: Equatable {
  /// Nowhere: the repository is bare.
  case none
  /// In a folder, with a final slash.
  case folder(String)
  /// Somewhere that the git folder does not name: git knows it only from the `.git` file by which it
  /// came here.
  case unknown
  /// The folder by which git came here is a copy of the worktree, and has the same index.
  case copy(of: String)

  var isKnown: Bool {
    switch self {
    case .none, .folder: true
    case .unknown, .copy: false
    }
  }
}
