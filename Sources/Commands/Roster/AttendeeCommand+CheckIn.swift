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
      guard names.map(\.text) == ["-"] else {
        _ = try checkIn(nil, in: context)
        return
      }
      let place = CommandOutbox(context: context, options: options)
      let list = try place.reading { try context.text(of: names[0], atMost: 1 << 20) }
      let line = commandLine(on: place.date(day))
      let count = try place.keeping(input: Array(list.utf8), of: names[0], as: "txt") {
        "\(line) < \(Shell.quoted($0))"
      } use: {
        try checkIn(list, in: context)
      }
      guard count.others == 0 else {
        throw Explanation(
          code: .unclearAttendees, "\(count.others) of \(count.all) names were left out.",
          hint: "all others are done; type more of these names, or the names of their files; "
            + (count.lacksNames ? Self.askAboutNew : Self.addNew))
      }
    }

    private static let addNew =
      "for who is new: hackjournal attendee add NAME, with --unnamed where nobody asked"
    /// Whoever is called so can have said no.
    private static let askAboutNew =
      "this clone lacks names of people who are not to be named, so ask an organiser who is new; until "
      + "then: hackjournal attendee add --unnamed NAME"

    /// The same command for a list in a file.
    private func commandLine(on date: String?) -> String {
      let words =
        ["attendee", "check-in", "-"] + (remove ? ["--remove"] : [])
        + (date.map { ["-d", $0] } ?? []) + (options.journal.map { ["--journal", $0.text] } ?? [])
      return "hackjournal " + words.map(Shell.quoted).joined(separator: " ")
    }

    /// What came of a list: how many names it has, and how many of them were left out.
    private struct Count {
      let all, others: Int
      /// Whether somebody is in the roster whose name this clone does not know.
      let lacksNames: Bool
    }

    private func checkIn(_ list: String?, in context: Context) throws -> Count {
      var journal = try context.openJournal(options)
      let words = TypedTime(calendar: journal.snapshot.calendar, now: context.now())
      let date = try words.date(day?.text)
      guard remove || journal.snapshot.calendar.contains(date) else {
        throw JournalProblem.outsideEvent(
          date, journal.snapshot.calendar, today: try words.date(nil))
      }
      let verb = remove ? "Take back the check-in" : "Note the check-in"
      let wanted = try wanted(list, in: context, of: try journal.snapshot.roster())
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
      return Count(
        all: wanted.others + wanted.names.count, others: wanted.others,
        lacksNames: outcome.roster.contains(where: \.isUnknown))
    }

    /// The names of a list that are nobody's, or of several, are told by line, and do not stop the others.
    private func wanted(
      _ list: String?, in context: Context, of roster: Roster
    ) throws -> (names: [String], others: Int) {
      guard let list else { return (names.map(\.text), 0) }
      let lines = list.lines.map(\.trimmed)
      let (clear, unclear) = roster.sorted(lines.filter { !$0.isEmpty })
      if clear.isEmpty, let first = unclear.first { throw first.problem }
      var place = 0
      for (name, problem) in unclear {
        // In the order of the lines: of two that are alike each is told.
        let line = (lines[place...].firstIndex(of: name) ?? place) + 1
        place = line
        let (words, hint) = (problem.explanation, problem.hintInList)
        context.output.failure(
          "left out: line \(line): \(words.message)" + (hint.map { " (\($0))" } ?? ""))
      }
      return (clear, unclear.count)
    }
  }
}

extension RosterProblem {
  /// A line can be a heading or an address, so that nobody is told to add what it says.
  fileprivate var hintInList: String? {
    if case .unknownAttendee(_, similar: []) = self { nil } else { explanation.hint }
  }
}
