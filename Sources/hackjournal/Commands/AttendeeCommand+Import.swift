import ArgumentParser
import Foundation
import Git
import JournalKit

extension AttendeeCommand {
  struct Import: JournalCommand {
    static let configuration = CommandConfiguration(
      commandName: "import", abstract: "Add attendees from a CSV file with a header row.",
      discussion: """
        Columns: name, company, university, country, email, roles, projects, named (yes or no).
        Whoever has no yes in a column `named` is counted, not named. Importing again fills what is
        empty.
        """)

    @Argument(help: "The CSV file; `-` is standard input.") var file: Typed
    @Flag(name: .shortAndLong, help: "Print identifiers alone.") var quiet = false
    @OptionGroup var options: JournalOptions

    func run(in context: Context) throws {
      var journal = try context.openJournal(options)
      let sheet = try RosterSheet(try text(in: context), name: file.text)
      for problem in sheet.problems { context.output.error("left out: \(problem)") }
      let outcome = try journal.importAttendees(
        sheet.people, suffixes: sheet.people.map { _ in context.suffix() },
        try context.authoring(for: journal.repository))
      guard !options.json else {
        context.output.result(try JSON.text(ImportTree(outcome, leftOut: sheet.problems)))
        return
      }
      try AttendeePrinter(context: context, json: false, quiet: quiet).printChanged(
        outcome.added + outcome.changed,
        "\(VisibleText.line(journal.event.name)): \(outcome.added.count) new, \(outcome.changed.count) changed, \(outcome.same.count) the "
          + "same, \(sheet.problems.count) left out.")
      let open = outcome.added.count { $0.named == .open }
      if open > 0 {
        context.output.error(
          "\(open) of \(Sentences.count(outcome.added.count, "attendee", "attendees")) did not say "
            + "whether their names may be published: counted, not named.")
      }
      context.mentionOutbox(journal)
    }

    private func text(in context: Context) throws -> String {
      let bytes: [UInt8]
      if file.text == "-" {
        bytes = [UInt8](try context.input.read(1 << 26))
      } else if let read = try Files.read(context.absolute(file.text)) {
        bytes = read
      } else {
        throw SystemError(call: "open", path: file.text, number: ENOENT)
      }
      guard let text = String(validating: bytes, as: UTF8.self) else {
        throw UnreadableText(name: file.text, bytes: nil)
      }
      return text
    }
  }
}
