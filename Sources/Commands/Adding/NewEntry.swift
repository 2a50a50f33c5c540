import Foundation
import Git
import JournalKit
import JournalModel
import Publishing
import Terminal

/// An entry that a command adds: from its text, wherever that comes from, to what is said of it.
struct NewEntry {
  let text: TextOptions
  var day: Typed?
  var fields: EntryOptions
  let writer: WriterOptions
  let options: JournalOptions
  /// The follow-up that it closes, whose headline is its text if there is no other.
  var answered: Typed?
  /// The files that are kept beside it.
  var attached = FilesToAttach(names: [])

  /// Adds it; whatever goes wrong, the text is not lost.
  func add(in context: Context) throws {
    let place = CommandOutbox(context: context, options: options)
    let given = try place.reading {
      try text.given(in: context, answered == nil ? .required : .optional)
    }
    var attempt = Attempt<Entry>(given, in: context)
    var entry = self
    do {
      try entry.add(&attempt, in: place)
    } catch {
      throw entry.kept(attempt, in: place, because: error)
    }
  }

  private mutating func add(_ attempt: inout Attempt<Entry>, in place: CommandOutbox) throws {
    let context = place.context
    var journal = try context.openJournal(options)
    attempt.calendar = journal.snapshot.calendar
    try place.refuseFileOfOtherEvent(text.file, than: journal.snapshot)
    let closed = try closed(in: journal.snapshot)
    attempt.given = answer(attempt.given, to: closed)
    var authoring = try context.authoring(for: journal.repository)
    // Whatever is wrong with the options shows before anybody writes in an editor.
    try attached.refuseOthers(in: text.text, context)
    let files = try attached.attachments(in: context)
    _ = try entry(of: attempt, in: journal.snapshot, by: &authoring)
    let form = form(for: journal.snapshot, attempt)
    try edit(&attempt, form: form, by: authoring.settings.configuration, in: place)
    var (entry, date) = try entry(of: attempt, in: journal.snapshot, by: &authoring)
    if !closed.isEmpty { entry.closes = closed.map(\.value.id) }
    attempt.value = (entry, date)
    let filed = try journal.write(
      AddEntry(entry, on: date, origin: text.origin, attachments: files), by: authoring)
    attempt.isSaved = true
    place.clear(text.file)
    try tell(filed, in: journal.snapshot, context: context)
    tell(closed, of: journal.event, in: context)
    context.mentionOutbox(journal.snapshot)
  }

  /// The entry that the text is by now, and its day.
  private func entry(
    of attempt: Attempt<Entry>, in journal: Snapshot, by authoring: inout Authoring
  ) throws -> (entry: Entry, date: CalendarDate) {
    try fields.author?.apply(to: &authoring, journal.roster())
    let given = attempt.given ?? .init(text: "text", source: .arguments)
    return try form(for: journal, attempt).entry(given, id: attempt.id, by: authoring)
  }

  private func form(
    for journal: Snapshot, _ attempt: Attempt<Entry>
  ) -> EntryForm {
    EntryForm(fields: fields, day: day, event: journal.event, now: attempt.now)
  }

  /// The follow-ups that it closes, each once.
  private func closed(in journal: Snapshot) throws -> [Filed<Entry>] {
    var closed: [Filed<Entry>] = []
    for word in [answered].compactMap({ $0 }) + fields.closes {
      let filed = try journal.openFollowUp(word.text)
      if !closed.contains(where: { $0.value.id == filed.value.id }) { closed.append(filed) }
    }
    return closed
  }

  /// The text as given; for a follow-up that is done without another word, its headline.
  private func answer(
    _ given: TextOptions.Given?, to closed: [Filed<Entry>]
  ) -> TextOptions.Given? {
    guard answered != nil, !text.edit, let headline = closed.first?.value.headline,
      given.map({ $0.text.trimmed.isEmpty && !$0.isWholeFile }) ?? true
    else { return given }
    return .init(text: headline, source: .headline)
  }

  /// Says what was saved; nothing that fails here can make it unsaved.
  private func tell(
    _ filed: Filed<Entry>, in journal: Snapshot, context: Context
  ) throws {
    let kept = attached.names.isEmpty ? [] : try journal.attachments(of: filed)
    try print(filed, of: journal.event, kept: kept, in: context)
    if let mentions = try journal.mentions(in: filed.value.text) {
      tell(mentions, in: filed.value.id, context: context)
    }
  }

  private func tell(_ mentions: Mentions, in id: Identifier, context: Context) {
    if let person = mentions.unnamed {
      let name = VisibleText.line(person.displayName)
      context.output.say(
        "It names \(name), who is not to be named, so summaries leave it out: reword it, or "
          + Remedy.naming(person.key))
    }
    for (word, candidates) in mentions.unclear {
      let keys = candidates.map { "@\($0.key)\($0.key == word.lowercased() ? ".md" : "")" }
      context.output.say(
        "@\(word) could be more than one person, so it is nobody's name: write "
          + "\(Choice.list(Array(keys.prefix(3)), before: "or")) with hackjournal edit \(id) -e")
    }
  }

  private func tell(_ closed: [Filed<Entry>], of event: Event, in context: Context) {
    for filed in closed {
      let place = filed.date.map { " of \(Sentences.day($0, of: event))" } ?? ""
      context.output.say(
        "It closes \(filed.value.id)\(place): \(VisibleText.line(filed.value.headline))")
    }
  }

  private func print(
    _ filed: Filed<Entry>, of event: Event, kept: [Attachment], in context: Context
  ) throws {
    let entry = filed.value
    if options.json {
      var answer = EntryJSON(filed, schema: 1)
      answer.attachments = kept.isEmpty ? nil : kept.map(\.path)
      context.output.receipt(try JSON.text(answer))
    } else {
      context.output.receipt(writer.receipt.line(entry.id, path: filed.path))
    }
    context.output.say(
      Sentences.added(
        entry.kind.description, to: event,
        moment: .init(date: filed.date ?? event.start, time: entry.at, now: context.now()),
        headline: entry.headline))
    for attachment in kept { context.output.say("Attached \(attachment.path)") }
  }
}
