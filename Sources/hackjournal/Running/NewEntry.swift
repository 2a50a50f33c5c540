import Foundation
import Git
import JournalKit

/// An entry that a command adds: from its text, wherever that comes from, to what is said of it.
struct NewEntry {
  let text: TextOptions
  var day: Typed?
  var fields: EntryOptions
  let writer: WriterOptions
  let options: JournalOptions
  /// The follow-up that it closes, whose headline is its text if there is no other.
  var answered: Typed?
  /// What is kept beside it.
  var attached = FilesToAttach(names: [])
  /// The options that a kept text needs besides, with what is to be filled in.
  var asked = ""

  /// Adds it; whatever goes wrong, the text is not lost.
  func add(in context: Context) throws {
    let place = KeepingPlace(context: context, options: options)
    try text.keeping(
      in: place, answered == nil ? .required : .optional,
      as: { unsaved($0, $1, at: place.moment(day: day, at: fields.at), context) }
    ) {
      try add($0, $1, in: context)
    }
  }

  private func add(_ given: TextOptions.Given?, _ id: Identifier, in context: Context) throws {
    var journal = try context.openJournal(options)
    let closed = try closed(in: journal)
    let given = answer(given, to: closed)
    var draft = EntryDraft(fields: fields, day: day, event: journal.event, now: context.now())
    var authoring = try context.authoring(for: journal.repository)
    try fields.author?.apply(to: &authoring, journal.roster())
    // Whatever is wrong with the options shows before anybody writes in an editor.
    try attached.refuseOthers(in: text.text, context)
    let files = try attached.attachments(in: context)
    try check(draft, given, id, by: authoring, in: context)
    let editor = Editor(context: context, configuration: authoring.settings.configuration)
    let final = try written(given, id, by: editor, &draft)
    try draft.fields.author?.apply(to: &authoring, journal.roster())
    var entry = try draft.entry(final, id, by: authoring)
    if !closed.isEmpty { entry.entry.closes = closed.map(\.value.id) }
    let placing = Journal.Placing(date: entry.date, origin: text.origin, attachments: files)
    let filed: Filed<Entry>
    do {
      filed = try journal.add(entry.entry, placing, authoring)
    } catch {
      let isTyped = given == nil || context.effect == .written
      guard isTyped, KeptText.isNeeded(final, after: error) else { throw error }
      throw Unsaved.entry(entry.entry, on: entry.date, command: takingCommand())
        .kept(in: context.outbox(of: journal), because: error)
    }
    try tell(filed, journal, context)
    tell(closed, journal.event, context)
    context.mentionOutbox(journal)
  }

  /// The follow-ups that it closes, each once.
  private func closed(in journal: borrowing Journal) throws -> [Filed<Entry>] {
    var closed: [Filed<Entry>] = []
    for word in [answered].compactMap({ $0 }) + fields.closes {
      let filed = try journal.openFollowUp(word.text)
      if !closed.contains(where: { $0.value.id == filed.value.id }) { closed.append(filed) }
    }
    return closed
  }

  /// What brings a kept text into the journal: with the follow-ups as they were typed, and with the
  /// day and the time if the file lacks them.
  private func takingCommand(lacksTime: Bool = false) -> String {
    let time = Shell.option("-d", day) + Shell.option("--at", fields.at)
    let verb = answered.map { "close \(Shell.quoted($0.text))" } ?? "add"
    return "hackjournal \(verb)"
      + fields.closes.map { Shell.option("--closes", $0) }.joined()
      + attached.names.map { Shell.option("--attach", $0) }.joined()
      + (lacksTime ? time : "") + asked + " -F"
  }

  /// The text as given; for a follow-up that is done without another word, its headline.
  private func answer(
    _ given: TextOptions.Given?, to closed: [Filed<Entry>]
  ) -> TextOptions.Given? {
    guard answered != nil, !text.edit, let headline = closed.first?.value.headline,
      given.map({ $0.text.trimmed.isEmpty && !$0.isFile }) ?? true
    else { return given }
    return .init(text: headline, isKeptElsewhere: true)
  }

  /// The entry that a text becomes where nothing says more: one of now, with what the options say.
  func unsaved(
    _ given: TextOptions.Given, _ id: Identifier,
    at chosen: (time: EntryTime, date: CalendarDate)?, _ context: Context
  ) -> Unsaved {
    let zone = Zone(context.timeZone)
    let moment = zone.timestamp(of: context.now())
    var entry = (try? given.entry(id, in: zone)) ?? Entry(id: id, text: given.text)
    fields.apply(to: &entry)
    entry.at = chosen?.time ?? entry.at ?? .moment(moment)
    entry.recorded = entry.recorded ?? moment
    return .entry(
      entry, on: chosen?.date ?? moment.date, command: takingCommand(lacksTime: chosen == nil))
  }

  /// Says what was saved; nothing that fails here can make it unsaved.
  private func tell(
    _ filed: Filed<Entry>, _ journal: borrowing Journal, _ context: Context
  ) throws {
    let kept = attached.names.isEmpty ? [] : try journal.attachments(of: filed)
    try print(filed, journal.event, kept, in: context)
    text.clearOutbox(of: journal, in: context)
    if let mentions = try journal.mentions(in: filed.value.text) {
      tell(mentions, in: filed.value.id, context)
    }
  }

  private func tell(_ mentions: Mentions, in id: Identifier, _ context: Context) {
    if let person = mentions.unnamed {
      let name = VisibleText.line(person.displayName)
      context.output.error(
        "It names \(name), who is not to be named, so summaries leave it out: reword it, or "
          + "hackjournal attendee edit \(person.key) --named yes")
    }
    for (word, candidates) in mentions.unclear {
      let people = ErrorReport.list(candidates.prefix(3).map { "@\($0.key)" }, "or")
      context.output.error(
        "@\(word) could be more than one person, so it is nobody's name: write \(people) with "
          + "hackjournal edit \(id) -e")
    }
  }

  private func tell(_ closed: [Filed<Entry>], _ event: Event, _ context: Context) {
    for filed in closed {
      let place = filed.date.map { " of \(Sentences.day($0, of: event))" } ?? ""
      context.output.error(
        "It closes \(filed.value.id)\(place): \(VisibleText.line(filed.value.headline))")
    }
  }

  private func print(
    _ filed: Filed<Entry>, _ event: Event, _ kept: [Attachment], in context: Context
  ) throws {
    let entry = filed.value
    if options.json {
      var tree = EntryTree(filed, schema: 1)
      tree.attachments = kept.isEmpty ? nil : kept.map(\.path)
      context.output.receipt(try JSON.text(tree))
    } else {
      context.output.receipt(writer.receipt.line(entry.id, filed.path))
    }
    context.output.error(
      Sentences.added(
        entry.kind.description, to: event,
        .init(date: filed.date ?? event.start, time: entry.at, now: context.now()), entry.headline))
    for attachment in kept { context.output.error("Attached \(attachment.path)") }
  }
}
