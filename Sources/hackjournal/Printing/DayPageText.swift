import JournalKit
import Publishing

/// A day's own page as lines for people; empty if there is nothing.
struct DayPageText {
  private let page: DayPage

  init(_ page: DayPage) {
    self.page = page
  }

  var isEmpty: Bool { fields.isEmpty && page.opening.isEmpty }

  func text(on output: Context.Output) -> String {
    let opening = page.opening.isEmpty ? [] : [BodyText(page.opening).text(on: output)]
    return ((fields.isEmpty ? [] : [fields.text(on: output)]) + opening).joined(separator: "\n\n")
  }

  private var fields: FieldList {
    FieldList([
      ("Title:", page.title), ("Venue:", page.venue), ("Attended:", page.attended?.text),
      ("Companies:", page.companies?.text), ("Universities:", page.universities?.text),
      ("Countries:", page.countries?.text), ("Evening:", page.evening),
    ])
  }
}

/// A day's own page for programs, keys as in `day.md`.
struct DayTree: Encodable {
  let schema = 1
  let day: String
  let number: Int?
  let title, venue, evening, opening: String?
  let attended, companies, universities, countries: CountTree?
  /// Identifiers by kind.
  let show: [String: [String]]
  let leaveOut: [String]

  private enum CodingKeys: String, CodingKey {
    case schema, day, number, title, venue, evening, opening
    case attended, companies, universities, countries, show
    case leaveOut = "leave-out"
  }

  init(_ page: DayPage, _ date: CalendarDate, number: Int?) {
    day = date.description
    self.number = number
    (title, venue, evening) = (page.title, page.venue, page.evening)
    attended = page.attended.map(CountTree.init)
    companies = page.companies.map(CountTree.init)
    universities = page.universities.map(CountTree.init)
    countries = page.countries.map(CountTree.init)
    opening = page.opening.isEmpty ? nil : page.opening
    let shown = page.show.map { ($0.key.description, $0.value.map(\.description)) }
    show = Dictionary(shown) { first, _ in first }
    leaveOut = page.leaveOut.map(\.description)
  }
}
