import ArgumentParser
import JournalKit
import JournalModel
import Terminal

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
      let wanted = try wanted(in: context, of: try journal.snapshot.roster())
      let plan = ChangeAttendees(
        .named(wanted.names), subject: verb, suffix: context.suffix
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
      guard wanted.others == 0 else {
        let all = wanted.others + wanted.names.count
        throw Explanation(
          code: .unclearAttendees, "\(wanted.others) of \(all) names were left out.",
          hint: "all others are done; type more of these names, or the names of their files")
      }
    }

    /// The names of a list that are nobody's, or of several, are told by line, and do not stop the others.
    private func wanted(
      in context: Context, of roster: Roster
    ) throws -> (names: [String], others: Int) {
      guard names.map(\.text) == ["-"] else { return (names.map(\.text), 0) }
      let text = try context.text(of: Typed("-"), atMost: 1 << 20)
      let lines = text.lines.map(\.trimmed)
      let (clear, unclear) = roster.sorted(lines.filter { !$0.isEmpty })
      if clear.isEmpty, let first = unclear.first { throw first.problem }
      var place = 0
      for (name, problem) in unclear {
        // In the order of the lines: of two that are alike each is told.
        let line = (lines[place...].firstIndex(of: name) ?? place) + 1
        place = line
        let words = problem.explanation
        context.output.failure(
          "left out: line \(line): \(words.message) " + (words.hint.map { "(\($0))" } ?? ""))
      }
      return (clear, unclear.count)
    }
  }
}
