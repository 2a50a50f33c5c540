internal import Foundation

extension Repository {
  /// Clones one branch of a repository by the user's `git`, which asks for passwords and shows how far it
  /// is. `branch` nil takes that of the remote's HEAD; there must be nothing at `path` yet. An address that is
  /// a path is one seen from `folder`.
  ///
  /// The address stands in no error: it can have a password in it.
  package static func clone(
    _ address: String, branch: String?, to path: String, from folder: String,
    telling: Telling, in environment: [String: String]
  ) throws -> Repository {
    let options =
      ["--no-local", "--single-branch"] + (branch.map { ["--branch", $0] } ?? [])
      + (telling == .errors ? ["--quiet"] : [])
    let clean = environment.filter { !GitProcess.localVariables.contains($0.key) }
    let end = try ChildProcess.runInForeground(
      ["git", "-C", folder, "clone"] + options + ["--", address, path], environment: clean)
    guard case .ended(status: 0) = end else {
      guard case .ended(let status) = end else { throw CancellationError() }
      throw GitProcess.Failure(arguments: ["clone"], status: status)
    }
    return try open(at: path, in: environment)
  }

  /// What git says meanwhile.
  package enum Telling: Sendable {
    case everything, errors
  }

  /// The names of the refs in a file of `git bundle`; none if it is no such file.
  package static func references(
    ofBundle path: String, in environment: [String: String]
  ) throws -> [String] {
    let clean = environment.filter { !GitProcess.localVariables.contains($0.key) }
    let (result, _) = try ChildProcess.runHearing(
      ["git", "bundle", "list-heads", path], environment: clean)
    return String(decoding: result.output, as: UTF8.self).split(separator: "\n")
      .compactMap { $0.split(separator: " ").last.map(String.init) }
  }

  /// Takes a clone that nobody has used away again.
  package static func removeClone(at path: String) {
    try? FileManager.default.removeItem(atPath: path)
  }
}
