import Git
import JournalKit
import JournalModel

/// Lets a person arrange a day in the editor; whatever goes wrong, what they wrote is kept.
struct ArrangingInEditor {
  let date: CalendarDate
  /// As it was when the editor opened.
  let arrangement: Arrangement
  let place: CommandOutbox

  func run(in journal: inout Journal) throws {
    let authoring = try place.context.authoring(for: journal.snapshot)
    let page = ArrangementPage(
      arrangement: arrangement, topic: Sentences.place(journal.event, date: date),
      calendar: journal.snapshot.calendar,
      names: try OrganiserNames(of: journal.snapshot, for: arrangement.entries.map(\.value)))
    let editor = Editor(
      context: place.context, configuration: authoring.settings.configuration)
    try place.editing(
      { try Self.written(editor, page: page) }, as: { text($0, error: $1) }
    ) {
      guard let request = try ArrangementWords($0, of: arrangement).requestOfAll else { return }
      let plan = ArrangeDay(date) { now in
        guard now.isSame(as: arrangement) else {
          throw Explanation.changedMeanwhile("The order of \(date)")
        }
        return request
      }
      try journal.write(plan, by: authoring)
    }
  }

  private static func written(_ editor: Editor, page: ArrangementPage) throws -> String {
    do {
      let text = try editor.editFile(page.text, named: "arrange")
      try ArrangementWords.check(
        text, hint: "in the editor, delete the lines of those to leave out, and no others")
      return text
    } catch Editor.Problem.none {
      throw UsageProblem(
        "There is no editor for this terminal.", hint: "use --show and --leave-out, or set EDITOR")
    }
  }

  /// No command takes it where somebody else arranged the day meanwhile: a person has to look.
  private func text(_ text: String, error: any Error) -> UnsavedText {
    var form = TextForm(.arrange, id: TextForm.noIdentifier, now: place.context.now())
    form.say(.day, "\(date)")
    form.take(kept(text), from: .editor)
    var unsaved = UnsavedText.arrangement(form, in: place.context)
    if (error as? Explanation)?.code == .changedMeanwhile { unsaved.command = nil }
    return unsaved
  }

  /// The text with the lines that were deleted at its end: a file cannot say what is not in it.
  private func kept(_ text: String) -> String {
    let gone = ArrangementWords.gone(from: text, of: arrangement)
    guard !gone.isEmpty else { return text }
    let lines = gone.map { "    \($0)" }.joined(separator: "\n")
    return "\(text)\n\(ArrangementPage.leaveOut):\n\(lines)\n"
  }
}

extension UnsavedText {
  static func arrangement(_ form: TextForm, in context: Context) -> UnsavedText {
    UnsavedText(form, named: "arrange-\(form[.day] ?? "today")-\(context.suffix()).md")
  }
}
