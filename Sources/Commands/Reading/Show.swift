import ArgumentParser
import JournalKit
import JournalModel
import Publishing
import Terminal

/// Shows one thing of the journal.
struct Show: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show an entry, note, response, attendee, project or day, or the event.",
    discussion: """
      hackjournal show                   your newest entry; @2 is the one before
      hackjournal show k7f3
      hackjournal show ian
      hackjournal show friday
      hackjournal show event

      A word that could be several is the event, else a day, else the beginning of an identifier. \
      `@friday` is always an attendee; any part of the name will do that nobody else has.
      """)

  @Argument(
    help: ArgumentHelp(
      "An identifier, attendee, project or day, or `event`; without it your newest entry.",
      valueName: "thing"))
  var thing: Typed?

  @OptionGroup var options: JournalOptions

  func run(in context: Context) throws {
    let journal = try context.snapshot(options)
    let word = try context.handle(thing, in: journal)
    let thing = try ShownThing(typed: word, in: journal, now: context.now())
    context.report(thing.problems)
    if options.json {
      context.output.long(try thing.json(in: journal))
    } else {
      try print(thing, of: journal, in: context)
    }
    try context.reportReading(of: journal, under: thing.paths)
  }

  private func print(_ thing: ShownThing, of journal: Snapshot, in context: Context) throws {
    let text = try thing.text(in: journal, on: context.output)
    if let text { context.output.long(text) }
    guard case .day(let date, _) = thing else { return }
    let list = "its entries: hackjournal list \(date)"
    guard text == nil else { return context.output.say("I" + list.dropFirst()) }
    context.output.say(
      "\(Sentences.place(journal.event, date: date)) has no page yet: hackjournal day "
        + "\(date) -m \"…\" --attended N; \(list)")
  }
}
