internal import Foundation
internal import Git
package import JournalKit

/// A folder that a site is written to, again and again: each file is whole at any moment, and what a person
/// made there stays.
package struct SiteFolder {
  private let path: String
  /// As the person typed it.
  private let name: String

  /// Takes the path of the folder, and the name that the person typed for it.
  package init(path: String, name: String) {
    self.path = Files.real(path)
    self.name = name
  }

  /// Makes the folder have that site, and tells how far it is; a dry run only says what would change.
  package func write(
    _ site: FinishedSite, effect: WriteEffect, watch: ((_ done: Int, _ total: Int) -> Void)?
  ) throws -> SiteChanges {
    let known = try manifest()
    let plan = try SitePlan(of: site, in: self, knowing: known)
    guard effect == .written, known.text != plan.manifest.text || !plan.isEmpty else {
      return plan.changes
    }
    try makeFolder("")
    try write(manifest: known.joined(with: plan.manifest))
    for (index, file) in plan.files.enumerated() {
      watch?(index, plan.files.count)
      try write(file)
    }
    for path in plan.changes.removed { try remove(path) }
    try removeLeftovers(in: plan.manifest.joined(with: known).folders)
    try write(manifest: plan.manifest)
    return plan.changes
  }

  /// What is known of the files there; refused where there are others alone.
  private func manifest() throws -> SiteManifest {
    try check(folder: "")
    guard let bytes = try content(of: SiteManifest.name) else {
      let names = try Files.names(in: path).filter { $0 != ".git" }
      guard names.isEmpty else { throw SiteFolderProblem.notOurs(name) }
      return SiteManifest()
    }
    guard let manifest = SiteManifest(String(decoding: bytes, as: UTF8.self)) else {
      throw SiteFolderProblem.notOurs(name)
    }
    return manifest
  }

  /// The bytes of a file; nil if there is none. No link is followed.
  func content(of file: String) throws -> [UInt8]? {
    let parts = file.split(separator: "/").dropLast()
    for count in parts.indices { try check(folder: parts[...count].joined(separator: "/")) }
    guard Files.isRegularOrMissing(place(file)) else {
      throw SiteFolderProblem.inTheWay(shown(file))
    }
    return try Files.read(place(file))
  }

  private func check(folder: String) throws {
    guard let status = Files.status(place(folder)) else { return }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      throw SiteFolderProblem.inTheWay(shown(folder))
    }
  }

  private func write(_ file: SiteFile) throws {
    let parts = file.path.split(separator: "/").dropLast()
    for count in parts.indices { try makeFolder(parts[...count].joined(separator: "/")) }
    try Files.replace(place(file.path), with: file.bytes, syncing: .leftToSystem)
  }

  private func write(manifest: SiteManifest) throws {
    try write(SiteFile(path: SiteManifest.name, bytes: Array(manifest.text.utf8)))
  }

  private func makeFolder(_ folder: String) throws {
    guard Files.status(place(folder)) == nil else { return try check(folder: folder) }
    try FileManager.default.createDirectory(
      atPath: place(folder), withIntermediateDirectories: folder.isEmpty)
  }

  /// Removes a file, and the folders that it leaves empty.
  private func remove(_ file: String) throws {
    try system("unlink", path: place(file)) { unlink(place(file)) }
    var folder = Files.folder(of: file)
    while !folder.isEmpty, rmdir(place(folder)) == 0 { folder = Files.folder(of: folder) }
  }

  /// Removes what a writer that was killed had not finished yet.
  private func removeLeftovers(in folders: Set<String>) throws {
    for folder in folders {
      for name in try Files.names(in: place(folder)) {
        guard let match = name.wholeMatch(of: /.+\.([0-9]{1,9})\.tmp/),
          let process = pid_t(match.output.1), kill(process, 0) != 0, errno == ESRCH
        else { continue }
        unlink(place(folder.isEmpty ? name : "\(folder)/\(name)"))
      }
    }
  }

  private func place(_ file: String) -> String { file.isEmpty ? path : "\(path)/\(file)" }

  private func shown(_ file: String) -> String { file.isEmpty ? name : "\(name)/\(file)" }
}
