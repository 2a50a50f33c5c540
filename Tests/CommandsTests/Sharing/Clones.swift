import Foundation
import TestSupport
import Testing

/// Clones of a journal beside a bare repository `hub`, each with an identity of its own.
struct Clones {
  let names: [String]
  let scratch: Scratch

  init(_ names: [String]) throws {
    self.names = names
    scratch = try Scratch()
    try sh(
      """
      hackjournal init base --event Xen --start 2011-03-23 --days 3 -q >/dev/null
      git clone -q --bare base hub
      for c in \(names.joined(separator: " ")); do
        git clone -q hub $c; git -C $c config user.name $c; git -C $c config user.email $c@example.org
      done
      """, in: "")
  }

  @discardableResult
  func sh(
    _ script: String, in folder: String, status: Int32 = 0, with variables: [String: String] = [:]
  ) throws -> Command.Outcome {
    try scratch.sh(script, in: folder, status: status, with: variables)
  }
}

extension Scratch {
  /// Runs a script in a folder of ours, with the program that was built in its `PATH`.
  @discardableResult
  func sh(
    _ script: String, in folder: String, status: Int32 = 0, with variables: [String: String] = [:]
  ) throws -> Command.Outcome {
    let program = URL(fileURLWithPath: Built.hackjournal).deletingLastPathComponent().path
    var environment = environment.merging(variables) { $1 }
    environment["PATH"] = "\(program):\(environment["PATH"] ?? "/usr/bin:/bin")"
    let outcome = try Command(
      ["bash", "-c", script], in: "\(path)/\(folder)", environment: environment
    ).run()
    #expect(outcome.status == status, "\(script): \(outcome.output)\(outcome.errors)")
    return outcome
  }
}
