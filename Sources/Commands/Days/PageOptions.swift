import ArgumentParser
import JournalKit
import JournalModel
import Terminal

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
  @Option(
    help: ArgumentHelp("The picture on top, of at most 5 MB.", valueName: "file"),
    completion: .file())
  var attach: Typed?
  @Option(help: "What the picture shows.") var caption: Typed?
  @Flag(help: "Leave in the picture where and by whom it was made.") var keepMetadata = false

  var isEmpty: Bool { message.isEmpty && attach == nil && options.allSatisfy { $0.value == nil } }

  /// As a command line has them.
  func words(in context: Context) -> [String] {
    let file = attach.map { ["--attach", $0.text.isEmpty ? "" : context.absolute($0.text)] } ?? []
    return file + (keepMetadata ? ["--keep-metadata"] : [])
      + message.flatMap { ["-m", $0.text] }
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
      ("--caption", caption),
    ]
  }

  func validate() throws {
    if keepMetadata, attach == nil { throw ValidationError("--keep-metadata is for --attach.") }
  }

  /// Refuses words that no file takes.
  func check() throws {
    if let opening, !opening.isEmpty { try JournalProblem.check(opening) }
  }

  /// An empty name takes the present one away.
  func picture(in context: Context) throws -> PictureChange {
    guard let attach else { return .kept }
    guard !attach.text.isEmpty else { return .takenAway }
    let files = FilesToAttach(names: [attach], keepsMetadata: keepMetadata)
    guard let picture = try files.attachments(in: context).first, picture.form.isPicture else {
      throw UsageProblem(
        "\(VisibleText.line(attach.text)) is no picture.",
        hint: "a log stands beside an entry: hackjournal add \"…\" --attach FILE")
    }
    context.tellOfMetadata(taken: [picture])
    return .put(picture)
  }

  /// An empty value takes the present one away.
  func apply(to page: inout DayPage) {
    page.title = Typed.changed(page.title, by: title)
    page.evening = Typed.changed(page.evening, by: evening)
    page.closing = Typed.changed(page.closing, by: closing)
    page.caption = Typed.changed(page.caption, by: caption)
    if let attended { page.attended = HeadCount(attended.text) }
    if let online { page.online = HeadCount(online.text) }
    if let companies { page.companies = HeadCount(companies.text) }
    if let universities { page.universities = HeadCount(universities.text) }
    if let countries { page.countries = HeadCount(countries.text) }
    if let opening { page.opening = opening }
  }
}
