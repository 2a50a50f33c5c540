import Foundation
import TestSupport
import Testing

@testable import JournalModel

/// What is opened in an editor and closed again, by the real program.
@Suite("Texts in an editor")
struct UnchangedTextTests {
  private static let groups = stride(from: 0, to: HostileTexts.pieces.count, by: 9)
    .map { Array(HostileTexts.pieces[$0..<min($0 + 9, HostileTexts.pieces.count)]) }

  @Test(arguments: groups)
  func ofEntriesAndNotesSteerNothing(_ texts: [String]) throws {
    let journal = try Self.journal()
    for text in texts {
      for command in ["add -F -", "note ian -F -"] {
        let id = try Self.run("printf %s \"$TEXT\" | $PROGRAM \(command) -q -d 1", text, journal)
        try Self.expectSteersNothing(id.trimmed, text, in: journal)
      }
    }
  }

  @Test(arguments: groups)
  func ofResponsesSteerNothing(_ texts: [String]) throws {
    let journal = try Self.journal()
    for text in texts {
      let id = try Self.run(
        "$PROGRAM response add -q -d 1 --excerpt=\"$TEXT\" Title", text, journal)
      try Self.expectSteersNothing(id.trimmed, text, in: journal)
    }
  }

  @Test(arguments: groups)
  func ofDaysSteerNothing(_ texts: [String]) throws {
    let journal = try Self.journal()
    // A line of dashes alone is an option that nobody has.
    for text in texts where text != "---" {
      _ = try Self.run("$PROGRAM day 1 -q -m \"$TEXT\"", text, journal)
      let file = try journal.git("show", "main:days/2011-03-23/day.md")
      _ = try Self.run("GIT_EDITOR=true $PROGRAM day 1 -q -e", text, journal)
      #expect(try journal.git("show", "main:days/2011-03-23/day.md") == file, "\(text)")
      _ = try Self.run(
        "GIT_EDITOR='sh -c \"echo added >>\\$0\"' $PROGRAM day 1 -q -e", text, journal)
      let longer = try journal.git("show", "main:days/2011-03-23/day.md")
      #expect(longer.trimmedLines == file.trimmedLines + "\n\nadded", "\(text)")
    }
  }

  @Test func ofTheEventStaysAsItIs() throws {
    let journal = try Self.journal()
    _ = try Self.run("$PROGRAM event -q --name \"$TEXT\"", "# <!-- --- : kind: demo", journal)
    let before = try journal.git("rev-parse", "main")
    _ = try Self.run("GIT_EDITOR=true $PROGRAM event -q --edit", "", journal)
    #expect(try journal.git("rev-parse", "main") == before)
  }

  private static func expectSteersNothing(
    _ id: String, _ text: String, in journal: RealJournal
  ) throws {
    let stored = try Self.text(id, in: journal)
    let read = [text.withoutByteOrderMark, text].map(\.trimmedLines)
    #expect(read.contains(stored), "\(text)")
    _ = try run("GIT_EDITOR=true $PROGRAM edit \(id) -q -e", text, journal)
    #expect(try Self.text(id, in: journal) == stored, "\(text)")
    _ = try run("GIT_EDITOR='sh -c \"echo added >>\\$0\"' $PROGRAM edit \(id) -q -e", text, journal)
    #expect(try Self.text(id, in: journal) == stored + "\n\nadded", "\(text)")
  }

  /// As the file has it, below its front matter.
  private static func text(_ id: String, in journal: RealJournal) throws -> String {
    let output = try run("$PROGRAM show --json \(id)", "", journal)
    let tree = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
    let found = tree?.values.compactMap { $0 as? [String: Any] }.first ?? tree
    return (found?["text"] ?? found?["excerpt"]) as? String ?? ""
  }

  private static func journal() throws -> RealJournal {
    let journal = try RealJournal.checkedOut()
    _ = try run("$PROGRAM attendee add -q Ian", "", journal)
    return journal
  }

  private static func run(
    _ script: String, _ text: String, _ journal: RealJournal
  ) throws -> String {
    let variables = ["PROGRAM": Built.hackjournal, "TEXT": text, "TERM": "xterm"]
    let outcome = try journal.command(["sh", "-c", script], with: variables).run()
    #expect(outcome.status == 0, "\(script): \(text): \(outcome.errors)")
    return outcome.output
  }
}
