import Foundation
import Synchronization
import TestSupport
import Testing

@testable import Commands
@testable import Terminal

@Suite("Colour")
struct ColourTests {
  @Test(arguments: [
    (["list"], ["TERM": "xterm"], true),
    (["list"], [:], false),
    (["list"], ["TERM": "dumb"], false),
    (["list"], ["TERM": "xterm", "NO_COLOR": "1"], false),
    (["list"], ["TERM": "xterm", "NO_COLOR": ""], true),
    (["list"], ["TERM": "xterm", "CLICOLOR": "0"], false),
    (["--color=never", "list"], ["TERM": "xterm"], false),
    (["list", "--color", "always"], ["TERM": "dumb", "NO_COLOR": "1"], true),
    (["list", "--", "--color=always"], ["NO_COLOR": "1"], false),
  ])
  func terminalsAreColouredUnlessSomethingSpeaksAgainstIt(
    _ arguments: [String], _ variables: [String: String], _ expected: Bool
  ) throws {
    #expect(try answer(to: arguments, variables, columns: 80).contains("\u{1B}[") == expected)
  }

  @Test(arguments: [
    ([:], false), (["CLICOLOR_FORCE": "1"], true), (["CLICOLOR_FORCE": "0"], false),
    (["CLICOLOR_FORCE": "1", "NO_COLOR": "1"], false),
  ])
  func pipesAreColouredByForceAlone(_ variables: [String: String], _ expected: Bool) throws {
    let variables = variables.merging(["TERM": "xterm"]) { old, _ in old }
    #expect(try answer(to: ["list"], variables, columns: nil).contains("\u{1B}[") == expected)
  }

  @Test(arguments: [("always", false), ("auto", false), ("false", true), ("never", true)])
  func colourOfGitSwitchesItOffOnATerminal(_ word: String, _ isOff: Bool) throws {
    let git = [
      "TERM": "xterm", "GIT_CONFIG_COUNT": "1", "GIT_CONFIG_KEY_0": "color.ui",
      "GIT_CONFIG_VALUE_0": word,
    ]
    #expect(try answer(to: ["list"], git, columns: 80).contains("\u{1B}[") != isOff)
    #expect(try !answer(to: ["list"], git, columns: nil).contains("\u{1B}["))
  }

  /// What a command says where there is no journal, on a terminal of so many columns or in a pipe.
  private func answer(
    to arguments: [String], _ variables: [String: String], columns: Int?
  ) throws -> String {
    let scratch = try Scratch()
    let written = Mutex("")
    var output = Output { _, text in written.withLock { $0 += text } }
    (output.width, output.showsMessages) = (columns, columns != nil)
    let context = Context(
      environment: scratch.environment.merging(variables) { $1 }, folder: scratch.path,
      program: { nil }, input: .init(isTerminal: false) { _ in Data() }, output: output,
      now: { Date() }, timeZone: .current, randomBits: { 1 }, end: { _, _ in })
    _ = Program(context: context).run(arguments)
    return written.withLock { $0 }
  }
}
