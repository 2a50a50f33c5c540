import Foundation
import TestSupport
import Testing

/// Holds a process just before it creates a file, until the test lets go.
struct Stall {
  private let folder: String
  private let suffix: String

  /// At the first file whose path ends so.
  init(at suffix: String, in scratch: Scratch) throws {
    folder = "\(scratch.path)/stall-\(UUID().uuidString)"
    self.suffix = suffix
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  /// What the process needs in its environment.
  var variables: [String: String] {
    [
      "LD_PRELOAD": Built.stallShim, "STALL_SUFFIX": suffix, "STALL_MILLISECONDS": "30000",
      "STALL_FOLDER": folder,
    ]
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
