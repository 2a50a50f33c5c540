import ArgumentParser
import JournalKit
import JournalModel
import Publishing
import Terminal

/// Later posts elsewhere that refer to the event.
struct ResponseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "response",
    abstract: "Keep later posts elsewhere that refer to a day or to the event.",
    discussion: "hackjournal response add '2011 Year in Review' --date 2012-01-03",
    subcommands: [Add.self, List.self])

  struct Add: WritingCommand {
    static let configuration = CommandConfiguration(
      commandName: "add", abstract: "Add a response.",
      discussion: """
        hackjournal response add '2011 Year in Review' -d 1 --date 2012-01-03 \\
          --url https://example.org/review --excerpt 'the year of two hackathons'
        """)

    @Argument(help: "The post's title.") var title: [Typed]
    @Option(help: "Where it is.") var url: Typed?
    @Option(help: "When it appeared, such as 2012-01-03.") var date: Typed?
    @Option(help: "What it says of us.") var excerpt: Typed?
    @Option(name: .day, help: .day) var day: Typed?
    @OptionGroup var far: FarDayOptions
    @OptionGroup var writer: WriterOptions
    @OptionGroup var options: JournalOptions

    func run(in context: Context) throws {
      var journal = try context.openJournal(options)
      let response = try response(journal.event, in: context)
      // The words are in nobody's file.
      let filed = try CommandOutbox(context: context, options: options).keeping(
        command: words(of: response), telling: response.url.map { [response.title, $0] } ?? [],
        as: "response", of: journal.snapshot
      ) { try context.write(AddResponse(response), to: &journal) }
      let place =
        filed.date.map { Sentences.place(journal.event, date: $0) }
        ?? VisibleText.line(journal.event.name)
      context.answer(
        json: options.json ? try JSON.answer(JSONObject(filed)) : nil,
        receipts: [writer.receipt.line(filed.value.id, path: filed.path)],
        "Added response to \(place): \(VisibleText.line(filed.value.title))")
      context.mentionOutbox(journal.snapshot)
    }

    private func words(of response: Response) -> [String] {
      let values = [
        ("-d", response.day?.description), ("--date", response.date?.description),
        ("--url", response.url), ("--excerpt", excerpt?.text),
      ]
      return ["response", "add", response.title]
        + values.flatMap { name, value in value.map { [name, $0] } ?? [] }
        + (far.outside ? ["--outside"] : [])
    }

    private func response(_ event: Event, in context: Context) throws -> Response {
      let words = TypedTime(calendar: event.calendar, now: context.now())
      let name = title.map(\.text).joined(separator: " ").trimmed
      guard !name.isEmpty else { throw UsageProblem("The title is empty.") }
      var response = Response(id: context.identifier(), title: name)
      if let url, !WebAddress.isValid(url.text) {
        throw UsageProblem(
          "'\(url.text)' is no web address.", hint: "it begins with https:// or http://")
      }
      response.url = url?.text
      response.date = try date.map { try words.date($0.text) }
      response.day = try day.map { try words.date($0.text) }
      if let day = response.day { try far.refuse(day, from: event.calendar, now: context.now()) }
      response.excerpt = excerpt?.text ?? ""
      return response
    }
  }

  struct List: JournalCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "List the responses.",
      discussion: "hackjournal response list -d 1")

    @Option(name: .day, help: .day) var day: Typed?
    @OptionGroup var options: JournalOptions

    func run(in context: Context) throws {
      let journal = try context.snapshot(options)
      let found = try journal.responses()
      context.report(found.problems)
      let words = TypedTime(calendar: journal.calendar, now: context.now())
      let wanted = try day.map { try words.date($0.text) }
      let chosen = found.values.filter { wanted == nil || $0.date == wanted }
      if options.json {
        context.output.long(
          try JSON.answer(["responses": chosen.map { JSONObject($0) }]))
      } else if chosen.isEmpty {
        context.output.say(
          found.values.isEmpty
            ? "There are no responses yet: hackjournal response add TITLE --url URL"
            : "None of \(Sentences.count(found.values.count, one: "response", many: "responses")) is to that day."
        )
      } else {
        context.output.long(
          Table(
            chosen.map { filed in
              [
                filed.value.id.description, filed.value.date?.description ?? "",
                filed.value.title, filed.value.url ?? "",
              ]
            }, as: [.identifier]))
      }
      try context.reportReading(of: journal, under: ["responses"])
    }
  }
}
