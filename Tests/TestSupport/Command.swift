package import Foundation

/// A program that a test runs for real.
package struct Command: Sendable {
  package var arguments: [String]
  package var folder: String
  package var environment: [String: String]
  package var input: String

  package init(
    _ arguments: [String], in folder: String, environment: [String: String], input: String = ""
  ) {
    self.arguments = arguments
    self.folder = folder
    self.environment = environment
    self.input = input
  }

  /// How it ended and what it said.
  package struct Outcome: Sendable {
    package let status: Int32
    package let output: String
    package let errors: String
    /// The output as it came, text or not.
    package let bytes: Data
  }

  /// Runs it to its end.
  @discardableResult
  package func run() throws -> Outcome {
    try start().outcome()
  }

  /// Starts it, and lets the test do something meanwhile. Files take its output, so that it never
  /// waits for a reader.
  package func start() throws -> Running {
    try Running(self)
  }

  package final class Running {
    package let process = Process()
    private let files: [URL]

    fileprivate init(_ command: Command) throws {
      let base = NSTemporaryDirectory() + "hackjournal-run-" + UUID().uuidString
      files = ["in", "out", "err"].map { URL(fileURLWithPath: "\(base)-\($0)") }
      try Data(command.input.utf8).write(to: files[0])
      for file in files.dropFirst() { try Data().write(to: file) }
      process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      process.arguments = command.arguments
      process.currentDirectoryURL = URL(fileURLWithPath: command.folder)
      process.environment = command.environment
      process.standardInput = try FileHandle(forReadingFrom: files[0])
      process.standardOutput = try FileHandle(forWritingTo: files[1])
      process.standardError = try FileHandle(forWritingTo: files[2])
      try Self.run(process)
    }

    /// A thread of the tests may hold signals back, and a child inherits that: a shell that never
    /// hears of its children waits for ever.
    private static func run(_ process: Process) throws {
      var (none, former) = (sigset_t(), sigset_t())
      sigemptyset(&none)
      pthread_sigmask(SIG_SETMASK, &none, &former)
      defer { pthread_sigmask(SIG_SETMASK, &former, nil) }
      try process.run()
    }

    deinit {
      for file in files { try? FileManager.default.removeItem(at: file) }
    }

    /// Kills it as `kill -9` does.
    package func kill() {
      Foundation.kill(process.processIdentifier, SIGKILL)
    }

    /// Waits for its end.
    package func outcome() throws -> Outcome {
      process.waitUntilExit()
      let bytes = try Data(contentsOf: files[1])
      return Outcome(
        status: process.terminationStatus, output: String(decoding: bytes, as: UTF8.self),
        errors: String(decoding: try Data(contentsOf: files[2]), as: UTF8.self), bytes: bytes)
    }
  }
}

/// A program that failed where a test needs it to succeed.
package struct CommandFailure: Error, CustomStringConvertible {
  package let description: String

  package init(description: String) {
    self.description = description
  }
}

extension Scratch {
  /// Runs the real git in a folder below; throws if it fails. Answers its output.
  @discardableResult
  package func git(_ arguments: String..., in folder: String = "") throws -> String {
    let outcome = try Command(
      ["git"] + arguments, in: "\(path)/\(folder)", environment: environment
    ).run()
    guard outcome.status == 0 else {
      throw CommandFailure(
        description: "git \(arguments.joined(separator: " ")): \(outcome.status)\n\(outcome.errors)"
      )
    }
    return outcome.output
  }
}

/// What `swift build` made, beside the tests.
package enum Built {
  /// The program itself.
  package static let hackjournal = folder + "hackjournal"
  /// The library that stalls a process; for `LD_PRELOAD`.
  package static let stallShim = folder + "libStallShim.so"

  private static let folder: String = {
    let executable = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
    let path = executable ?? CommandLine.arguments[0]
    return URL(fileURLWithPath: path).deletingLastPathComponent().path + "/"
  }()
}
