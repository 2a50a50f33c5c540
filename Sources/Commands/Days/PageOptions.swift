import ArgumentParser
import JournalKit
import JournalModel

/// What the page of a day or of the event says.
struct PageOptions: ParsableArguments {
  @Option(
    name: .letter("m"), parsing: .singleValue,
    help: "The words that open it; several make paragraphs.")
  var message: [Typed] = []

  @Option(help: "A title of its own.") var title: Typed?
  @Option(help: "How many attended: a number, or words such as \"about 150\".")
  var attended: Typed?
  @Option(help: "How many took part online, beside those.") var online: Typed?
  @Option(help: "From how many companies.") var companies: Typed?
  @Option(help: "From how many universities.") var universities: Typed?
  @Option(help: "From how many countries.") var countries: Typed?
  @Option(help: "What the evening brings.") var evening: Typed?
  @Option(help: "The words that end it.") var closing: Typed?

  var isEmpty: Bool { message.isEmpty && options.allSatisfy { $0.value == nil } }

  /// As a command line has them.
  var words: [String] {
    message.flatMap { ["-m", $0.text] }
      + options.flatMap { name, value in value.map { [name, $0.text] } ?? [] }
  }

  /// Nil if nobody gave any.
  var opening: String? {
    message.isEmpty ? nil : message.map(\.text).joined(separator: "\n\n")
  }

  private var options: [(name: String, value: Typed?)] {
    [
      ("--title", title), ("--attended", attended), ("--online", online),
      ("--companies", companies), ("--universities", universities), ("--countries", countries),
      ("--evening", evening), ("--closing", closing),
    ]
  }

  /// Refuses words that no file takes.
  func check() throws {
    if let opening, !opening.isEmpty { try JournalProblem.check(opening) }
  }

  /// An empty value takes the present one away.
  func apply(to page: inout DayPage) {
    page.title = Typed.changed(page.title, by: title)
    page.evening = Typed.changed(page.evening, by: evening)
    page.closing = Typed.changed(page.closing, by: closing)
    if let attended { page.attended = HeadCount(attended.text) }
    if let online { page.online = HeadCount(online.text) }
    if let companies { page.companies = HeadCount(companies.text) }
    if let universities { page.universities = HeadCount(universities.text) }
    if let countries { page.countries = HeadCount(countries.text) }
    if let opening { page.opening = opening }
  }
}
