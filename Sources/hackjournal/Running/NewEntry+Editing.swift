import Git
import JournalKit

extension NewEntry {
  /// The text after the editor, where one is wanted; the draft gets the fields as they were filled in
  /// there. Whatever is wrong with them, text and the other fields are not lost.
  func written(
    _ given: TextOptions.Given?, _ id: Identifier, by editor: Editor, _ draft: inout EntryDraft
  ) throws -> TextOptions.Given {
    if let given, !text.edit { return given }
    let date = try draft.date()
    let template = EntryTemplate(
      draft.fields, about: "\(Sentences.place(draft.event, date)) (\(date))",
      kinds: draft.event.allKinds, sign: editor.configuration.string("core.commentchar"))
    let (words, below) = try editor.edit(given?.text ?? "", above: template.text)
    if words.isEmpty { throw JournalProblem.emptyText }
    let (fields, strays) = template.fields(in: below, over: draft.fields)
    draft.fields = fields
    do {
      guard strays.isEmpty else {
        throw EntryTemplate.Stray(lines: strays, keys: template.keys)
      }
      try draft.check()
      return .init(text: words, isKeptElsewhere: false)
    } catch {
      let text = ([words] + template.text(among: strays)).joined(separator: "\n\n")
      let given = TextOptions.Given(text: text, isKeptElsewhere: false)
      guard KeptText.isNeeded(given, after: error) else { throw error }
      throw unsaved(given, id, draft, lacking: WrongField(error), editor.context)
        .kept(in: editor.context.outbox(stateFolder: nil, event: nil), because: error)
    }
  }

  /// Refuses what no entry of the event can be. A text that would be lost is kept with all that was
  /// asked for: one of another day is right as soon as the event has that day.
  func check(
    _ draft: EntryDraft, _ given: TextOptions.Given?, _ id: Identifier, by authoring: Authoring,
    in context: Context
  ) throws {
    do {
      _ = try draft.entry(given ?? .init(text: "text", isKeptElsewhere: true), id, by: authoring)
    } catch {
      guard let given, context.effect == .written, KeptText.isNeeded(given, after: error)
      else { throw error }
      let wrong = error is JournalProblem ? nil : WrongField(error)
      throw unsaved(given, id, draft, lacking: wrong, context)
        .kept(in: KeepingPlace(context: context, options: options).outbox, because: error)
    }
  }

  /// What a text and its fields were to become, but for one that is wrong: the command
  /// that saves it asks for that.
  private func unsaved(
    _ given: TextOptions.Given, _ id: Identifier, _ draft: EntryDraft, lacking wrong: WrongField?,
    _ context: Context
  ) -> Unsaved {
    var draft = draft
    wrong?.remove(from: &draft)
    var entry = self
    (entry.day, entry.fields) = (draft.day, draft.fields)
    entry.asked = wrong?.option ?? ""
    let chosen = wrong?.isTime ?? false ? nil : draft.moment
    return entry.unsaved(given, id, at: chosen, context)
  }
}

/// A field that no entry of the event can have.
private enum WrongField {
  case kind(similar: [String])
  case author
  case day
  case time

  /// Nil for an error that is about none of them.
  init?(_ error: any Error) {
    switch error {
    case let error as UnknownKind: self = .kind(similar: error.similar)
    case is BadAuthor: self = .author
    case TimeWords.Problem.day: self = .day
    case is TimeWords.Problem, JournalProblem.outsideEvent: self = .time
    default: return nil
    }
  }

  /// What a command line says for it.
  var option: String {
    switch self {
    case .kind(let similar): " -k \(similar.count == 1 ? similar[0] : "KIND")"
    case .author: " --by NAME"
    case .day: " -d DAY"
    case .time: " --at TIME"
    }
  }

  /// Whether the file cannot say when the entry was.
  var isTime: Bool {
    switch self {
    case .kind, .author: false
    case .day, .time: true
    }
  }

  func remove(from draft: inout EntryDraft) {
    switch self {
    case .kind: draft.fields.kind = nil
    case .author: draft.fields.by = nil
    case .day: draft.day = nil
    case .time: draft.fields.at = nil
    }
  }
}
