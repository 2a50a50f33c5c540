import ArgumentParser
import JournalKit

extension AttendeeCommand {
  struct Edit: JournalCommand {
    static let configuration = CommandConfiguration(
      commandName: "edit", abstract: "Change what is known of an attendee.",
      discussion: "An empty value takes the present one away: --company ''")

    @Argument(help: "Any part of the name that nobody else has.") var attendee: Typed
    @Option(help: "The name.") var name: Typed?
    @Option(help: "Whether the name may be published: yes or no.") var named: Typed?
    @OptionGroup var fields: AttendeeFields
    @OptionGroup var writer: WriterOptions
    @OptionGroup var options: JournalOptions

    func validate() throws {
      if fields.isEmpty, name == nil, named == nil {
        throw ValidationError("Say what to change, such as --company NAME.")
      }
    }

    func run(in context: Context) throws {
      var journal = try context.openJournal(options)
      let consent = try consent()
      let former = try journal.roster().attendee(attendee.text)
      let changed = try journal.changeAttendees(
        [attendee.text], suffix: context.suffix(), subject: "Change what is known",
        try context.authoring(for: journal.repository)
      ) { person in
        fields.apply(to: &person)
        if let name, !name.text.trimmed.isEmpty { person.name = name.text.trimmed }
        person.named = consent ?? person.named
      }
      guard let changed = changed.first else { return }
      try AttendeePrinter(context: context, json: options.json, quiet: writer.quiet)
        .printChanged(
          changed,
          "Changed \(VisibleText.line(changed.displayName)) in the roster of "
            + "\(VisibleText.line(journal.event.name)).")
      if consent == .no, former.named == .yes {
        try reportMentions(of: changed, in: journal, context)
      }
      context.mentionOutbox(journal)
    }

    /// Says what still has the name of somebody who is not to be named any more.
    private func reportMentions(
      of person: Attendee, in journal: borrowing Journal, _ context: Context
    ) throws {
      var paths: [String] = []
      for scope in try journal.dates().map({ SummaryScope.day($0) }) + [.wholeEvent] {
        let omissions = try journal.summary(of: scope, for: .everybody).omissions
        paths += omissions.filter { $0.attendee == person.key }.map(\.path)
      }
      for path in Set(paths).sorted() {
        context.output.error("left out of summaries, for it names them: \(VisibleText.line(path))")
      }
      context.output.error(
        "The name is gone from the roster and from mentions as they stand now; git's history still has "
          + "it.")
    }

    private func consent() throws -> Attendee.Consent? {
      guard let named else { return nil }
      guard let consent = Attendee.Consent(yesOrNo: named.text) else {
        throw UsageProblem("--named is yes or no, not '\(named.text)'.")
      }
      return consent
    }
  }

  struct CheckIn: JournalCommand {
    static let configuration = CommandConfiguration(
      commandName: "check-in", abstract: "Note who is there on a day.",
      discussion: """
        hackjournal attendee check-in ian-campbell 'Lars Example' -d 1
        hackjournal attendee check-in - < names.txt
        """)

    @Argument(help: "Any unique part of each name; `-` reads names from standard input.")
    var names: [Typed]
    @Flag(help: "They were not there.") var remove = false
    @OptionGroup var day: DayOptions
    @OptionGroup var writer: WriterOptions
    @OptionGroup var options: JournalOptions

    func run(in context: Context) throws {
      var journal = try context.openJournal(options)
      let words = TimeWords(calendar: journal.calendar, now: context.now())
      let date = try words.date(day.day)
      let verb = remove ? "Take back the check-in" : "Note the check-in"
      let changed = try journal.changeAttendees(
        wanted(in: context), suffix: context.suffix(), subject: verb,
        try context.authoring(for: journal.repository)
      ) { person in
        let others = person.days.filter { $0 != date }
        person.days = remove ? others : (others + [date]).sorted()
      }
      let everybody = try journal.attendees().values
      let present = everybody.filter { $0.days.contains(date) }.count
      try AttendeePrinter(context: context, json: options.json, quiet: writer.quiet)
        .printChanged(
          changed,
          "\(Sentences.place(journal.event, date)): \(present) of \(everybody.count) checked in.")
      context.mentionOutbox(journal)
    }

    private func wanted(in context: Context) throws -> [String] {
      guard names.map(\.text) == ["-"] else { return names.map(\.text) }
      let text = String(decoding: try context.input.read(1 << 20), as: UTF8.self)
      return text.lines.map(\.trimmed).filter { !$0.isEmpty }
    }
  }
}
