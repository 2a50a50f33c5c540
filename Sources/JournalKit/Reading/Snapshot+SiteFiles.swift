internal import Git
internal import JournalModel

extension Snapshot {
  /// What people put beside the journal for its site: every file below `site/`, by its path there, in order.
  package func siteFiles() throws -> [(path: String, bytes: [UInt8])] {
    guard let tree = try folderID(Layout.site) else { return [] }
    return try files(below: tree, as: "")
  }

  /// No link is followed, and nothing is taken whose name begins with a dot.
  private func files(below tree: ObjectID, as path: String) throws -> [(
    path: String, bytes: [UInt8]
  )] {
    try repository.tree(tree).filter { !$0.name.hasPrefix(".") }.flatMap { entry in
      switch entry.kind {
      case .file: [(path + entry.name, try repository.blob(entry.id))]
      case .folder: try files(below: entry.id, as: "\(path)\(entry.name)/")
      default: [] as [(path: String, bytes: [UInt8])]
      }
    }
  }
}
