internal import Foundation
internal import Git

/// Where a text waits that could not be saved: complete files, each with its identifier, so that
/// `add -F FILE` can bring one into the journal exactly once.
package struct Outbox: Sendable {
  /// The folders to try, the best first.
  private let folders: [String]

  /// `stateFolder` is our folder inside the repository, if there is one.
  package init(environment: [String: String], stateFolder: String?) {
    let state =
      Self.given(environment["XDG_STATE_HOME"])
      ?? Self.given(environment["HOME"]).map { $0 + "/.local/state" }
    folders = [
      state.map { $0 + "/hackjournal/outbox/" },
      stateFolder.map { $0 + "outbox/" },
      (Self.given(environment["TMPDIR"]) ?? "/tmp") + "/hackjournal-outbox-\(getuid())/",
    ].compactMap { $0 }
  }

  /// Keeps a text and answers the path of its file; nil if no folder takes it.
  package func keep(_ content: String, named name: String) -> String? {
    for folder in folders {
      let path = folder + name
      do {
        try FileManager.default.createDirectory(
          atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        try Files.replace(path, with: Array(content.utf8), .always)
        return path
      } catch {
        continue
      }
    }
    return nil
  }

  /// The files that wait.
  package var waiting: [String] {
    folders.flatMap { folder in
      ((try? Files.names(in: folder)) ?? []).filter { $0.hasSuffix(".md") }.map { folder + $0 }
    }
  }

  /// Takes a file out that is in the journal now; files elsewhere stay.
  package func remove(_ path: String) {
    if folders.contains(where: { path.hasPrefix($0) }) { unlink(path) }
  }

  private static func given(_ value: String?) -> String? {
    value.flatMap { $0.hasPrefix("/") ? $0 : nil }
  }
}
