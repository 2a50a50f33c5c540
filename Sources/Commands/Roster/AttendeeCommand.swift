import ArgumentParser
import Exchange
import JournalKit
import JournalModel
import Publishing
import Terminal

/// The roster.
struct AttendeeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "attendee",
    abstract: "Keep the roster: who comes, from where, on which days.",
    discussion: """
      hackjournal attendee add 'Ian Campbell' --country GB
      hackjournal attendee check-in ian
      """,
    subcommands: [
      Add.self, List.self, Edit.self, CheckIn.self, Forget.self,
    ])
}

extension AttendeeCommand {
  struct Add: WritingCommand {
    static let configuration = CommandConfiguration(
      commandName: "add", abstract: "Add somebody to the roster.",
      discussion: "hackjournal attendee add 'Ian Campbell' --role organiser --country GB")

    @Argument(help: "The name.") var name: [Typed]
    @OptionGroup var fields: AttendeeFields
    @Flag(help: "The name must not be published: it stays on the private ref.") var unnamed = false
    @Flag(help: "Another person of a name that is in the roster already.") var sameName = false
    @Option(name: .day, help: .day) var day: Typed?
    @OptionGroup var writer: WriterOptions
    @OptionGroup var options: JournalOptions

    func run(in context: Context) throws {
      var journal = try context.openJournal(options)
      let full = TurnedName.of(name.map(\.text).joined(separator: " ").trimmed)
      guard !full.isEmpty else { throw UsageProblem("The name is empty.") }
      guard !SheetPlaceholder.isName(full) else {
        throw UsageProblem(
          "'\(full)' stands in place of a name that nobody knows yet.",
          hint: "add them once the name is known")
      }
      var person = Attendee(key: "", name: full, named: unnamed ? .no : .yes)
      fields.apply(to: &person)
      if day != nil {
        let words = TypedTime(calendar: journal.snapshot.calendar, now: context.now())
        person.days = [try words.date(day?.text)]
      }
      let plan = AddAttendee(
        person, suffix: context.suffix(), sameName: sameName ? .anotherPerson : .samePerson)
      let added = try context.write(plan, to: &journal)
      try AttendeePrinter(context: context, json: options.json, receipt: writer.receipt)
        .printChanged(
          added,
          sentence: "Added \(VisibleText.line(added.displayName)) to the roster of "
            + "\(VisibleText.line(journal.event.name)).")
      if added.named != .yes {
        try context.tell(ofTextsNaming: [added], in: journal.snapshot)
      }
      Sentences.mentionedOnly([added]).map(context.output.say)
      if !fields.email.isEmpty { try context.tellOfAddress(of: [added], in: journal.snapshot) }
      if added.named == .yes { try warn(of: added, in: journal.snapshot, context) }
      context.mentionOutbox(journal.snapshot)
    }

    /// Where names are not here, somebody who is not to be named can come in a second time.
    private func warn(of added: Attendee, in journal: Snapshot, _ context: Context) throws {
      let unknown = try journal.attendees().values.count(where: \.isUnknown)
      guard unknown > 0 else { return }
      let people = Sentences.count(unknown, one: "attendee", many: "attendees")
      context.output.say(
        "\(people) not to be named, whose names are not here: if "
          + "\(VisibleText.line(added.displayName)) may be one of them: hackjournal undo, then "
          + Remedy.names)
    }
  }
}
