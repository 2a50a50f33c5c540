import ArgumentParser
import Exchange
import JournalKit
import JournalModel
import Publishing
import Terminal

/// Takes the table of a ticket shop as attendees, or that of a web form as notes in their words.
struct Import: DryRunCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Add attendees, or what they wrote into a web form, from a CSV file.",
    discussion: """
      hackjournal import tickets.csv --where 'Product=Hackathon*' --dry-run
      hackjournal import came.csv --check-in -d 1
      hackjournal import answers.csv -d 1 --map "What did you like?=text"

      The header row tells what the table has, and names the columns; what they are taken for is \
      shown. --map says it where the guess is wrong, with one of: name, first name, last name, \
      email; of attendees company, university, country, roles, projects, named, status; of answers \
      time, day, text, publish; or nothing. --map 'Product:Jury=jury' is a role for those who have \
      that value. Importing again adds what is new.

      Attendees whom a status calls refunded, cancelled or pending are left out. Whoever has no yes \
      in a column `named` is counted, not named. Importing again fills what is empty.

      An answer becomes a note, public where a column `publish` has a plain yes. Several columns of \
      text are paragraphs. Importing again makes private what an author refuses by now.
      """)

  @Argument(help: "The CSV file; `-` is standard input.") var file: Typed
  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("What the table has, where its header row does not tell.", valueName: "what")
  )
  var kind: SheetKind?
  @Option(
    parsing: .singleValue,
    help: ArgumentHelp("What a column says; may be repeated.", valueName: "column=field"))
  var map: [Typed] = []
  @Option(
    name: .customLong("where"), parsing: .singleValue,
    help: ArgumentHelp(
      "Take only rows that have this, whatever the case; a star at the end stands for any rest. May be repeated: all must fit.",
      valueName: "column=value"))
  var conditions: [Typed] = []
  @Flag(help: "Attendees: they were all there on the day (-d, or today).") var checkIn = false
  @Option(name: .day, help: .day) var day: Typed?
  @Flag(
    name: .customLong("public"),
    help: "Answers: the form said that they are published; public where no column asks.")
  var isPublic = false
  @Flag(name: .shortAndLong, help: "Print identifiers alone.") var quiet = false
  @OptionGroup var effect: DryRunOptions
  @OptionGroup var options: JournalOptions

  var isQuiet: Bool { quiet }

  func run(in context: Context) throws {
    let place = CommandOutbox(context: context, options: options)
    let bytes = try context.bytes(of: file, atMost: 1 << 26)
    let options = commandOptions(on: checkIn || day != nil ? place.date(day) : nil)
    try place.keeping(input: bytes, of: file, as: "csv") {
      "hackjournal import \(Shell.quoted($0))\(options)"
    } use: {
      try take(bytes, in: context)
    }
    place.clear(file)
  }

  private func take(_ bytes: [UInt8], in context: Context) throws {
    var journal = try context.openJournal(options)
    let text = try SheetText(bytes, name: file.text)
    if text.isGuessed { context.output.say(text.guess(of: file.text)) }
    let table = try table(of: text, in: context)
    switch table.kind {
    case .attendees: try takeAttendees(table, into: &journal, context: context)
    case .notes: try takeNotes(table, into: &journal, context: context)
    }
    tellOffers(of: table, in: context)
    context.mentionOutbox(journal.snapshot)
  }

  /// For the same command once more.
  private func commandOptions(on date: String?) -> String {
    let choices: [(String, [String])] = [
      ("--as", [kind?.rawValue].compactMap(\.self)), ("--map", map.map(\.text)),
      ("--where", conditions.map(\.text)), ("-d", [date].compactMap(\.self)),
      ("--journal", [options.journal?.text].compactMap(\.self)),
    ]
    let words =
      choices.flatMap { name, values in values.flatMap { [name, $0] } }
      + (checkIn ? ["--check-in"] : []) + (isPublic ? ["--public"] : [])
    return words.map { " \(Shell.quoted($0))" }.joined()
  }

  func refuse(_ option: String, of table: SheetTable) throws(UsageProblem) {
    throw UsageProblem(
      "\(option) is for \(table.kind.other.rawValue), and \(file.text) was taken for "
        + "\(table.kind.rawValue).",
      hint: "leave it out, or say --as \(table.kind.other.rawValue)")
  }
}

extension SheetKind: ExpressibleByArgument {}
