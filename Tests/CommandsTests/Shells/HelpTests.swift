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
    #expect(Self.commands.count > 20)
    for command in Self.commands {
      let lines = command.configuration.discussion.split(separator: "\n")
      #expect(lines.contains(where: Self.isTyped), "\(command.word)")
    }
  }

  @Test func usageTellsThatThereAreOptionsAndWhatElseThereIs() {
    let usage = "OVERVIEW: A\n\nUSAGE: hackjournal tags"
    #expect(
      HelpText.shortened("\(usage) [--day <day>] [--under <path[#branch]>] <id> [<text> ...]\n")
        == "\(usage) [<options>] <id> [<text> ...]\n\(Self.pointer)")
  }

  @Test func optionsOfAllCommandsStandOnce() {
    let shared = "  --version    Show the\n\(String(repeating: " ", count: 26))version.\n"
    let own = "OVERVIEW: A\n\nOPTIONS:\n  --all        All.\n"
    #expect(HelpText.shortened(own + shared) == own + Self.pointer)
    let group = "OVERVIEW: A\n\nOPTIONS:\n\(shared)\nREAD SUBCOMMANDS:\n  list\n"
    #expect(
      HelpText.shortened(group) == "OVERVIEW: A\n\nREAD:\n  list\n\(Self.pointer)")
    let all = "OVERVIEW: A\n\nOPTIONS:\n  --no-pager   Do not.\n\(shared)"
    #expect(HelpText.shortened(all) == all)
  }

  private static let pointer = "\nOptions that every command has: hackjournal help options\n"

  @Test func helpIsBrokenIntoLinesOnce() {
    #expect(Self.commands.contains { $0.configuration.discussion.contains("\n\n") })
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
