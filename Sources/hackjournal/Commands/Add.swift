import ArgumentParser
import Foundation
import Git
import JournalKit

/// Adds an entry.
struct Add: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Add an entry: a demo, an idea, anything worth telling.",
    discussion: """
      hackjournal add "Demo of the new display server"
      hackjournal add -k thanks "@ian-campbell, who organised everything"
      hackjournal add -d 2 --at 02:00 "It boots"       the night after day 2
      make bench | hackjournal add                     the text from standard input
      """)

  @OptionGroup var text: TextOptions
  @OptionGroup var day: DayOptions
  @OptionGroup var fields: EntryOptions
  @OptionGroup var writer: WriterOptions
  @OptionGroup var options: JournalOptions

  func run(in context: Context) throws {
    try text.keeping(in: context, as: { unsaved($0, $1, context) }) {
      try add($0, $1, in: context)
    }
  }

  private func add(_ given: TextOptions.Given?, _ id: Identifier, in context: Context) throws {
    var journal = try context.openJournal(options)
    let draft = EntryDraft(fields: fields, day: day.day, event: journal.event, now: context.now())
    var authoring = try context.authoring(for: journal.repository)
    try fields.author?.apply(to: &authoring, journal.roster())
    // Whatever is wrong with the options shows before anybody writes in an editor.
    _ = try draft.entry(given ?? .init(text: "text", isKeptElsewhere: true), id, by: authoring)
    let topic = Sentences.place(journal.event, try draft.date())
    let final = try text.text(
      given, about: topic, in: context, authoring.settings.configuration)
    let entry = try draft.entry(final, id, by: authoring)
    let filed: Filed<Entry>
    do {
      filed = try journal.add(entry.entry, on: entry.date, origin: text.origin, authoring)
    } catch {
      guard KeptText.isNeeded(final, after: error) else { throw error }
      throw Unsaved.entry(entry.entry, on: entry.date)
        .kept(in: context.outbox(of: journal), because: error)
    }
    try answer(filed, journal, context)
  }

  /// The entry that a text becomes where there is no journal to say more: one of now, with what the
  /// options say.
  private func unsaved(_ given: TextOptions.Given, _ id: Identifier, _ context: Context) -> Unsaved
  {
    let zone = Zone(context.timeZone)
    let moment = zone.timestamp(of: context.now())
    let kept = given.isFile ? try? KeptEntry(given.text, fallback: id, zone: zone)?.entry : nil
    var entry = kept ?? Entry(id: id, text: given.text)
    fields.apply(to: &entry)
    entry.at = entry.at ?? .moment(moment)
    entry.recorded = entry.recorded ?? moment
    return .entry(entry, on: moment.date)
  }

  /// Says what was saved; nothing that fails here can make it unsaved.
  private func answer(
    _ filed: Filed<Entry>, _ journal: borrowing Journal, _ context: Context
  ) throws {
    try print(filed, journal.event, in: context)
    text.clearOutbox(of: journal, in: context)
    if let person = try journal.unnamedAttendee(mentionedIn: filed.value.text) {
      let name = VisibleText.line(person.displayName)
      context.output.error(
        "It names \(name), who is not to be named, so summaries leave it out: reword it, or "
          + "hackjournal attendee edit \(person.key) --named yes")
    }
    context.mentionOutbox(journal)
  }

  private func print(_ filed: Filed<Entry>, _ event: Event, in context: Context) throws {
    let entry = filed.value
    if options.json {
      context.output.receipt(try JSON.text(EntryTree(filed, schema: 1)))
    } else {
      context.output.receipt(writer.quiet ? "\(entry.id)" : "\(entry.id)\t\(filed.path)")
    }
    context.output.error(
      Sentences.added(
        entry.kind.description, to: event, on: filed.date ?? event.start, at: entry.at,
        entry.headline))
  }
}
