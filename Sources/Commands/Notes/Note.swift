import ArgumentParser
import Foundation
import Git
import JournalKit
import JournalModel
import Publishing
import Terminal

/// Adds an attendee note.
struct Note: WritingCommand {
  static let configuration = CommandConfiguration(
    commandName: "about",
    abstract: "Add a note about or by an attendee; `about` can be left out.",
    usage: "hackjournal note <attendee> [<text> ...] [<options>]",
    discussion: NoteCommand.discussion)

  @Argument(help: "The attendee: any part of the name that nobody else has.")
  var attendee: Typed?

  @Option(help: "A message of e-mail: its sender's own words; `-` is standard input.")
  var mail: Typed?

  @OptionGroup var text: TextOptions
  @Option(name: .day, help: .day) var day: Typed?

  @Option(help: "When: 14:30, 2pm, `20 min ago`, or a date and time.")
  var at: Typed?

  @Option(help: "Who says it, if not you.")
  var by: Typed?

  @Flag(help: "The attendee's own words; public.")
  var quote = false

  @Flag(name: .customLong("public"), help: "Everybody may read it.")
  var isPublic = false

  @Flag(name: .customLong("private"), help: "Only the organisers may read it.")
  var isPrivate = false

  @OptionGroup var writer: WriterOptions
  @OptionGroup var options: JournalOptions

  func validate() throws {
    if isPublic, isPrivate { throw ValidationError("A note is either --public or --private.") }
    if mail != nil, !text.isEmpty || quote || by != nil {
      throw ValidationError("--mail says who says what: leave out the text, --quote and --by.")
    }
    guard attendee.map({ !$0.text.trimmed.isEmpty }) ?? (mail != nil) else {
      throw ValidationError("Say whom it is about.")
    }
    if quote, by != nil { throw ValidationError("--quote and --by both say whose words they are.") }
  }

  func run(in context: Context) throws {
    if let mail { return try addMail(mail, in: context) }
    let place = CommandOutbox(context: context, options: options)
    let given = try place.reading { try text.given(in: context, .required) }
    var attempt = Attempt<AttendeeNote>(given, in: context)
    do {
      try add(&attempt, in: place)
    } catch {
      throw kept(attempt, in: place, because: error)
    }
  }

  private func add(_ attempt: inout Attempt<AttendeeNote>, in place: CommandOutbox) throws {
    let context = place.context
    var journal = try context.openJournal(options)
    attempt.calendar = journal.snapshot.calendar
    try place.refuseFileOfOtherEvent(text.file, than: journal.snapshot)
    let roster = try journal.snapshot.roster()
    let person = try roster.attendee(attendee?.text ?? "")
    var authoring = try context.authoring(for: journal.repository)
    let author = try by.map { try Author($0.text) }
    author?.apply(to: &authoring, roster)
    let words = TypedTime(calendar: journal.snapshot.calendar, now: attempt.now)
    _ = try words.moment(day: day?.text, at: at?.text)
    let final = try written(
      &attempt, about: person, in: place, by: authoring.settings.configuration)
    var note = try final.note(attempt.id, about: person.key, in: journal.event.timeZone)
    note.about = person.key
    let date = try setTime(of: &note, words: words, event: journal.event)
    note.by = note.by ?? speaker(person, author: author) ?? authoring.identity.author.name
    note.isPrivate =
      isPrivate || !(isPublic || isOwnWords(of: person, author: author, among: roster))
    attempt.value = (note, date)
    let filed = try journal.write(
      AddNote(note, on: date, origin: text.origin), by: authoring)
    attempt.isSaved = true
    try print(filed, person: person, of: journal.event, in: context)
    place.clear(text.file)
    context.mentionOutbox(journal.snapshot)
  }

  /// The text, from the editor where that is wanted.
  private func written(
    _ attempt: inout Attempt<AttendeeNote>, about person: Attendee, in place: CommandOutbox,
    by configuration: Configuration
  ) throws -> TextOptions.Given {
    do {
      let final = try place.reading {
        try text.text(
          attempt.given, about: "A note about \(person.displayName)", in: place.context,
          by: configuration)
      }
      attempt.given = final
      return final
    } catch let problem as Editor.Problem {
      if let words = problem.words, !words.isEmpty {
        attempt.given = .edited(words, from: attempt.given)
      }
      throw problem
    }
  }

  /// The time that the options say, else that of a kept note, else now.
  private func setTime(
    of note: inout AttendeeNote, words: TypedTime, event: Event
  ) throws -> CalendarDate {
    note.recorded = note.recorded ?? event.timeZone.timestamp(of: words.now)
    if let kept = note.at, day == nil, at == nil { return event.calendar.date(of: kept) }
    let moment = try words.moment(day: day?.text, at: at?.text)
    note.at = moment.time
    return moment.date
  }

  private func speaker(_ person: Attendee, author: Author?) -> String? {
    quote ? person.publicName ?? person.key : author?.name
  }

  /// Whether the words are said to be the person's own; who runs the program says nothing of that.
  private func isOwnWords(of person: Attendee, author: Author?, among roster: Roster) -> Bool {
    quote || author.map { roster.exactMatch($0.name) == person } ?? false
  }

  func print(
    _ filed: Filed<AttendeeNote>, person: Attendee, of event: Event, in context: Context
  ) throws {
    let note = filed.value
    if options.json {
      context.output.receipt(try JSON.text(NoteJSON(filed, schema: 1)))
    } else {
      context.output.receipt(writer.receipt.line(note.id, path: filed.path))
    }
    context.output.say(
      Sentences.added(
        "\(note.isPrivate ? "private" : "public") note", to: event,
        moment: .init(date: filed.date ?? event.start, time: note.at, now: context.now()),
        headline: "about \(person.displayName)"))
    if !note.isPrivate, person.publicName == nil {
      context.output.say(
        "\(VisibleText.line(person.displayName)) is not to be named, so summaries leave it out: "
          + Remedy.naming(person.key))
    }
  }
}
