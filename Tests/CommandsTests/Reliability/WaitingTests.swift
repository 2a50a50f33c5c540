import Foundation
import TestSupport
import Testing

/// Whatever a writer waits for, it does not wait for ever, and hears that it is to stop.
@Suite("Waiting")
struct WaitingTests {
  @Test func aWriterThatWasStoppedWhileItDrewATicketHoldsNobodyUp() throws {
    let journal = try RealJournal.checkedOut()
    try journal.add("text 1")
    let stopped = try Held(byOpenFileLockOn: "\(journal.path)/.git/hackjournal/lock-queue")
    let start = ContinuousClock.now
    try journal.add("text 2")
    let outcome = try journal.adding("text 3").start().outcome()
    #expect(outcome.status == 0)
    #expect(start.duration(to: .now) < .seconds(10))
    _ = stopped
    #expect(try journal.texts() == ["text 1", "text 2", "text 3"])
    try journal.expectSound()
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
  func aWriterThatWaitsForAnotherHearsThatItIsToStop(_ signal: Int32) throws {
    let journal = try RealJournal.checkedOut()
    try journal.add("text 1")
    let descriptor = open("\(journal.path)/.git/hackjournal/lock", O_RDWR)
    defer { close(descriptor) }
    try #require(flock(descriptor, LOCK_EX) == 0)
    try expectInterrupted(try journal.adding("text 2").start(), after: 300_000, by: signal)
    #expect(try journal.texts() == ["text 1"])
  }

  @Test(arguments: ["exec sleep 60", "trap '' TERM INT HUP; while :; do sleep 1; done"])
  func aWriterWhoseCommitIsBeingSignedHearsThatItIsToStop(_ signing: String) throws {
    let journal = try RealJournal.checkedOut()
    try journal.add("text 1")
    try journal.scratch.write(
      "sign", "#!/bin/sh\ntouch '\(journal.scratch.path)/began'\n\(signing)\n")
    chmod("\(journal.scratch.path)/sign", 0o755)
    try journal.git("config", "commit.gpgsign", "true")
    try journal.git("config", "gpg.program", "\(journal.scratch.path)/sign")
    let writer = try journal.adding("text 2").start()
    try waitFor("\(journal.scratch.path)/began")
    try expectInterrupted(writer, after: 0, by: SIGTERM)
    try journal.git("config", "commit.gpgsign", "false")
    #expect(try journal.texts() == ["text 1"])
    try journal.expectSound()
  }

  @Test func anEditorIsToldToEndAndWhatItWroteIsKept() throws {
    let journal = try RealJournal.checkedOut()
    let began = "\(journal.scratch.path)/began"
    let editor = "exec sh -c 'echo Words >\"$0\"; touch \(began); exec sleep 60'"
    let writer = try journal.command(
      [Built.hackjournal, "add", "-d", "1", "-e"], with: ["GIT_EDITOR": editor, "TERM": "xterm"]
    ).start()
    try waitFor(began)
    let outcome = try expectInterrupted(writer, after: 0, by: SIGTERM)
    #expect(outcome.errors.contains("Your text is safe in "))
  }

  private func waitFor(_ path: String) throws {
    let end = ContinuousClock.now + .seconds(30)
    while !FileManager.default.fileExists(atPath: path) {
      try #require(ContinuousClock.now < end)
      usleep(10_000)
    }
  }

  @discardableResult
  private func expectInterrupted(
    _ writer: Command.Running, after microseconds: UInt32, by signal: Int32
  ) throws -> Command.Outcome {
    usleep(microseconds)
    let told = ContinuousClock.now
    kill(writer.process.processIdentifier, signal)
    let outcome = try writer.outcome()
    #expect(outcome.status == 130, "\(outcome.errors)")
    #expect(told.duration(to: .now) < .seconds(8))
    return outcome
  }
}

/// The byte of a queue by which tickets are drawn, locked as a writer has it that was stopped there.
private final class Held {
  private let descriptor: Int32

  init(byOpenFileLockOn path: String) throws {
    descriptor = open(path, O_RDWR)
    var range = flock()
    range.l_type = Int16(F_WRLCK)
    range.l_whence = Int16(SEEK_SET)
    range.l_start = .max - 1
    range.l_len = 1
    // F_OFD_SETLK, which Swift does not import.
    try #require(fcntl(descriptor, 37, &range) == 0)
  }

  deinit {
    close(descriptor)
  }
}
