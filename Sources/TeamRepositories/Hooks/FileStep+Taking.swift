internal import Foundation
internal import Git

extension [FileStep] {
  /// Takes the steps one after the other, and then calls `body`; where one of them fails, or `body`
  /// does, everything is put back, the last step first.
  package func take(then body: () throws -> Void) throws {
    var undo: [() -> Void] = []
    do {
      for step in self { try step.take(&undo) }
      try body()
    } catch {
      for action in undo.reversed() { action() }
      throw error
    }
  }
}

extension FileStep {
  fileprivate func take(_ undo: inout [() -> Void]) throws(SystemError) {
    if let file { undo.append(try Self.restoration(of: file)) }
    switch self {
    case .write(let path, let bytes, .like(let model)):
      // The mode of a link says nothing: everybody may do everything with it.
      let status = Files.status(model).flatMap { $0.isRegularFile ? $0 : nil }
      try Files.replace(path, with: bytes, mode: 0o644, like: status, syncing: .leftToSystem)
    case .write(let path, let bytes, .executable):
      try Files.replace(path, with: bytes, mode: 0o755, syncing: .leftToSystem)
    case .link(let path, let target): try Self.link(path, to: target)
    case .remove(let path): try system("unlink", path: path) { unlink(path) }
    case .makeFolder(let path):
      guard !Files.exists(path) else { return }
      try system("mkdir", path: path) { mkdir(path, 0o777) }
      undo.append { rmdir(path) }
    case .removeFolder(let path):
      if rmdir(path) == 0 { undo.append { mkdir(path, 0o777) } }
    }
  }

  private static func link(_ path: String, to target: String) throws(SystemError) {
    try Files.replace(path, syncing: .leftToSystem) { temporary throws(SystemError) in
      try system("symlink", path: path) { symlink(target, temporary) }
    }
  }

  /// Brings back what is at a path now. Whoever undoes has an error to tell already.
  private static func restoration(of path: String) throws(SystemError) -> () -> Void {
    guard let status = Files.status(path) else { return { unlink(path) } }
    if let target = Files.target(ofLink: path) { return { try? link(path, to: target) } }
    guard status.isRegularFile, let bytes = try Files.read(path) else {
      throw SystemError(call: "open", path: path, number: EISDIR)
    }
    return { try? Files.replace(path, with: bytes, like: status, syncing: .leftToSystem) }
  }
}
