internal import Foundation
package import Git

/// Steps that are done one after the other, and undone all if one fails.
package struct UndoableSteps: ~Copyable {
  private var undo: [() -> Void] = []

  /// Begins with none done.
  package init() {}

  /// Does the steps.
  package mutating func run(_ steps: [FileStep]) throws(SystemError) {
    for step in steps {
      do throws(SystemError) {
        try run(step)
      } catch {
        undoAll()
        throw error
      }
    }
  }

  /// Puts everything back, the last step first.
  package mutating func undoAll() {
    for action in undo.reversed() { action() }
    undo = []
  }

  private mutating func run(_ step: FileStep) throws(SystemError) {
    switch step {
    case .write(let path, let bytes, let mode):
      try restoringOnUndo(path)
      try Files.put(bytes, at: path, mode: mode)
    case .link(let path, let target):
      try restoringOnUndo(path)
      try Files.putLink(at: path, target: target)
    case .remove(let path):
      try restoringOnUndo(path)
      try system("unlink", path: path) { unlink(path) }
    case .makeFolder(let path):
      guard !Files.exists(path) else { return }
      try system("mkdir", path: path) { mkdir(path, 0o777) }
      undo.append { rmdir(path) }
    case .removeFolder(let path):
      if rmdir(path) == 0 { undo.append { mkdir(path, 0o777) } }
    }
  }

  /// Notes what is at a path now. Whoever undoes has an error to tell already.
  private mutating func restoringOnUndo(_ path: String) throws(SystemError) {
    guard let status = Files.status(path) else {
      undo.append { unlink(path) }
      return
    }
    if let target = Files.target(ofLink: path) {
      undo.append { try? Files.putLink(at: path, target: target) }
    } else if status.isRegularFile, let bytes = try Files.read(path) {
      undo.append { try? Files.put(bytes, at: path, like: status) }
    } else {
      throw SystemError(call: "open", path: path, number: EISDIR)
    }
  }
}
