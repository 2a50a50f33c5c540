import Foundation
import TestSupport

/// Commands of the real program in a pseudo-terminal, which `script` makes.
struct TerminalWorld {
  let scratch: Scratch

  /// Makes a journal with an entry that is wider than narrow terminals.
  init() throws {
    scratch = try Scratch()
    try run(
      "hackjournal init xen --event Xen --start 2011-03-23 --days 3 --time-zone Europe/London")
    try run("cd xen && hackjournal add -d 1 -k demo 'Demo of 表示サーバー on the secure platform'")
  }

  /// What a command in a terminal of so many columns writes, line by line; `keys` are typed into it.
  @discardableResult
  func run(
    _ command: String, columns: Int = 80, _ variables: [String: String] = [:], keys: String = ""
  ) throws -> String {
    let line = "stty rows 20 cols \(columns); \(command)"
    let folder = (Built.hackjournal as NSString).deletingLastPathComponent
    var environment = scratch.environment.merging(["TERM": "xterm"]) { $1 }.merging(variables) {
      $1
    }
    environment["PATH"] = "\(folder):\(environment["PATH"] ?? "")"
    let outcome = try Command(
      ["script", "-qec", line, "/dev/null"], in: scratch.path, environment: environment, input: keys
    ).run()
    return outcome.output.replacing("\r\n", with: "\n").replacing("\r", with: "")
  }
}
