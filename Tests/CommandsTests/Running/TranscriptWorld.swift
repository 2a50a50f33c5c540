import Foundation
import Synchronization
import TestSupport

@testable import Commands
@testable import JournalModel
@testable import Terminal

/// A machine for transcripts: a home of its own, a clock that a test sets, identifiers from a seed.
final class TranscriptWorld {
  let scratch: Scratch
  /// The current folder.
  private(set) var folder: String
  /// What the clock shows; a second more after each command.
  var now: Date
  /// Whether a person sits at a terminal.
  var isTerminal = false
  /// How many columns the terminal has that shows results; nil where none does.
  var width: Int?

  private let source = SeededBits()

  init() throws {
    scratch = try Scratch()
    try scratch.write("home/lars/.gitconfig", try scratch.read("home/gitconfig"))
    // For hooks, which start the real program; no link, for a transcript may write over it.
    try scratch.write(
      "home/lars/bin/hackjournal", "#!/bin/sh\nexec '\(Built.hackjournal)' \"$@\"\n")
    chmod(scratch.path + "/home/lars/bin/hackjournal", 0o755)
    folder = scratch.path + "/home/lars"
    now = Date(timeIntervalSince1970: 1_300_872_664.12)
  }

  /// What a command answered.
  struct Answer: Equatable {
    var status: Int32 = 0
    /// Lines in the order in which they were written, with the stream of each.
    var lines: [Line] = []

    struct Line: Equatable {
      let text: String
      let isError: Bool
    }
  }

  /// Runs one line of a transcript.
  func run(_ line: String) throws -> Answer {
    defer { now += 1 }
    let line = line.replacing("/home/lars", with: scratch.path + "/home/lars")
    let parsed = ShellLine(line)
    switch parsed.words.first {
    case "cd":
      folder = parsed.words.dropFirst().first.map { absolute($0) } ?? scratch.path + "/home/lars"
      return Answer()
    case "hackjournal":
      return try runHackjournal(parsed)
    default:
      return try runShell(line)
    }
  }

  /// Copies files and folders of our repository into the home.
  func copy(_ paths: [String]) throws {
    for path in paths {
      let source = URL(fileURLWithPath: repositoryRoot + path)
      let target = scratch.path + "/home/lars/" + source.lastPathComponent
      try FileManager.default.copyItem(at: source, to: URL(fileURLWithPath: target))
    }
  }

  private func absolute(_ path: String) -> String {
    let full = path.hasPrefix("/") ? path : "\(folder)/\(path)"
    return URL(fileURLWithPath: full).standardizedFileURL.path
  }

  private func runShell(_ line: String, input: String = "") throws -> Answer {
    let outcome = try Command(
      ["sh", "-c", line], in: folder, environment: environment, input: input
    ).run()
    return Answer(
      status: outcome.status,
      lines: Self.lines(outcome.output, isError: false) + Self.lines(outcome.errors, isError: true))
  }

  private func runHackjournal(_ line: ShellLine) throws -> Answer {
    let input = try self.input(for: line)
    let written = Mutex<[(Output.Stream, String)]>([])
    var output = Output { stream, text in written.withLock { $0.append((stream, text)) } }
    output.width = line.target == nil && line.receiver == nil ? width : nil
    let program = Program(context: context(line.variables, input, output))
    let status = program.run(Array(line.words.dropFirst())).rawValue
    var answer = Answer(status: status)
    try checkForm(of: line.words, written.withLock { $0 })
    var result = ""
    for (stream, text) in written.withLock({ $0 }) {
      if stream != .message, line.target != nil || line.receiver != nil {
        result += text
      } else {
        answer.lines += Self.lines(text, isError: stream == .message)
      }
    }
    if let target = line.target {
      try Data(result.utf8).write(to: URL(fileURLWithPath: absolute(target)))
    }
    if let receiver = line.receiver {
      answer.lines += try runShell(receiver, input: result).lines
    }
    return answer
  }

  /// Whatever answers in JSON does so in the documented form.
  private func checkForm(
    of words: [String], _ written: [(stream: Output.Stream, text: String)]
  ) throws {
    let results = written.filter { $0.stream != .message }.map(\.text).joined()
    let messages = written.filter { $0.stream == .message }.map(\.text)
    let problems = try AnswerSchemas.problems(
      of: Array(words.dropFirst()), results, messages)
    guard problems.isEmpty else { throw OtherForm(words: words, problems: problems) }
  }

  /// An answer that is not as docs/schema says.
  struct OtherForm: Error {
    let words, problems: [String]
  }

  private func input(for line: ShellLine) throws -> Data {
    if let sender = line.sender {
      let outcome = try Command(["sh", "-c", sender], in: folder, environment: environment).run()
      return outcome.bytes
    }
    return try line.source.map { try Data(contentsOf: URL(fileURLWithPath: absolute($0))) }
      ?? Data()
  }

  private func context(
    _ variables: [String: String], _ input: Data, _ output: Output
  ) -> Context {
    let now = now
    let isTerminal = isTerminal && input.isEmpty
    return Context(
      environment: environment.merging(variables) { $1 }, folder: folder,
      program: { [scratch] in scratch.path + "/home/lars/bin/hackjournal" },
      input: .init(isTerminal: isTerminal) { _ in input }, output: output, now: { now },
      timeZone: TimeZone(identifier: "UTC") ?? .current,
      randomBits: { [source] in source.next() }, end: { _, _ in })
  }

  private var environment: [String: String] {
    let date = "@\(Int(now.timeIntervalSince1970)) +0000"
    return scratch.environment.merging([
      "HOME": scratch.path + "/home/lars",
      "GIT_CONFIG_GLOBAL": scratch.path + "/home/lars/.gitconfig",
      "TERM": "xterm", "NO_COLOR": "1", "PAGER": "cat",
      "GIT_AUTHOR_DATE": date,
      "GIT_COMMITTER_DATE": date, "PWD": folder,
    ]) { $1 }
  }

  private static func lines(_ text: String, isError: Bool) -> [Answer.Line] {
    guard !text.isEmpty else { return [] }
    let body = text.hasSuffix("\n") ? String(text.dropLast()) : text
    return body.split(separator: "\n", omittingEmptySubsequences: false)
      .map { Answer.Line(text: String($0), isError: isError) }
  }
}

/// SplitMix64 from a fixed seed: the same identifiers in the same order on every run.
private final class SeededBits: Sendable {
  private let state = Mutex<UInt64>(1)

  func next() -> UInt64 {
    state.withLock { state in
      state &+= 0x9E37_79B9_7F4A_7C15
      var bits = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
      bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
      return bits ^ (bits >> 31)
    }
  }
}
