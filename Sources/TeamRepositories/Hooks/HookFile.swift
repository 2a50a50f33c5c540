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
    case .missing: return [execute(block.ownFile)]
    case .other: throw HookProblem.obstructed(path: path)
    case .link(let target): return try stepsToPrecede(.link(target: target))
    case .file(let bytes, let isExecutable):
      let marked = MarkedLines(bytes)
      guard marked != nil || !MarkedLines.hasMark(bytes) else {
        throw HookProblem.damagedLines(path: path)
      }
      // git ignores a file that is not executable: it stays as it is, and does not begin to run.
      guard isExecutable else {
        let rest = marked?.rest ?? bytes
        return rest == MarkedLines(Array(block.ownFile.utf8))?.rest
          ? [execute(block.ownFile)] : try stepsToPrecede(.file(rest))
      }
      if let marked {
        return marked.has(block.text) ? [] : [.write(marked.rest.with(block.text), at: path)]
      }
      guard ShellScript.canTakeLines(bytes) else { return try stepsToPrecede(.file(bytes)) }
      return [.write(bytes.with(block.text), at: path)]
    }
  }

  /// None where there are no lines of ours.
  func stepsToUninstall() throws(SystemError) -> [FileStep] {
    guard case .file(let bytes, _) = try content, let marked = MarkedLines(bytes) else {
      return []
    }
    switch carrier(marked) {
    case .ownFile: return [.remove(path: path)]
    case .dispatcher: return try stepsToPutBack() ?? [.remove(path: path)]
    default: return [.write(marked.rest, at: path)]
    }
  }

  func carrier(_ marked: MarkedLines) -> HookPlace.Carrier {
    switch marked.rest {
    case MarkedLines(Array(block.ownFile.utf8))?.rest: .ownFile
    case MarkedLines(Array(block.dispatcher.utf8))?.rest: .dispatcher
    default: .script
    }
  }

  private func execute(_ text: String) -> FileStep {
    .write(path: path, bytes: Array(text.utf8), .executable)
  }
}

extension HookFile {
  private var previousFolder: String {
    Files.folder(of: path) + "/" + HookBlock.previousFolder
  }

  private var previous: HookFile { HookFile(hook: hook, path: "\(previousFolder)/\(hook.name)") }

  /// Thing of others that a dispatcher takes the place of.
  private enum Former {
    case file([UInt8])
    case link(target: String)
  }

  private func stepsToPrecede(_ former: Former) throws -> [FileStep] {
    let dispatcher = execute(block.dispatcher)
    let there = try previous.content
    let kept: FileStep
    switch former {
    case .file(let bytes):
      // An installation was cut off.
      if case .file(bytes, _) = there { return [dispatcher] }
      kept = .write(path: previous.path, bytes: bytes, .like(path))
    case .link(let target):
      let target = target.hasPrefix("/") ? target : "../\(target)"
      if there == .link(target: target) { return [dispatcher] }
      kept = .link(path: previous.path, target: target)
    }
    guard there == .missing else { throw HookProblem.obstructed(path: previous.path) }
    return [.makeFolder(path: previousFolder), kept, dispatcher]
  }

  /// Steps that put back the file that the dispatcher goes on with; nil if it is gone.
  private func stepsToPutBack() throws(SystemError) -> [FileStep]? {
    let former: FileStep
    switch try previous.content {
    case .missing, .other: return nil
    case .file(let bytes, _): former = .write(path: path, bytes: bytes, .like(previous.path))
    case .link(let target):
      former = .link(path: path, target: String(target.dropFirst(target.hasPrefix("../") ? 3 : 0)))
    }
    return [former, .remove(path: previous.path), .removeFolder(path: previousFolder)]
  }
}
