import Foundation
import Synchronization
import TestSupport
import Testing

@testable import Commands
@testable import Terminal

/// A team repository with the real git, and a program that writes down what the hooks call it with.
struct HookedTeam {
  let scratch: Scratch
  /// The folder in which commands are called, below the scratch folder.
  var place = "team"

  /// A repository `team` with one commit.
  init(_ options: String...) throws {
    scratch = try Scratch()
    try shell("git init -q \(options.joined(separator: " ")) team", in: "")
    if options.isEmpty { try shell("git commit -q --allow-empty -m Start") }
    // The journal sets it, and keeps it when its hooks go.
    try shell("git config transfer.hideRefs refs/hackjournal/private")
    try script(
      "bin/hackjournal",
      """
      #!/bin/sh
      echo "$*" >>'\(scratch.path)/calls'
      for note in "$(git rev-parse --git-common-dir)"/hackjournal/pending/*; do
        [ -e "$note" ] || continue
        name=${note##*/}
        while read -r line; do echo "${name%%.*} $line" >>'\(scratch.path)/calls'; done <"$note"
        rm "$note"
      done
      """)
  }

  /// What a command of hackjournal answered.
  struct Answer {
    let status: Int32
    let output: String
    let errors: String
  }

  /// Runs `hackjournal hooks …` in the process of the test.
  func hooks(_ arguments: String..., with variables: [String: String] = [:]) -> Answer {
    let written = Mutex<[(Output.Stream, String)]>([])
    let context = Context(
      environment: scratch.environment.merging(variables) { $1 },
      folder: "\(scratch.path)/\(place)",
      program: { [scratch] in scratch.path + "/bin/hackjournal" },
      input: .init(isTerminal: false) { _ in Data() },
      output: .init { stream, text in written.withLock { $0.append((stream, text)) } },
      now: { Date(timeIntervalSince1970: 1_300_872_664) },
      timeZone: TimeZone(identifier: "UTC") ?? .current,
      randomBits: { UInt64.random(in: .min ... .max) }, end: { _, _ in })
    let status = Program(context: context).run(["hooks"] + arguments).rawValue
    let lines = written.withLock { $0 }
    return Answer(
      status: status,
      output: lines.filter { $0.0 != .message }.map(\.1).joined(),
      errors: lines.filter { $0.0 == .message }.map(\.1).joined())
  }

  /// Installs, which must succeed; answers what was said.
  @discardableResult
  func install(
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Answer {
    let answer = hooks("install")
    try #require(answer.status == 0, "\(answer.errors)", sourceLocation: sourceLocation)
    return answer
  }

  /// Runs a line of shell, which must succeed; answers both its outputs.
  @discardableResult
  func shell(_ line: String, in folder: String? = nil) throws -> String {
    let outcome = try Command(
      ["sh", "-c", "\(line)\n"], in: "\(scratch.path)/\(folder ?? place)",
      environment: scratch.environment
    ).run()
    guard outcome.status == 0 else {
      throw CommandFailure(description: "\(line): \(outcome.status)\n\(outcome.errors)")
    }
    return outcome.output + outcome.errors
  }

  /// Writes an executable file below the scratch folder.
  func script(_ name: String, _ text: String) throws {
    try scratch.write(name, text)
    chmod("\(scratch.path)/\(name)", 0o755)
  }

  /// Commits with a message; what the hooks print comes back.
  @discardableResult
  func commit(_ message: String) throws -> String {
    try shell("git commit -q --allow-empty -m '\(message)'")
  }

  /// What the program was called with since the last question, object names left out.
  func calls() -> [String] {
    defer { try? FileManager.default.removeItem(atPath: scratch.path + "/calls") }
    let text = (try? scratch.read("calls")) ?? ""
    return text.split(separator: "\n").map { line in
      line.split(separator: " ").filter { $0.utf8.count < 40 }.joined(separator: " ")
    }
  }

  /// Each file with kind, mode and content; what commits and the journal change is left out.
  func files(_ folder: String = "team") throws -> [String: String] {
    let top = "\(scratch.path)/\(folder)"
    let names = FileManager.default.enumerator(atPath: top)?.compactMap { $0 as? String } ?? []
    let kept = names.filter { name in
      let parts = name.split(separator: "/").map(String.init)
      return !parts.contains { ["objects", "logs", "refs", "hackjournal"].contains($0) }
        && !["index", "COMMIT_EDITMSG"].contains(parts.last ?? "")
    }
    return Dictionary(uniqueKeysWithValues: kept.map { ($0, Self.description(of: "\(top)/\($0)")) })
  }

  private static func description(of path: String) -> String {
    var status = stat()
    guard lstat(path, &status) == 0 else { return "gone" }
    let target = try? FileManager.default.destinationOfSymbolicLink(atPath: path)
    let content = target ?? FileManager.default.contents(atPath: path)?.base64EncodedString()
    return "\(String(status.st_mode, radix: 8)) \(content ?? "")"
  }

  /// Installing twice must change nothing, and uninstalling everything back.
  func expectRoundTrip(
    of folder: String = "team", sourceLocation: SourceLocation = #_sourceLocation,
    _ body: () throws -> Void
  ) throws {
    let before = try files(folder)
    try install(sourceLocation: sourceLocation)
    let installed = try stamps(folder)
    try install(sourceLocation: sourceLocation)
    #expect(try stamps(folder) == installed, sourceLocation: sourceLocation)
    try body()
    let answer = hooks("uninstall")
    #expect(answer.status == 0, "\(answer.errors)", sourceLocation: sourceLocation)
    let after = try files(folder)
    #expect(!scratch.exists("team/.git/hackjournal/hooks"), sourceLocation: sourceLocation)
    for name in Set(before.keys).union(after.keys).sorted() {
      #expect(before[name] == after[name], "\(name)", sourceLocation: sourceLocation)
    }
  }

  private func stamps(_ folder: String) throws -> String {
    try shell(
      "find . -name .git/objects -prune -o -type f -exec stat -c '%n %A %i %y' {} +", in: folder)
  }
}
