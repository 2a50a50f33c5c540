import ArgumentParser
import JournalKit
import JournalModel
import Terminal

extension AttendeeCommand {
  struct Edit: WritingCommand {
    static let configuration = CommandConfiguration(
      commandName: "edit", abstract: "Change what is known of an attendee, or of many.",
      discussion: """
        hackjournal attendee edit ian --company Citrix
        hackjournal attendee edit --where company='Citrix Systems' --company Citrix

        An empty value takes the present one away: --company ''
        """)

    @Argument(help: "Any part of the name that nobody else has.") var attendee: Typed?
    @Option(
      name: .customLong("where"), parsing: .singleValue,
      help: ArgumentHelp(
        "All who have this, whatever the case; a star at the end stands for any rest. May be repeated: all must fit.",
        valueName: "field=value"))
    var conditions: [Typed] = []
    @Option(help: "The name.") var name: Typed?
    @Option(
      help: "Whether the name may be published: yes or no.", completion: .list(["yes", "no"]))
    var named: Typed?
    @OptionGroup var fields: AttendeeFields
    @OptionGroup var writer: WriterOptions
    @OptionGroup var options: JournalOptions

    func validate() throws {
      if (attendee == nil) == conditions.isEmpty {
        throw ValidationError("Say whom to change: a name, or --where company=NAME.")
      }
      if fields.isEmpty, name == nil, named == nil {
        throw ValidationError("Say what to change, such as --company NAME.")
      }
      if name != nil, !conditions.isEmpty {
        throw ValidationError("--name is for one person, not for all of --where.")
      }
    }

    func run(in context: Context) throws {
      var journal = try context.openJournal(options)
      let consent = try consent()
      let chosen = try chosen()
      let former = try journal.snapshot.roster().attendees(chosen)
      let plan = ChangeAttendees(
        chosen, subject: "Change what is known", suffix: context.suffix
      ) { person in
        fields.apply(to: &person)
        if let name, !name.text.trimmed.isEmpty { person.name = name.text.trimmed }
        person.named = consent ?? person.named
      }
      let changed = try context.write(plan, to: &journal).changed
      try print(changed, of: former, in: journal.snapshot, context: context)
      if !fields.email.isEmpty { try context.tellOfAddress(of: changed, in: journal.snapshot) }
      if consent == .no {
        let keys = Set(former.map(\.key))
        if !changed.allSatisfy({ keys.contains($0.key) }) {
          try reportMentions(of: changed, in: journal.snapshot, context)
        }
      }
      context.mentionOutbox(journal.snapshot)
    }

    /// One person is one object, as before; several are a list.
    private func print(
      _ changed: [Attendee], of former: [Attendee], in journal: Snapshot,
      context: Context
    ) throws {
      let roster = "in the roster of \(VisibleText.line(journal.event.name))"
      let printer = AttendeePrinter(context: context, json: options.json, receipt: writer.receipt)
      guard conditions.isEmpty else {
        let same = former.count - changed.count
        let rest = same > 0 ? "; \(same) had it already" : ""
        return try printer.printChanged(
          changed,
          sentence:
            "Changed \(Sentences.count(changed.count, one: "attendee", many: "attendees")) \(roster)\(rest)."
        )
      }
      guard let person = changed.first ?? former.first else { return }
      let name = VisibleText.line(person.displayName)
      try printer.printChanged(
        person,
        sentence: changed.isEmpty
          ? "\(name) is so already \(roster)." : "Changed \(name) \(roster).")
    }

    private func reportMentions(
      of people: [Attendee], in journal: Snapshot, _ context: Context
    ) throws {
      let keys = Set(people.map(\.key))
      var paths: [String] = []
      for scope in try journal.dates().map({ SummaryScope.day($0) }) + [.wholeEvent] {
        let omissions = try journal.summary(
          of: scope, for: .everybody, lookingFor: .onOwnDays
        ).omissions
        paths += omissions.filter { keys.contains($0.attendee) }.map(\.path)
      }
      for path in Set(paths).sorted() {
        context.output.say("left out of summaries, for it names them: \(VisibleText.line(path))")
      }
      let naming = Set(try journal.paths(naming: people)).subtracting(paths)
      for path in naming.sorted() {
        context.output.say("it has the name still: \(VisibleText.line(path))")
      }
      try context.sayUnshared(naming: people, in: journal)
      context.output.say(
        "The name is gone from the roster and from mentions as they stand now; git's history still has "
          + "it.")
    }

    private func chosen() throws -> ChosenAttendees {
      if let attendee { return .named([attendee.text]) }
      return .matching(try AttendeeCondition.typed(conditions))
    }

    private func consent() throws -> Attendee.Consent? {
      guard let named else { return nil }
      guard let consent = Attendee.Consent(yesOrNo: named.text) else {
        throw UsageProblem("--named is yes or no, not '\(named.text)'.")
      }
      return consent
    }
  }
}

extension AttendeeCondition {
  static func typed(_ words: [Typed]) throws(UsageProblem) -> [AttendeeCondition] {
    try words.map { typed throws(UsageProblem) in
      guard let condition = AttendeeCondition(typed.text) else {
        throw UsageProblem(
          "'\(typed.text)' is no condition.",
          hint: "write --where field=value with one of \(fields.joined(separator: ", "))")
      }
      return condition
    }
  }
}
