import ArgumentParser
import Testing

@testable import Commands

@Suite("Help")
struct HelpTests {
  /// The program and every command that people see.
  private static let commands = {
    var found: [any ParsableCommand.Type] = []
    var waiting: [any ParsableCommand.Type] = [Hackjournal.self]
    while let command = waiting.popLast() {
      found.append(command)
      waiting += command.configuration.subcommands.filter { $0.configuration.shouldDisplay }
    }
    return found
  }()

  @Test func everyCommandHasExamples() {
    for command in Self.commands {
      let lines = command.configuration.discussion.split(separator: "\n")
      #expect(lines.contains(where: Self.isTyped), "\(command.word)")
    }
  }

  @Test func usageIsBrokenBetweenOptions() {
    let help =
      "About\n\nUSAGE: hackjournal tags [--day <day>] [--journal <path[#branch]>] [--json]\n"
    #expect(
      HelpText(help).broken(within: 40) == """
        About

        USAGE: hackjournal tags [--day <day>]
                 [--journal <path[#branch]>]
                 [--json]

        """)
    #expect(HelpText(help).broken(within: 80) == help)
  }

  @Test func helpIsBrokenIntoLinesOnce() {
    for command in Self.commands {
      for paragraph in command.configuration.discussion.split(separator: "\n\n") {
        let lines = paragraph.split(separator: "\n")
        let typed = lines.filter(Self.isTyped)
        // Prose is one line, which the parser breaks where the terminal ends.
        #expect(lines.count == 1 || typed.count == lines.count, "\(paragraph)")
        #expect(lines.count == 1 || typed.allSatisfy { $0.count < 80 }, "\(paragraph)")
      }
    }
  }

  /// Whether a line is one to type, or goes on with one.
  private static func isTyped(_ line: Substring) -> Bool {
    ["hackjournal", "eval ", "git ", "make ", "  "].contains { line.hasPrefix($0) }
  }
}
