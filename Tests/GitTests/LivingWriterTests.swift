import Foundation
import TestSupport
import Testing

@testable import Git

@Suite("The process that made a file")
struct LivingWriterTests {
  /// A child of a name that sleeps; ended when the test ends.
  private final class Child {
    let process = Process()
    private let scratch: Scratch
    var number: pid_t { process.processIdentifier }

    init(named name: String) throws {
      scratch = try Scratch()
      let path = "\(scratch.path)/\(name)"
      try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "/bin/sleep")
      process.executableURL = URL(fileURLWithPath: path)
      process.arguments = ["60"]
      try process.run()
    }

    deinit { end() }

    func end() {
      kill(number, SIGKILL)
      process.waitUntilExit()
    }
  }

  /// As the system has it of this process.
  private func ownName() throws -> String {
    try String(contentsOfFile: "/proc/self/comm", encoding: .utf8).replacing("\n", with: "")
  }

  private func isAlive(_ process: pid_t) throws -> Bool {
    let scratch = try Scratch()
    try scratch.write("lock-\(process)-7", "")
    return LivingWriter.left(["lock-\(process)-7"], in: scratch.path + "/", prefix: "lock-").isEmpty
  }

  @Test func livesWhileItRuns() throws {
    let child = try Child(named: try ownName())
    #expect(try isAlive(child.number))
    child.end()
    #expect(try !isAlive(child.number))
  }

  @Test func isAnotherIfItBeganAfterTheFile() throws {
    let scratch = try Scratch()
    try scratch.write("old", "")
    usleep(1_500_000)
    let child = try Child(named: try ownName())
    #expect(!LivingWriter.isAlive(child.number, sinceChangeOf: scratch.path + "/old"))
    try scratch.write("new", "")
    #expect(LivingWriter.isAlive(child.number, sinceChangeOf: scratch.path + "/new"))
  }

  @Test(arguments: ["other", "a) S 1 1"]) func isAnotherIfItRunsAnotherProgram(name: String) throws
  {
    #expect(try !isAlive(Child(named: name).number))
  }

  @Test func isDeadThoughNobodyAskedHowItEnded() throws {
    let scratch = try Scratch()
    let path = "\(scratch.path)/\(try ownName())"
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "/bin/true")
    var process = pid_t()
    var words: [UnsafeMutablePointer<CChar>?] = [strdup("true"), nil]
    defer { free(words[0]) }
    try #require(posix_spawn(&process, path, nil, nil, &words, nil) == 0)
    defer { waitpid(process, nil, 0) }
    usleep(300_000)
    #expect(kill(process, 0) == 0)
    #expect(try !isAlive(process))
  }

  /// What it left before is nobody's now: it is the one that writes.
  @Test func isNotThisOne() throws {
    #expect(try !isAlive(getpid()))
  }

  @Test(arguments: ["lock-", "lock-x", "lock--1-7", "lock-0-7", "lock-99999999999999-7"])
  func isNobodyInOtherNames(name: String) {
    let names = [name, "other-1"]
    #expect(LivingWriter.left(names, in: "/tmp/", prefix: "lock-") == [name])
  }
}
