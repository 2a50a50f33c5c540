import Foundation
import TestSupport
import Testing

@testable import Commands
@testable import JournalModel

@Suite("Manual pages")
struct ManualTests {
  private static let pages = Result { try Manual(date: CalendarDate(dayNumber: 20_000)).pages() }

  @Test func everyCommandHasOneWithExamples() throws {
    let pages = try Self.pages.get()
    #expect(Set(pages.map(\.name)).isSuperset(of: ["hackjournal", "hackjournal-note-about"]))
    for page in pages {
      #expect(page.text.contains("\n.Sh EXAMPLES\n.Bd -literal"), "\(page.name)")
    }
  }

  @Test func showsWhatHelpSays() throws {
    let page = try #require(try Self.pages.get().first { $0.name == "hackjournal-undo" })
    #expect(page.text.contains(".It Fl -steps Ar steps\n"))
    #expect(page.text.contains("\nHow many changes to take back, the newest first;"))
    #expect(page.text.contains("\nhackjournal undo \\-\\-steps 3\n"))
    let group = try #require(try Self.pages.get().first { $0.name == "hackjournal-note" })
    #expect(group.text.contains(".Nm hackjournal note\n.Op Ar attendee\n.Op Ar text ...\n"))
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

  @Test func helpIsBrokenIntoLinesOnce() throws {
    var commands = [try CommandDescription.of(Hackjournal.self)]
    while let command = commands.popLast() {
      commands += command.commands
      for paragraph in (command.discussion ?? "").split(separator: "\n\n") {
        let lines = paragraph.split(separator: "\n")
        let typed = lines.filter { line in
          ["hackjournal", "eval ", "git ", "make ", "  "].contains { line.hasPrefix($0) }
        }
        // Prose is one line, which the parser breaks where the terminal ends.
        #expect(lines.count == 1 || typed.count == lines.count, "\(paragraph)")
        #expect(lines.count == 1 || typed.allSatisfy { $0.count < 80 }, "\(paragraph)")
      }
    }
  }

  @Test(.enabled(if: Python.isInstalled("mandoc"), "needs mandoc"))
  func passesMandocsLint() throws {
    let scratch = try Scratch()
    for page in try Self.pages.get() { try scratch.write("man1/\(page.name).1", page.text) }
    // Whether the manuals are there to which a page refers is the machine's affair.
    let outcome = try Command(
      ["sh", "-c", "mandoc -T lint man1/*.1 | grep -v 'referenced manual not found\\|mandoc.db'"],
      in: scratch.path, environment: scratch.environment
    ).run()
    #expect(outcome.output == "")
  }
}
