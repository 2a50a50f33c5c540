import Foundation
import TestSupport

/// A Markdown page with `console` blocks: what was typed after `$ `, and below it what came back.
///
/// Lines of standard error are marked `! ` in tests, and stand as a terminal shows them in the
/// documentation. A status other than 0 stands below in square brackets. A comment before a block
/// sets the stage: `<!-- at 2011-03-24T10:00:00Z -->`, `<!-- terminal -->`, `<!-- columns 60 -->`,
/// `<!-- no run -->`, `<!-- with Tests/evening -->`, which copies files of the repository into the home,
/// and `<!-- before git init -q team -->`, a command whose answer nobody is shown.
struct Transcript {
  /// How lines of standard error are shown.
  enum Errors {
    case marked
    case asInATerminal
  }

  private let path: String
  private let errors: Errors
  private let lines: [String]

  init(_ path: String, errors: Errors) throws {
    self.path = path
    self.errors = errors
    lines = try String(contentsOfFile: path, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The page with what really comes back.
  func replayed() throws -> String {
    let world = try TranscriptWorld()
    var result: [String] = []
    var rest = lines[...]
    var isRun = true
    while let line = rest.popFirst() {
      result.append(line)
      if line.hasPrefix("<!-- ") { isRun = try setStage(line, world) }
      guard line == "```console" else { continue }
      let block = rest.prefix { $0 != "```" }
      rest = rest.dropFirst(block.count)
      result += isRun ? try replay(Array(block), in: world) : Array(block)
      (isRun, world.isTerminal, world.width) = (true, false, nil)
    }
    return result.joined(separator: "\n")
  }

  /// Whether the page says what really comes back. Recording rewrites it, and the test fails all
  /// the same, so that nobody records without looking.
  func check() throws -> String? {
    let real = try replayed()
    guard real != lines.joined(separator: "\n") else { return nil }
    if ProcessInfo.processInfo.environment["RECORD_TRANSCRIPTS"] != nil {
      try Data(real.utf8).write(to: URL(fileURLWithPath: path))
      return "recorded \(path): read the difference, then run the tests again"
    }
    return "\(path) differs:\n" + Self.difference(lines, real)
  }

  private func setStage(_ comment: String, _ world: TranscriptWorld) throws -> Bool {
    let words = comment.dropFirst(5).split(separator: " ")
    if words.first == "at", let date = try? Date(String(words[1]), strategy: .iso8601) {
      world.now = date
    }
    if words.first == "terminal" { world.isTerminal = true }
    if words.first == "columns" { world.width = words.dropFirst().first.flatMap { Int($0) } }
    if words.first == "before" {
      let answer = try world.run(words.dropFirst().dropLast().joined(separator: " "))
      guard answer.status == 0 else { throw Unprepared(comment: comment, answer: answer) }
    }
    if words.first == "with" { try world.copy(words.dropFirst().dropLast().map(String.init)) }
    return !comment.hasPrefix("<!-- no run")
  }

  /// A command before a block failed.
  private struct Unprepared: Error {
    let comment: String
    let answer: TranscriptWorld.Answer
  }

  private func replay(_ block: [String], in world: TranscriptWorld) throws -> [String] {
    var result: [String] = []
    var rest = block[...]
    while let line = rest.popFirst() {
      guard line.hasPrefix("$ ") else { continue }
      var typed = [line]
      while typed.last?.hasSuffix("\\") == true || rest.first?.hasPrefix("> ") == true,
        let next = rest.popFirst()
      {
        typed.append(next)
      }
      let command = typed.map { $0.dropFirst($0.hasPrefix("$ ") || $0.hasPrefix("> ") ? 2 : 0) }
        .joined(separator: "\n")
      result += typed + shown(try world.run(command), world)
    }
    return result
  }

  private func shown(_ answer: TranscriptWorld.Answer, _ world: TranscriptWorld) -> [String] {
    let lines = answer.lines.map { line in
      let text = line.text.replacing(world.scratch.path + "/home/lars", with: "/home/lars")
      return errors == .marked && line.isError ? "! \(text)" : text
    }
    return lines + (answer.status == 0 ? [] : ["[\(answer.status)]"])
  }

  private static func difference(_ expected: [String], _ real: String) -> String {
    let real = real.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return real.difference(from: expected).map { change in
      switch change {
      case .insert(let line, let text, _): "+\(line + 1): \(text)"
      case .remove(let line, let text, _): "-\(line + 1): \(text)"
      }
    }.joined(separator: "\n")
  }
}
