import ArgumentParser
import Exchange
import Foundation
import JournalKit
import JournalModel
import Publishing
import Terminal

extension AttendeeCommand {
  struct Import: JournalCommand {
    static let configuration = CommandConfiguration(
      commandName: "import", abstract: "Add attendees from a ticket shop's CSV file.",
      discussion: """
        hackjournal attendee import tickets.csv --where 'Product=Hackathon*' --dry-run
        hackjournal attendee import came.csv --check-in -d 1

        A header row names the columns; what they are taken for is shown. --map says it where the \
        guess is wrong, with one of: name, first name, last name, company, university, country, \
        email, roles, projects, named, status, or nothing. Rows that a status calls refunded, \
        cancelled or pending are left out. Whoever has no yes in a column `named` is counted, not \
        named. Importing again fills what is empty.
        """)

    @Argument(help: "The CSV file; `-` is standard input.") var file: Typed
    @OptionGroup var sheet: SheetOptions
    @Flag(help: "They were all there on the day (-d, or today).") var checkIn = false
    @Option(name: .day, help: .day) var day: Typed?
    @OptionGroup var options: JournalOptions

    func validate() throws {
      if day != nil, !checkIn {
        throw ValidationError("-d is the day of a --check-in.")
      }
    }

    func run(in context: Context) throws {
      var journal = try context.openJournal(options)
      let words = TypedTime(calendar: journal.snapshot.calendar, now: context.now())
      let date = checkIn ? try words.date(day?.text) : nil
      let people = try people(in: context, checkedIn: date)
      if !options.json {
        TableReading.reading(people.columns, leftOut: people.leftOut).forEach(context.output.say)
      }
      let outcome =
        sheet.dryRun
        ? try journal.snapshot.importPlan(people.people)
        : try context.write(
          ImportAttendees(people.people, suffixes: people.people.map { _ in context.suffix() }),
          to: &journal)
      try print(
        RosterImportPage(sheet: people, outcome: outcome), in: journal.snapshot, context: context)
      if let date, !sheet.dryRun, !options.json {
        context.output.say(
          Sentences.checkedIn(
            journal.event, date: date, roster: try journal.snapshot.attendees().values))
      }
      context.mentionOutbox(journal.snapshot)
    }

    private func print(
      _ page: RosterImportPage, in journal: Snapshot, context: Context
    ) throws {
      guard !options.json else {
        let text = try JSON.text(ImportJSON(page, dryRun: sheet.dryRun ? true : nil))
        sheet.dryRun ? context.output.result(text) : context.output.receipt(text)
        return
      }
      let printer = AttendeePrinter(
        context: context, json: false, receipt: sheet.quiet ? .identifier : .both)
      let written = page.outcome.added + page.outcome.changed
      let sentence = "\(VisibleText.line(journal.event.name)): \(page.counts)."
      if sheet.dryRun {
        try printer.print(written)
        context.output.say("Nothing was written. \(sentence)")
      } else {
        try printer.printChanged(written, sentence: sentence)
      }
      [page.statuses, page.consent].compactMap { $0 }.forEach(context.output.say)
    }

    private func people(in context: Context, checkedIn: CalendarDate?) throws -> RosterSheet {
      let text = try SheetText(try context.bytes(of: file, atMost: 1 << 26), name: file.text)
      if text.isGuessed { context.output.say(text.guess(of: file.text)) }
      return try RosterSheet(text.text, name: file.text, wishes: sheet.wishes, checkedIn: checkedIn)
    }
  }
}
