import ArgumentParser
import Git
import JournalKit

/// Changes an entry, note or response.
struct Edit: WritingCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: "Change an entry, a note or a response.",
    discussion: """
      hackjournal edit                            your newest entry, in the editor
      hackjournal edit k7f3 -m "Demo of the display server"
      hackjournal edit k7f3 -k demo -p linpicker  fields alone; the text stays
      hackjournal edit k7f3 -d 2                  another day
      hackjournal edit k7f3 --by ''               an empty value takes it away
      """)

  @Argument(
    help: ArgumentHelp(
      "The beginning of its identifier; without it your newest entry.", valueName: "id"))
  var id: Typed?

  @OptionGroup var text: EditedText
  @OptionGroup var fields: EditOptions
  @OptionGroup var writer: WriterOptions
  @OptionGroup var options: JournalOptions

  func run(in context: Context) throws {
    let place = KeepingPlace(context: context, options: options)
    guard !text.wantsEditor(fields.fields, in: context) else {
      return try edit(in: context) { try editByHand($0, in: &$1, $2, place) }
    }
    let given = try text.given(fields.fields, in: place)
    var known: Identifier?
    do {
      try edit(in: context) { found, journal, authoring in
        known = found.id
        try editByOptions(given, found, in: &journal, authoring, context)
        place.clear(text.file)
      }
    } catch {
      guard let given, given.isLost(after: error) else { throw error }
      let draught = draught(given.text, of: known, fields.words, isTyped: false, place)
      throw place.keep(draught, because: error)
    }
  }

  private func edit(
    in context: Context,
    _ body: (Journal.Identified, inout Journal, Authoring) throws -> Void
  ) throws {
    var journal = try context.openJournal(options)
    let authoring = try context.authoring(for: journal.repository)
    try body(try item(in: journal, authoring), &journal, authoring)
    context.mentionOutbox(journal)
  }

  private func item(
    in journal: borrowing Journal, _ authoring: Authoring
  ) throws -> Journal.Identified {
    if let id { return try journal.identified(id.text) }
    let author = authoring.identity.author
    if let own = try journal.newestEntry(by: try journal.namesInFiles(of: author)) { return own }
    throw Refusal(
      code: "no-own-entry",
      message: "\(VisibleText.line(journal.event.name)) has no entry by \(author.name).",
      hint: "name one: hackjournal edit ID; see `hackjournal list`")
  }

  private func editByOptions(
    _ given: TextOptions.Given?, _ found: Journal.Identified, in journal: inout Journal,
    _ authoring: Authoring, _ context: Context
  ) throws {
    // A pipe without a word says nothing, not that there is to be nothing.
    if let given, given.text.trimmed.isEmpty, text.message.isEmpty, text.file == nil {
      throw Self.emptied(found)
    }
    var changes = try given.map { try EditSheet(found).changes(in: $0.text) } ?? .init()
    changes.fields.merge(fields.fields) { $1 }
    try apply(changes, to: found, seen: nil, in: &journal, authoring, context)
  }

  /// Changes what the person saw; whatever goes wrong, the words are kept.
  private func editByHand(
    _ found: Journal.Identified, in journal: inout Journal, _ authoring: Authoring,
    _ place: KeepingPlace
  ) throws {
    let context = place.context
    let seen = try journal.content(of: found)
    let shown = EditSheet(try edited(found, by: fields.fields, in: journal, context))
    let given = text.message.isEmpty && text.file == nil ? nil : try text.given([:], in: place)
    let editor = Editor(context: context, configuration: authoring.settings.configuration)
    let content = given.map { shown.content(with: $0.text) } ?? shown.content
    try place.editing(
      { try editor.edit(content, about: "\(found.id), \(Sentences.headline(of: found))") },
      as: { words, _ in draught(words, of: found.id, "", isTyped: true, place) }
    ) { result in
      guard !result.isEmpty else { throw Self.emptied(found) }
      try apply(
        EditSheet(found).changes(in: result), to: found, seen: seen, in: &journal, authoring,
        context)
    }
  }

  private func edited(
    _ found: Journal.Identified, by fields: [String: [String]], in journal: borrowing Journal,
    _ context: Context
  ) throws -> Journal.Identified {
    var changes = EditSheet.Changes()
    changes.fields = fields
    return try editedFields(changes, journal, context).applied(to: found)
  }

  private func editedFields(
    _ changes: EditSheet.Changes, _ journal: borrowing Journal, _ context: Context
  ) throws -> EditedFields {
    EditedFields(
      changes: changes, words: TimeWords(calendar: journal.calendar, now: context.now()),
      event: journal.event, roster: try journal.roster())
  }

  private func apply(
    _ changes: EditSheet.Changes, to found: Journal.Identified, seen: String?,
    in journal: inout Journal, _ authoring: Authoring, _ context: Context
  ) throws {
    if changes.text?.isEmpty == true, !found.isResponse { throw Self.emptied(found) }
    let fields = try editedFields(changes, journal, context)
    let (former, now) = try journal.change(found.id.description, seen: seen, authoring) {
      try fields.applied(to: $0)
    }
    let isSame = changes.isEmpty || (former == now)
    try answer(now, isSame ? "Nothing changed in" : "Changed", journal, context)
    if changes.fields["tags"] != nil { tellTagsInText(of: now, context) }
  }

  /// Says that words of the text are tags whatever the field has.
  private func tellTagsInText(of now: Journal.Identified, _ context: Context) {
    guard case .entry(let filed) = now else { return }
    let others = filed.value.allTags.filter { !filed.value.tags.contains($0) }
    guard !others.isEmpty else { return }
    let words = others.map { "#\(VisibleText.line($0))" }.joined(separator: ", ")
    context.output.error("Its text has \(words), so it has that tag still: reword it with -e.")
  }

  private func answer(
    _ now: Journal.Identified, _ verb: String, _ journal: borrowing Journal, _ context: Context
  ) throws {
    if options.json {
      context.output.receipt(try JSON.text(of: now))
    } else {
      context.output.receipt(writer.receipt.line(now.id, now.path))
    }
    context.output.error(Sentences.changed(verb, "of", now, of: journal.event))
  }

  private static func emptied(_ found: Journal.Identified) -> Refusal {
    Refusal(
      code: "empty-text", message: "The text is empty; nothing was changed.",
      hint: "to take it out of the journal: hackjournal remove \(found.id)")
  }

  /// A new text that could not be saved, with the options for its command; of something that was not
  /// found where there is no identifier.
  private func draught(
    _ words: String, of id: Identifier?, _ options: String, isTyped: Bool, _ place: KeepingPlace
  ) -> Draught {
    let suffix = place.context.suffix()
    let name = id.map { Outbox.nameOfEdit($0, suffix) } ?? "text-\(suffix).txt"
    let item = id?.description ?? self.id.map { Shell.quoted($0.text) } ?? "ID"
    return Draught(
      words + "\n", named: name, takenBy: place.command("edit \(item)\(options)"),
      isTyped: isTyped)
  }
}
