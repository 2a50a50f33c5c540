import ArgumentParser
import JournalKit
import JournalModel

extension AttendeeCommand {
  struct CheckIn: WritingCommand {
    static let configuration = CommandConfiguration(
      commandName: "check-in", abstract: "Note who is there on a day.",
      discussion: """
        hackjournal attendee check-in ian-campbell 'Lars Example' -d 1
        hackjournal attendee check-in - < names.txt
        """)

    @Argument(
      help: ArgumentHelp(
        "Any unique part of each name; `-` reads names from standard input.",
        valueName: "attendee"))
    var names: [Typed]
    @Flag(help: "They were not there.") var remove = false
    @Option(name: .day, help: .day) var day: Typed?
    @OptionGroup var writer: WriterOptions
    @OptionGroup var options: JournalOptions

    func run(in context: Context) throws {
      var journal = try context.openJournal(options)
      let words = TypedTime(calendar: journal.snapshot.calendar, now: context.now())
      let date = try words.date(day?.text)
      guard remove || journal.snapshot.calendar.contains(date) else {
        throw JournalProblem.outsideEvent(date, journal.snapshot.calendar)
      }
      let verb = remove ? "Take back the check-in" : "Note the check-in"
      let plan = ChangeAttendees(
        .named(try wanted(in: context)), subject: verb, suffix: context.suffix
      ) { person in
        let others = person.days.filter { $0 != date }
        person.days = remove ? others : (others + [date]).sorted()
      }
      let outcome = try context.write(plan, to: &journal)
      try AttendeePrinter(context: context, json: options.json, receipt: writer.receipt)
        .printChanged(
          outcome.changed,
          sentence: Sentences.checkedIn(journal.event, date: date, roster: outcome.roster))
      context.mentionOutbox(journal.snapshot)
    }

    private func wanted(in context: Context) throws -> [String] {
      guard names.map(\.text) == ["-"] else { return names.map(\.text) }
      let text = try context.text(of: Typed("-"), atMost: 1 << 20)
      return text.lines.map(\.trimmed).filter { !$0.isEmpty }
    }
  }
}
