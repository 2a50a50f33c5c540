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
      let said = journal.snapshot.calendar.zone.timestamp(of: context.now()).inUTC
      let plan = ChangeAttendees(
        chosen, subject: "Change what is known", suffix: context.suffix
      ) { person in
        fields.apply(to: &person)
        if let name, !name.text.trimmed.isEmpty { person.name = name.text.trimmed }
        if consent == .no, person.named == .no { person.saidNo = said }
        if !isRefusing(person, consent) { person.named = consent ?? person.named }
      }
      let (changed, hidden, _) = try context.write(plan, to: &journal)
      let refusing = former.filter { isRefusing($0, consent) }
      // Of those nothing was asked that they have already.
      let left = refusing.filter { person in !changed.contains { $0.key == person.key } }
      let others = former.filter { person in !left.contains { $0.key == person.key } }
      try print(changed, of: others, in: journal.snapshot, context: context)
      if !fields.email.isEmpty { try context.tellOfAddress(of: changed, in: journal.snapshot) }
      sentence(onRefusing: refusing).map(context.output.say)
      try context.tell(ofHidden: hidden, in: journal.snapshot)
      if consent == .no {
        // Whoever says it again wants to know what is left to do.
        let keys = Set(hidden.map(\.attendee.key))
        let again = (changed.isEmpty ? former : changed).filter { !keys.contains($0.key) }
        try context.tell(ofTextsNaming: again, in: journal.snapshot)
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
      var again = former[0]
      again.saidNo = person.saidNo
      let done = again == person ? "Noted that \(name) said no again" : "Changed \(name)"
      try printer.printChanged(
        person,
        sentence: changed.isEmpty ? "\(name) is so already \(roster)." : "\(done) \(roster).")
    }

    /// Whether somebody said no, and a yes is for many: theirs is for them alone to say.
    private func isRefusing(_ person: Attendee, _ consent: Attendee.Consent?) -> Bool {
      consent == .yes && !conditions.isEmpty && person.named == .no
    }

    /// Nil if there are none.
    private func sentence(onRefusing refusing: [Attendee]) -> String? {
      guard !refusing.isEmpty else { return nil }
      let names = refusing.map { VisibleText.line($0.displayName) }
      return "Said no, so not named by a yes for many: \(Choice.some(names)); "
        + Remedy.naming(refusing.map(\.key))
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
