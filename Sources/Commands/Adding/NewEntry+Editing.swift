import Git
import JournalKit
import JournalModel

extension NewEntry {
  /// Lets the person write, where that is wanted: text and fields are what came back, even if the
  /// editor failed.
  mutating func edit(
    _ attempt: inout Attempt<Entry>, form: EntryForm, by configuration: Configuration,
    in place: CommandOutbox
  ) throws {
    guard text.edit || attempt.given == nil else { return }
    let date = try form.date()
    let template = EntryTemplate(
      fields, about: "\(Sentences.place(form.event, date: date)) (\(date))",
      kinds: form.event.allKinds, sign: configuration.string("core.commentchar"))
    let editor = Editor(context: place.context, configuration: configuration)
    do {
      let page = try place.reading {
        try editor.edit(attempt.given?.text ?? "", above: template.text)
      }
      guard !page.text.isEmpty else { throw JournalProblem.emptyText }
      try take(page, template: template, attempt: &attempt)
    } catch let problem as Editor.Problem {
      if let page = problem.page { try? take(page, template: template, attempt: &attempt) }
      throw problem
    }
  }

  /// Takes what is above the mark and below it; refuses lines that are no fields, whose words stay.
  private mutating func take(
    _ page: Editor.Page, template: EntryTemplate, attempt: inout Attempt<Entry>
  ) throws {
    let (fields, strays) = template.fields(in: page.below, over: fields)
    self.fields = fields
    let words = ([page.text] + template.text(among: strays)).filter { !$0.isEmpty }
    // An editor that failed may have left nothing of what was given.
    if !words.isEmpty {
      attempt.given = .edited(words.joined(separator: "\n\n"), from: attempt.given)
    }
    guard strays.isEmpty else { throw StrayLines(lines: strays, keys: template.keys) }
  }
}
