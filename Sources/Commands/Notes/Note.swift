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
    commandName: "note",
    abstract: "Add a note about or by an attendee.",
    discussion: """
      hackjournal note ian-campbell "Helped with the network until two."
      hackjournal note ian-campbell --quote "The best hackathon so far."

      A note about somebody is private unless you say --public: it is on a ref \
      that git neither clones nor pushes. A person's own words (--quote) are \
      public. `hackjournal import` takes what attendees wrote into a web form.
      """)

  @Argument(help: "The attendee: any part of the name that nobody else has.")
  var attendee: Typed?

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

  @OptionGroup var far: FarDayOptions
  @OptionGroup var writer: WriterOptions
  @OptionGroup var options: JournalOptions

  func validate() throws {
    if isPublic, isPrivate { throw ValidationError("A note is either --public or --private.") }
    if quote, by != nil { throw ValidationError("--quote and --by both say whose words they are.") }
  }

  func run(in context: Context) throws {
    var place = CommandOutbox(context: context, options: options)
    var form = try place.reading { try text.form(for: .note, in: context, .required) }
    say(in: &form)
    place.options.journal = options.journal ?? form[.journal].map { Typed($0) }
    let (journal, filed, person) = try place.keeping(&form, insteadOf: text.file) { form in
      try write(&form, in: place)
    }
    place.clear(text.file)
    try print(filed, person: person, of: journal, in: context)
    context.mentionOutbox(journal, saved: form)
  }

  private func say(in form: inout TextForm) {
    form.say(.about, attendee?.text)
    form.say(.day, day?.text)
    form.say(.at, at?.text)
    far.say(in: &form)
    form.say(.by, by?.text)
    form.say(.quote, quote ? "yes" : nil)
    form.say(.access, isPublic ? "public" : isPrivate ? "private" : nil)
  }

  private func write(
    _ form: inout TextForm, in place: CommandOutbox
  ) throws -> (journal: Snapshot, filed: Filed<AttendeeNote>, person: Attendee) {
    guard form[.about].map({ !$0.trimmed.isEmpty }) ?? false else {
      throw UsageProblem("Say whom it is about.", hint: "hackjournal help note")
    }
    var journal = try place.context.openJournal(place.options)
    try place.refuseFileOfOtherEvent(text.file, than: journal.snapshot)
    let roster = try journal.snapshot.roster()
    var authoring = try place.context.authoring(for: journal.snapshot)
    let writer = try journal.snapshot.publicName(of: authoring.identity.author)
    // Whatever is wrong with the options shows before anybody writes in an editor.
    try form.publishAuthor(in: journal.snapshot)?.apply(to: &authoring)
    let person = try roster.attendee(form[.about] ?? "")
    _ = try form.note(of: journal.event, about: person, in: roster, writer: writer)
    if text.edit || form.source == nil {
      try place.edit(
        &form, above: Editor.topic("A note about \(person.displayName)"),
        by: authoring.settings.configuration
      ) { page, form in form.take(page.words, from: .editor) }
    }
    let (note, date) = try form.note(
      of: journal.event, about: person, in: roster, writer: writer)
    let filed = try journal.write(
      AddNote(note, on: date, origin: text.provenance), by: authoring)
    return (journal.snapshot, filed, person)
  }

  func print(
    _ filed: Filed<AttendeeNote>, person: Attendee, of journal: Snapshot, in context: Context
  ) throws {
    let (note, event) = (filed.value, journal.event)
    let moment = Sentences.Moment(
      date: filed.date ?? event.start, time: note.at, now: context.now())
    try context.answer(
      json: options.json ? JSON.answer(JSONObject(filed)) : nil,
      receipts: [writer.receipt.line(note.id, path: filed.path)],
      Sentences.added(
        "\(note.isPrivate ? "private" : "public") note", to: event, moment: moment,
        headline: "about \(person.displayName)")
    ) { try DoneLine(filed, moment: moment, in: journal, about: person.displayName) }
    if !note.isPrivate, person.publicName == nil {
      context.output.say(
        "\(VisibleText.line(person.displayName)) is not to be named, so summaries leave it out; "
          + Remedy.naming(person.key))
    }
  }
}
