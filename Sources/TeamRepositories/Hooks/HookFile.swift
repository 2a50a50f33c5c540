internal import Git

/// The file of a hook in the folder where git looks for it, and how lines of ours get in and out.
struct HookFile {
  let hook: GitHook
  let path: String

  private var block: HookBlock { HookBlock(hook: hook) }

  /// Thing that stands at the path, if any.
  enum Content: Equatable {
    case missing
    case file([UInt8], isExecutable: Bool)
    case link(target: String)
    case other
  }

  var content: Content {
    get throws(SystemError) {
      guard let status = Files.status(path) else { return .missing }
      if let target = Files.target(ofLink: path) { return .link(target: target) }
      guard status.isRegularFile, let bytes = try Files.read(path) else { return .other }
      return .file(bytes, isExecutable: Files.isExecutable(path))
    }
  }

  /// Steps that put our lines in; none where they are already.
  func stepsToInstall() throws -> [FileStep] {
    switch try content {
    case .missing: return [write(Array(block.ownFile.utf8), mode: .executable)]
    case .other: throw HookProblem.obstructed(path: path)
    case .link(let target): return try stepsToPrecede(target)
    case .file(let bytes, let isExecutable):
      let marked = MarkedLines(bytes)
      guard marked != nil || !MarkedLines.hasMark(bytes) else {
        throw HookProblem.damagedLines(path: path)
      }
      guard isExecutable else { return try stepsToReplace(marked?.rest ?? bytes) }
      if let marked {
        return marked.has(block.text) ? [] : [write(marked.rest.with(block.text), mode: .kept)]
      }
      guard ShellScript.canTakeLines(bytes) else { return try stepsToPrecede() }
      return [write(bytes.with(block.text), mode: .kept)]
    }
  }

  /// Steps that take our lines out and put back what was there before; none where there are no
  /// lines.
  func stepsToUninstall() throws(SystemError) -> [FileStep] {
    guard case .file(let bytes, _) = try content, let marked = MarkedLines(bytes) else {
      return []
    }
    switch carrier(marked) {
    case .ownFile: return [.remove(path: path)]
    case .dispatcher: return stepsToPutBack() ?? [.remove(path: path)]
    default: return [write(marked.rest, mode: .kept)]
    }
  }

  /// Way in which our lines stand in a file.
  func carrier(_ marked: MarkedLines) -> HookPlace.Carrier {
    switch marked.rest {
    case MarkedLines(Array(block.ownFile.utf8))?.rest: .ownFile
    case MarkedLines(Array(block.dispatcher.utf8))?.rest: .dispatcher
    default: .script
    }
  }

  /// git ignores a file that is not executable: it stays as it is, and does not begin to run.
  private func stepsToReplace(_ bytes: [UInt8]) throws -> [FileStep] {
    if bytes == MarkedLines(Array(block.ownFile.utf8))?.rest {
      return [write(Array(block.ownFile.utf8), mode: .executable)]
    }
    return [write(bytes, mode: .kept)] + (try stepsToPrecede())
  }

  private func write(_ bytes: [UInt8], mode: FileStep.FileMode) -> FileStep {
    .write(path: path, bytes: bytes, mode)
  }
}

extension HookFile {
  /// The folder of files with a dispatcher in their place.
  private var previousFolder: String {
    Files.folder(of: path) + "/" + HookBlock.previousFolder
  }

  /// Path of the file that our dispatcher goes on with.
  private var previous: String { "\(previousFolder)/\(hook.name)" }

  /// Steps that put a dispatcher in the place of a file, or of a link to `target`, that takes no
  /// lines.
  private func stepsToPrecede(_ target: String? = nil) throws(HookProblem) -> [FileStep] {
    let dispatcher = write(Array(block.dispatcher.utf8), mode: .executable)
    // An installation was cut off.
    if Files.areSame(path, and: previous) { return [dispatcher] }
    guard Files.status(previous) == nil else { throw .obstructed(path: previous) }
    let kept =
      target.map { FileStep.link(path: previous, target: $0.hasPrefix("/") ? $0 : "../\($0)") }
      ?? .keep(path: path, as: previous)
    return [.makeFolder(path: previousFolder), kept, dispatcher]
  }

  /// Steps that put back the file that the dispatcher goes on with; nil if it is gone.
  private func stepsToPutBack() -> [FileStep]? {
    guard Files.status(previous) != nil else { return nil }
    guard let target = Files.target(ofLink: previous) else {
      return [.move(path: previous, to: path), .removeFolder(path: previousFolder)]
    }
    let original = target.hasPrefix("../") ? String(target.dropFirst(3)) : target
    return [
      .link(path: path, target: original), .remove(path: previous),
      .removeFolder(path: previousFolder),
    ]
  }
}
