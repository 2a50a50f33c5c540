internal import Git

/// Changes that installing hooks in a repository will make; planning changes nothing.
package struct HookPlan: Sendable {
  /// Folder in which git looks for hooks.
  package let folder: HookFolder
  /// Locations that our lines will have.
  package let places: [HookPlace]
  /// Steps to take, in this order; none if all is there.
  package private(set) var steps: [FileStep] = []
  /// Account of what will have been done then.
  package private(set) var record: HookRecord
  private let stateFolder: String

  init(
    _ scripts: [(hook: GitHook, text: String)], in folder: HookFolder, stateFolder: String,
    former: HookRecord
  ) throws {
    self.folder = folder
    self.stateFolder = stateFolder
    places = try scripts.map { try folder.place(of: $0.hook) }
    record = former
    try planFolders()
    for (hook, text) in scripts {
      steps += try Self.steps(to: Array(text.utf8), at: "\(stateFolder)hooks/\(hook.name)")
    }
    try planPlaces(former: former)
    if case .outside = folder.place {
      record.outsideFolder = folder.path
      steps += try HookSharing(folder: folder.path).stepsToAdd(
        String(stateFolder.dropLast("hackjournal/".count)))
    }
  }

  private mutating func planFolders() throws {
    var folders = ["", "hooks", "pending"].map { Files.withoutSlash(stateFolder + $0) }
    if places.contains(where: { $0.path.hasPrefix(folder.path + "/") }) {
      folders += Files.missingFolders(to: folder.path)
    }
    for path in folders where !Files.exists(path) {
      steps.append(.makeFolder(path: path))
      record.folders.append(path)
    }
  }

  /// None if the file has these bytes.
  private static func steps(to bytes: [UInt8], at path: String) throws -> [FileStep] {
    try Files.read(path) == bytes ? [] : [.write(bytes, at: path)]
  }

  /// Lines that are elsewhere by now are taken out there.
  private mutating func planPlaces(former: HookRecord) throws {
    let elsewhere = former.places.filter { old in !places.contains { $0.path == old.path } }
    record.places = places + elsewhere.filter(isOfAnotherWorktree)
    for place in elsewhere where !isOfAnotherWorktree(place) {
      steps += try place.stepsToUninstall()
    }
    for place in places {
      let own = try place.stepsToInstall(below: folder.top)
      // One file cannot have the lines of two hooks.
      if let file = own.compactMap(\.file).first(where: { steps.compactMap(\.file).contains($0) }) {
        let link = places.first { Files.target(ofLink: $0.path) != nil } ?? place
        throw HookProblem.linked(path: link.path, target: file)
      }
      steps += own
    }
  }

  /// Each worktree has its own files of a folder that the team shares.
  private func isOfAnotherWorktree(_ place: HookPlace) -> Bool {
    ![folder.top, record.outsideFolder, Files.folder(of: Files.withoutSlash(stateFolder)) + "/"]
      .contains { $0.map { place.path.hasPrefix($0) } ?? false }
  }

  /// Steps that write down what was done, settings included.
  package func stepsToRecord(_ record: HookRecord) throws -> [FileStep] {
    try Self.steps(to: record.bytes, at: stateFolder + Self.recordName)
  }

  static let recordName = "hooks/installed"
}
