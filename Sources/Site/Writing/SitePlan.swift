internal import Git

/// What is to be done to make a folder have a site.
struct SitePlan {
  /// Those to write.
  private(set) var files: [SiteFile] = []
  private(set) var changes = SiteChanges()
  /// What is ours in the folder when it is done.
  private(set) var manifest = SiteManifest()

  /// Compares a site with a folder, of whose files some are known as ours.
  init(of site: FinishedSite, in folder: SiteFolder, knowing known: SiteManifest) throws {
    for file in site.files { try take(file, in: folder, knowing: known) }
    let paths = Set(site.files.map(\.path))
    for path in known.hashes.keys.sorted() where !paths.contains(path) {
      guard let bytes = try folder.content(of: path) else { continue }
      guard known.has(try Self.hash(bytes), at: path) else {
        keep(path, as: known)
        continue
      }
      changes.removed.append(path)
    }
  }

  /// Whether the folder has the site already.
  var isEmpty: Bool { files.isEmpty && changes.removed.isEmpty }

  private mutating func take(
    _ file: SiteFile, in folder: SiteFolder, knowing known: SiteManifest
  ) throws {
    let present = try folder.content(of: file.path)
    if let present, present != file.bytes, !known.has(try Self.hash(present), at: file.path) {
      return keep(file.path, as: known)
    }
    manifest.add(try Self.hash(file.bytes), at: file.path)
    guard present != file.bytes else { return changes.same += 1 }
    files.append(file)
    changes.written.append(file.path)
  }

  private mutating func keep(_ path: String, as known: SiteManifest) {
    changes.kept.append(path)
    manifest.keep(path, as: known)
  }

  static func hash(_ bytes: [UInt8]) throws -> String {
    try Repository.hash(bytes).hex
  }
}
