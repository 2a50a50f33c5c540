internal import Git

/// Location of the lines of ours that make a hook call us.
package struct HookPlace: Sendable, Equatable, Codable {
  /// The hook.
  package let hook: GitHook
  /// The file that has our lines.
  package let path: String
  /// Sort of file that this is.
  package let carrier: Carrier

  /// Way in which our lines are carried.
  package enum Carrier: String, Sendable, Codable {
    /// A hook file of our own.
    case ownFile = "own-file"
    /// In a script that was there.
    case script
    /// A file of ours that goes on with the one that was there.
    case dispatcher
    /// A line in a file of husky's.
    case husky
    /// A command that a person adds to lefthook's configuration.
    case lefthook
    /// In a script that pre-commit moved out of its way, and calls.
    case moved
  }

  /// Reasons for which a hook does not call us.
  package enum Problem: Sendable, Equatable {
    /// Our lines are not there, or not any more: somebody wrote the file anew.
    case missing
    /// The file is not executable, so git ignores it.
    case notExecutable
    /// A program moved the file with our lines aside.
    case movedAside(to: String)
    /// husky's own hook is not there: it is not installed in this clone.
    case withoutHusky(hook: String)
    /// The script that our lines source is gone.
    case withoutScript(path: String)
    /// Nobody added our lines to lefthook's configuration.
    case withoutLines(path: String)
  }
}

extension HookFolder {
  /// Location for our lines for a hook; the carrier of a plain file is seen only when it is read.
  func place(of hook: GitHook) throws(SystemError) -> HookPlace {
    if let huskyFolder {
      return HookPlace(hook: hook, path: "\(huskyFolder)/\(hook.name)", carrier: .husky)
    }
    if let top, let lefthook = try LefthookFile(in: top, behind: file(hook)) {
      return HookPlace(hook: hook, path: lefthook.path, carrier: .lefthook)
    }
    return HookPlace(hook: hook, path: file(hook), carrier: .ownFile)
  }

  func state(of hook: GitHook) throws(SystemError) -> HookState {
    let place = try place(of: hook)
    switch place.carrier {
    case .husky:
      guard Files.isExecutable(file(hook)) else {
        return HookState(place: place, problem: .withoutHusky(hook: file(hook)))
      }
      return HookState(place: place, problem: try Self.hasLines(place.path) ? nil : .missing)
    case .lefthook:
      let calls = try top.map { top throws(SystemError) in
        try LefthookFile.calls(hook, in: top)
      }
      return HookState(
        place: place, problem: calls == true ? nil : .withoutLines(path: place.path))
    default:
      return try fileState(place)
    }
  }

  private func fileState(_ place: HookPlace) throws(SystemError) -> HookState {
    let file = HookFile(hook: place.hook, path: place.path)
    if case .file(let bytes, let isExecutable) = try file.content, let marked = MarkedLines(bytes) {
      let found = HookPlace(hook: place.hook, path: place.path, carrier: file.carrier(marked))
      return HookState(place: found, problem: isExecutable ? nil : .notExecutable)
    }
    let legacy = place.path + ".legacy"
    if try Self.hasLines(legacy) {
      // pre-commit calls what it moved, with an empty standard input.
      let calls = Files.isExecutable(legacy) && Files.isExecutable(place.path)
      let found = HookPlace(hook: place.hook, path: legacy, carrier: .moved)
      return HookState(
        place: found,
        problem: calls && !place.hook.readsInput ? nil : .movedAside(to: legacy))
    }
    let old = place.path + ".old"
    return HookState(
      place: place, problem: try Self.hasLines(old) ? .movedAside(to: old) : .missing)
  }

  private static func hasLines(_ path: String) throws(SystemError) -> Bool {
    guard let bytes = try Files.read(path) else { return false }
    return MarkedLines(bytes) != nil
  }
}

extension HookPlace {
  /// Steps that put our lines in, and take them out of files that another program moved aside.
  func stepsToInstall(below top: String?) throws -> [FileStep] {
    switch carrier {
    case .husky:
      return try HuskyFile(hook: hook, path: path)
        .stepsToInstall(below: top ?? Files.folder(of: path))
    case .lefthook: return []
    default:
      let aside = try [".legacy", ".old"].flatMap { suffix in
        try HookFile(hook: hook, path: path + suffix).stepsToUninstall()
      }
      return try aside + HookFile(hook: hook, path: path).stepsToInstall()
    }
  }

  func stepsToUninstall() throws -> [FileStep] {
    switch carrier {
    case .husky: return try HuskyFile(hook: hook, path: path).stepsToUninstall()
    case .lefthook: return []
    default:
      return try ["", ".legacy", ".old"].flatMap { suffix in
        try HookFile(hook: hook, path: path + suffix).stepsToUninstall()
      }
    }
  }
}
