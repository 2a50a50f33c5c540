import Git
import JournalKit

/// Lets a person arrange a day in the editor; whatever goes wrong, what they wrote is kept.
struct ArrangingInEditor {
  let date: CalendarDate
  /// As it was when the editor opened.
  let arrangement: Arrangement
  let context: Context

  /// The page that came back says nothing.
  static let nothing = Refusal.nothingSaid(
    hint: "in the editor, delete the lines of those to leave out, and no others")

  func run(in journal: inout Journal, _ authoring: Authoring) throws {
    let page = ArrangementPage(
      arrangement: arrangement, topic: Sentences.place(journal.event, date),
      calendar: journal.calendar)
    let editor = Editor(context: context, configuration: authoring.settings.configuration)
    var written: String?
    do {
      let text = try editor.editFile(page.text, named: "arrange")
      guard !ArrangementWords.isEmpty(text) else { throw Self.nothing }
      written = text
      let request = try ArrangementWords(text, of: arrangement).request(after: page)
      try journal.arrange(date, authoring) { now in
        guard now.isSame(as: arrangement) else {
          throw ChangedMeanwhile(what: "The order of \(date)")
        }
        return request
      }
    } catch Editor.Problem.none {
      throw UsageProblem(
        "There is no editor for this terminal.", hint: "use --show and --leave-out, or set EDITOR")
    } catch {
      guard let text = written ?? (error as? Editor.Problem)?.written else { throw error }
      throw KeptText(
        kept(text, of: page), named: "arrange-\(date)-\(context.suffix()).txt",
        in: context.outbox(of: journal), because: error,
        // What somebody else arranged meanwhile is for a person to look at.
        command: error is ChangedMeanwhile ? nil : "hackjournal arrange \(date) -F")
    }
  }

  /// The text with the lines that were deleted at its end: a file cannot say what is not in it.
  private func kept(_ text: String, of page: ArrangementPage) -> String {
    let gone = ArrangementWords.gone(from: text, of: page)
    guard !gone.isEmpty else { return text }
    let lines = gone.map { "    \($0)" }.joined(separator: "\n")
    return "\(text)\n\(ArrangementPage.leaveOut):\n\(lines)\n"
  }
}
