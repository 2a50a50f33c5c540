internal import Foundation

/// A folder of a test's own, with a home and a git configuration; removed with the value.
package final class Scratch: Sendable {
  /// The folder, without a final slash and without symbolic links.
  package let path: String

  package init() throws {
    path = NSTemporaryDirectory() + "hackjournal-test-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try write(
      "home/gitconfig",
      """
      [user]
      name = Lars Example
      email = lars@example.org
      [init]
      defaultBranch = main
      [gc]
      auto = 0
      """)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The environment for children: nothing of the machine's own but the way to its programs.
  package var environment: [String: String] {
    [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
      "HOME": path + "/home", "GIT_CONFIG_GLOBAL": path + "/home/gitconfig",
      "GIT_CONFIG_NOSYSTEM": "1", "TZ": "UTC", "LC_ALL": "C.UTF-8",
    ]
  }

  /// Writes a file below the folder.
  package func write(_ name: String, _ text: String) throws {
    let file = URL(fileURLWithPath: path).appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// Reads a file below the folder.
  package func read(_ name: String) throws -> String {
    try String(contentsOfFile: "\(path)/\(name)", encoding: .utf8)
  }

  package func exists(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: "\(path)/\(name)")
  }
}
