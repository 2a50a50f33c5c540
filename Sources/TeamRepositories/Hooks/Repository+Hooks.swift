package import Git

extension Repository {
  /// Account of an installation of hooks here; nil if there is none.
  package func hookRecord() throws -> HookRecord? {
    try HookRecord.load(stateFolder + HookPlan.recordName)
  }

  /// Plans an installation; each script is sourced by the hook of its name.
  package func planHooks(
    _ scripts: [(hook: GitHook, text: String)], in environment: [String: String]
  ) throws -> HookPlan {
    try HookPlan(
      scripts, in: try hookFolder(in: environment), stateFolder: stateFolder,
      former: try hookRecord() ?? HookRecord())
  }

  /// Locations of our lines for hooks that are to call us, each with its problem, if there is one.
  package func states(
    of hooks: [GitHook], in environment: [String: String]
  ) throws -> [HookState] {
    let folder = try hookFolder(in: environment)
    return try hooks.map { hook in
      let state = try folder.state(of: hook)
      let script = "\(stateFolder)hooks/\(hook.name)"
      guard state.problem == nil, !Files.exists(script) else { return state }
      return HookState(place: state.place, problem: .withoutScript(path: script))
    }
  }

  /// The scripts of an installation that are not there or not as they would be written now.
  package func staleScripts(_ scripts: [(hook: GitHook, text: String)]) throws -> [GitHook] {
    try scripts.filter { script in
      try Files.read("\(stateFolder)hooks/\(script.hook.name)") != Array(script.text.utf8)
    }.map(\.hook)
  }

  /// Steps that take an installation away. Hooks that other repositories use as well keep our
  /// lines.
  package func stepsToUninstallHooks(
    _ record: HookRecord, in environment: [String: String]
  ) throws -> [FileStep] {
    var steps: [FileStep] = []
    var isLast = true
    if let folder = record.outsideFolder {
      (steps, isLast) = try HookSharing(folder: folder).stepsToRemove(commonFolder)
    }
    // Where they are by now counts, too: people move repositories.
    let folder = try hookFolder(in: environment)
    let present = try record.places.map { try folder.place(of: $0.hook) }
    for place in record.places + present
    where isLast || Files.folder(of: place.path) != record.outsideFolder {
      steps += try place.stepsToUninstall().filter { !steps.contains($0) }
    }
    let scripts = stateFolder + "hooks"
    steps += try Files.names(in: scripts).map { .remove(path: "\(scripts)/\($0)") }
    let own = [scripts, stateFolder + "pending", Files.withoutSlash(stateFolder)]
    let others = record.folders.reversed().filter { !own.contains($0) }
    // Folders last: each hook that had a file there wants it gone.
    let (files, folders) = (steps.filter { $0.file != nil }, steps.filter { $0.file == nil })
    return files + folders + (own + others).map { .removeFolder(path: $0) }
  }

  /// The files of an installation that somebody else has in hand by now: our lines are gone.
  package func placesChangedByOthers(_ record: HookRecord) throws -> [HookPlace] {
    try record.places.filter { place in
      try place.carrier != .lefthook && place.stepsToUninstall().isEmpty && Files.exists(place.path)
    }
  }

  /// The files that steps change and that the team shares, because commits have them or the folder
  /// that they are in; from the top of the worktree.
  package func sharedFiles(changedBy steps: [FileStep]) throws -> [String] {
    guard let top = worktreeFolder.map(Files.real), let head = try target(of: "HEAD") else {
      return []
    }
    let tree = try commit(head).tree
    let paths = steps.compactMap(\.file).map { path in
      let folder = Files.folder(of: path)
      return Files.real(folder) + path.dropFirst(folder.count)
    }
    let inside = Set(paths.filter { $0.hasPrefix(top + "/") }).map { $0.dropFirst(top.count + 1) }
    return try inside.map(String.init).sorted().filter { path in
      try sequence(first: path) { $0.contains("/") ? Files.folder(of: $0) : nil }
        .contains { try entry(at: $0, in: tree) != nil }
    }
  }
}
