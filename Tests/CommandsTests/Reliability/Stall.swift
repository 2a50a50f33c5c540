import Foundation
import TestSupport
import Testing

/// Holds a process just before it creates a file or a folder, until the test lets go.
struct Stall {
  private let folder: String
  private let suffix: String
  private let command: String?

  /// At the first file or folder whose path ends so; of a command that starts others, in the one with
  /// that word.
  init(at suffix: String, of command: String? = nil, in scratch: Scratch) throws {
    self.command = command
    folder = "\(scratch.path)/stall-\(UUID().uuidString)"
    self.suffix = suffix
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  /// What the process needs in its environment.
  var variables: [String: String] {
    let variables = [
      "LD_PRELOAD": Built.stallShim, "STALL_SUFFIX": suffix, "STALL_MILLISECONDS": "30000",
      "STALL_FOLDER": folder,
    ]
    return variables.merging(command.map { ["STALL_COMMAND": $0] } ?? [:]) { $1 }
  }

  /// Waits until the process stands still.
  func wait() throws {
    for _ in 0..<4_000 where !FileManager.default.fileExists(atPath: folder + "/stalled") {
      usleep(5_000)
    }
    try #require(FileManager.default.fileExists(atPath: folder + "/stalled"))
  }

  /// Lets the process go on.
  func release() throws {
    try Data().write(to: URL(fileURLWithPath: folder + "/released"))
  }
}

extension RealJournal {
  /// Runs a git command, and something else while it stands still.
  @discardableResult
  func stalled(
    _ line: String, at suffix: String, of inner: String? = nil, _ meanwhile: () throws -> Void
  ) throws -> Command.Outcome {
    let stall = try Stall(at: suffix, of: inner, in: scratch)
    let words = line.split(separator: " ").map(String.init)
    let running = try command(words, with: stall.variables).start()
    try stall.wait()
    try meanwhile()
    try stall.release()
    return try running.outcome()
  }
}
