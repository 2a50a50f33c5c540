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
    } else if let text = try thing.text(in: journal, on: context.output) {
      context.output.long(text)
    } else if case .day(let date, _) = thing {
      context.output.say(
        "\(Sentences.place(journal.event, date: date)) has no page yet: hackjournal day "
          + "\(date) -m \"…\" --attended N")
    }
    try context.reportReading(of: journal, under: thing.paths)
  }
}
