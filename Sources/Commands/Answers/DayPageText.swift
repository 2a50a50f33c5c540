import JournalModel
import Terminal

/// A day's own page as lines for people; empty if there is nothing.
struct DayPageText {
  private let page: DayPage

  init(_ page: DayPage) {
    self.page = page
  }

  var isEmpty: Bool { fields.isEmpty && page.opening.isEmpty }

  func text(on output: Output) -> String {
    let opening = page.opening.isEmpty ? [] : [BodyText(page.opening).text(on: output)]
    return ((fields.isEmpty ? [] : [fields.text(on: output)]) + opening).joined(separator: "\n\n")
  }

  private var fields: FieldList {
    FieldList([
      ("Title:", page.title), ("Venue:", page.venue), ("Attended:", page.attended?.text),
      ("Online:", page.online?.text),
      ("Companies:", page.companies?.text), ("Universities:", page.universities?.text),
      ("Countries:", page.countries?.text), ("Evening:", page.evening),
      ("Closing:", page.closing), ("Picture:", page.caption),
    ])
  }
}
