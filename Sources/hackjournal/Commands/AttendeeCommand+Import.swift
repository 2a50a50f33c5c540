import ArgumentParser
import Foundation
import Git
import JournalKit

extension AttendeeCommand {
  struct Import: JournalCommand {
    static let configuration = CommandConfiguration(
      commandName: "import", abstract: "Add attendees from a ticket shop's CSV file.",
      discussion: """
        hackjournal attendee import tickets.csv --where 'Product=Hackathon*' --dry-run
        hackjournal attendee import came.csv --check-in -d 1

        A header row names the columns; what they are taken for is shown. --map says it where the
        guess is wrong, with one of: name, first name, last name, company, university, country, email,
        roles, projects, named, status, or nothing. Rows that a status calls refunded, cancelled or
        pending are left out. Whoever has no yes in a column `named` is counted, not named. Importing
        again fills what is empty.
        """)

    @Argument(help: "The CSV file; `-` is standard input.") var file: Typed
    @Option(
      parsing: .singleValue,
      help: ArgumentHelp("What a column says; may be repeated.", valueName: "column=field"))
    var map: [Typed] = []
    @Option(
      name: .customLong("where"), parsing: .singleValue,
      help: ArgumentHelp(
        "Take only rows that have this, whatever the case; a star at the end stands for any rest. May be repeated: all must fit.",
        valueName: "column=value"))
    var conditions: [Typed] = []
    @Flag(help: "They were all there on the day (-d, or today).") var checkIn = false
    @Flag(help: "Change nothing; say what would change.") var dryRun = false
    @Flag(name: .shortAndLong, help: "Print identifiers alone.") var quiet = false
    @OptionGroup var day: DayOptions
    @OptionGroup var options: JournalOptions

    func validate() throws {
      if day.day != nil, !checkIn {
        throw ValidationError("-d is the day of a --check-in.")
      }
    }

    func run(in context: Context) throws {
      var journal = try context.openJournal(options)
      let words = TimeWords(calendar: journal.calendar, now: context.now())
      let date = checkIn ? try words.date(day.day) : nil
      let sheet = try sheet(in: context, checkedIn: date)
      if !options.json { ImportReport.reading(sheet).forEach(context.output.error) }
      let outcome =
        dryRun
        ? try journal.importPlan(sheet.people)
        : try journal.importAttendees(
          sheet.people, suffixes: sheet.people.map { _ in context.suffix() },
          try context.authoring(for: journal.repository))
      try print(ImportReport(sheet: sheet, outcome: outcome), journal, context)
      if let date, !dryRun, !options.json {
        context.output.error(
          Sentences.checkedIn(journal.event, date, try journal.attendees().values))
      }
      context.mentionOutbox(journal)
    }

    private func print(
      _ report: ImportReport, _ journal: borrowing Journal, _ context: Context
    ) throws {
      guard !options.json else {
        let text = try JSON.text(ImportTree(report, dryRun: dryRun ? true : nil))
        dryRun ? context.output.result(text) : context.output.receipt(text)
        return
      }
      let printer = AttendeePrinter(context: context, json: false, quiet: quiet)
      let written = report.outcome.added + report.outcome.changed
      let sentence = "\(VisibleText.line(journal.event.name)): \(report.counts)."
      if dryRun {
        try printer.print(written)
        context.output.error("Nothing was written. \(sentence)")
      } else {
        try printer.printChanged(written, sentence)
      }
      if let consent = report.consent { context.output.error(consent) }
    }

    private func sheet(in context: Context, checkedIn: CalendarDate?) throws -> RosterSheet {
      let text = try SheetText(try context.bytes(of: file, atMost: 1 << 26), name: file.text)
      if text.isGuessed {
        context.output.error("\(VisibleText.line(file.text)) is not UTF-8: read as Windows-1252.")
      }
      return try RosterSheet(
        text.text, name: file.text,
        .init(
          maps: map.map(\.text), conditions: conditions.map(\.text), checkedIn: checkedIn))
    }
  }
}
