import Git
import JournalKit
import JournalModel
import Publishing
import Terminal

/// A change of something, by fields, by its new text or in the editor, whichever command asks for it.
struct Editing {
  /// What it is that changes; nil for the newest entry of whoever writes.
  let id: Typed?
  let sort: Sort
  let text: EditedText
  let fields: [String: [String]]
  /// Projects that may be mistyped.
  let unproven: [String]
  let writer: WriterOptions
  let options: JournalOptions

  /// Things that a word can mean.
  enum Sort {
    case any
    /// A project, whatever else has such a name.
    case project
  }

  func run(in context: Context) throws {
    let place = CommandOutbox(context: context, options: options)
    let isByHand = text.wantsEditor(fields, in: context)
    var form = try place.reading {
      try text.form(isByHand ? nil : fields, in: context)
    }
    let id = id ?? EditSheet.identifier(in: form.text).map { Typed($0) }
    try refuseTextOfNothing(form, id: id)
    var found: Identified?
    try place.keeping(&form, as: { unsaved($0.text, of: found, or: id, in: context) }) { form in
      var item = try item(id, in: place)
      found = item.found
      try isByHand ? editByHand(form, item: &item) : editByOptions(form, item: &item)
      context.mentionOutbox(item.journal.snapshot)
    }
  }

  /// What was kept when nobody could tell of what it is must not reword what is the newest by now.
  private func refuseTextOfNothing(_ form: TextForm, id: Typed?) throws {
    guard id == nil, let file = text.file, TextForm.declaredCommand(of: form.text) == .edit else {
      return
    }
    throw Explanation(
      code: .unknownIdentifier,
      "\(VisibleText.line(file.text)) does not say of what it is the text.",
      hint: "hackjournal edit ID -F \(Shell.quoted(file.text)); see `hackjournal list`",
      isCallersFault: true)
  }

  /// The thing that is edited, with its journal, the author of the change and the outbox.
  private struct Item {
    var journal: Journal
    let found: Identified
    let authoring: Authoring
    let place: CommandOutbox

    var context: Context { place.context }

    func fields(_ changes: EditSheet.Changes) throws -> EditedFields {
      EditedFields(
        changes: changes, words: TypedTime(calendar: journal.snapshot.calendar, now: context.now()),
        event: journal.event, journal: journal.snapshot)
    }

    var emptied: Explanation {
      Explanation(
        code: .emptyText, "The text is empty; nothing was changed.",
        hint: "to take it out of the journal: hackjournal remove \(found.handle)")
    }
  }

  private func item(_ id: Typed?, in place: CommandOutbox) throws -> Item {
    let journal = try place.context.openJournal(options)
    let authoring = try place.context.authoring(for: journal.snapshot)
    let found = try found(id, in: journal.snapshot, place.context)
    return Item(journal: journal, found: found, authoring: authoring, place: place)
  }

  private func found(
    _ id: Typed?, in journal: Snapshot, _ context: Context
  ) throws -> Identified {
    if let id, sort == .project { return .project(try journal.projectToBe(named: id.text)) }
    return try journal.editable(context.handle(id, in: journal))
  }

  private func editByOptions(_ form: TextForm, item: inout Item) throws {
    // A pipe without a word says nothing, not that there is to be nothing.
    if form.source == .standardInput, text.file == nil, form.text.trimmed.isEmpty {
      throw item.emptied
    }
    let changes = try changes(form, of: item.found)
    try item.journal.snapshot.refuseMistyped(unproven)
    try apply(changes, to: &item, seen: nil)
  }

  private func changes(_ form: TextForm, of found: Identified) throws -> EditSheet.Changes {
    var changes =
      form.source == nil ? .init() : try EditSheet(found).changes(in: form.text)
    changes.fields.merge(fields) { $1 }
    return changes
  }

  /// Whatever goes wrong, the words are kept.
  private func editByHand(_ form: TextForm, item: inout Item) throws {
    let (found, place) = (item.found, item.place)
    let seen = try item.journal.snapshot.content(of: found)
    let shown = EditSheet(try item.fields(changes(form, of: found)).applied(to: found))
    let editor = Editor(
      context: place.context, configuration: item.authoring.settings.configuration)
    try place.editing(
      {
        try editor.edit(shown.content, about: "\(found.handle), \(Sentences.headline(of: found))")
      },
      as: { words, _ in UnsavedText(edited: words, of: found, in: place.context) }
    ) { result in
      guard !result.isEmpty else { throw item.emptied }
      try apply(EditSheet(found).changes(in: result), to: &item, seen: seen)
    }
  }

  private func apply(
    _ changes: EditSheet.Changes, to item: inout Item, seen: String?
  ) throws {
    if changes.text?.isEmpty == true, !item.found.canBeWithoutText { throw item.emptied }
    let fields = try item.fields(changes)
    let (former, now) = try item.journal.write(
      ChangeItem(item.found, seen: seen) { try fields.applied(to: $0) }, by: item.authoring)
    let isSame = changes.isEmpty || (former == now)
    item.place.clear(text.file)
    try answer(now, verb: isSame ? "Nothing changed in" : "Changed", item: item)
    if changes.fields["tags"] != nil { tellTagsInText(of: now, item.context) }
  }

  /// Says that words of the text are tags whatever the field has.
  private func tellTagsInText(of now: Identified, _ context: Context) {
    guard case .entry(let filed) = now else { return }
    let others = filed.value.allTags.filter { !filed.value.tags.contains($0) }
    guard !others.isEmpty else { return }
    let words = others.map { "#\(VisibleText.line($0))" }.joined(separator: ", ")
    context.output.say("Its text has \(words), so it has that tag still: reword it with -e.")
  }

  private func answer(
    _ now: Identified, verb: String, item: Item
  ) throws {
    let journal = item.journal.snapshot
    try item.context.answer(
      json: options.json ? JSON.text(of: now) : nil,
      receipts: [writer.receipt.line(now.handle, path: now.path)],
      Sentences.changed(verb, preposition: "of", item: now, of: journal.event)
    ) { try DoneLine(verb.lowercased(), now, in: journal) }
  }

  /// Has the identifier as it was typed where nothing was found.
  private func unsaved(
    _ text: String, of found: Identified?, or id: Typed?, in context: Context
  ) -> UnsavedText {
    // What is a kept file already stays what it is: it may be of something else.
    if TextForm.declaredCommand(of: text) == .edit {
      return UnsavedText(
        text, named: "edit-\(context.suffix()).md", for: .edit, isTyped: false)
    }
    guard let found else {
      var unsaved = UnsavedText(
        EditSheet.file(of: text, for: id?.text), named: "edit-\(context.suffix()).md", for: .edit,
        isTyped: false)
      if id == nil { unsaved.again = { "hackjournal edit ID -F \(Shell.quoted($0))" } }
      return unsaved
    }
    var changes = (try? EditSheet(found).changes(in: text)) ?? .init()
    changes.text = changes.text ?? text
    changes.fields.merge(fields) { $1 }
    return UnsavedText(
      EditSheet(found).content(with: changes, command: .edit),
      named: "edit-\(found.handle)-\(context.suffix()).md", for: .edit, isTyped: false)
  }
}

extension UnsavedText {
  fileprivate init(edited words: String, of found: Identified, in context: Context) {
    let fence = "---\n"
    let content =
      words.hasPrefix(fence)
      ? "\(fence)command: edit\n\(words.dropFirst(fence.count))\n"
      : EditSheet.file(of: words, for: found.handle)
    self.init(
      content, named: "edit-\(found.handle)-\(context.suffix()).md", for: .edit, isTyped: true)
  }
}
