import ArgumentParser
import Exchange
import JournalKit
import JournalModel
import Publishing
import Terminal

/// Takes over what others have: entries of another journal, attendees from a ticket shop, notes
/// from a web form.
struct Import: DryRunCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Add attendees, answers of a web form, or entries, from files of other programs.",
    discussion: """
      hackjournal import tickets.csv --where 'Product=Hackathon*' --dry-run
      hackjournal import came.csv --check-in -d 1
      hackjournal import answers.csv -d 1 --map "What did you like?=text"
      hackjournal import jrnl.txt                      jrnl's text, or its JSON
      hackjournal import ~/vault/daily                 Obsidian, Hugo or Jekyll

      The header row of a CSV file tells what it has, and names the columns; what they are taken for \
      is shown. --map says it where the guess is wrong, with one of: name, first name, last name, \
      email; of attendees company, university, country, roles, projects, named, status, days; of \
      answers time, day, text, publish; of entries day, date, time, headline, text, kind, by, \
      projects, tags, id; or nothing. --map 'Product:Jury=jury' is a role for those who have that \
      value. Importing again adds what is new.

      Attendees whom a status calls refunded, cancelled or pending are left out. Whoever has no yes \
      in a column `named` is counted, not named. Importing again fills what is empty.

      An answer becomes a note, public where a column `publish` has a plain yes. Several columns of \
      text are paragraphs. Importing again makes private what an author refuses by now.

      Entries are told by their time, author and text, so that what you changed, moved or removed \
      stays so. Those far from the event's days are left out, but with --outside; so are drafts, and \
      what names somebody who is not to be named. Pictures are not taken.
      """)

  @Argument(
    help: "CSV, jrnl's text or JSON, or a folder of Markdown; `-` is standard input.")
  var file: Typed
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
  @OptionGroup var far: FarDayOptions
  @Flag(name: .shortAndLong, help: "Print identifiers alone.") var quiet = false
  @OptionGroup var effect: DryRunOptions
  @OptionGroup var options: JournalOptions

  var isQuiet: Bool { quiet }

  func run(in context: Context) throws {
    if file.text != "-", MarkdownFolder.isOne(context.absolute(file.text)) {
      return try takeFolder(in: context)
    }
    let place = CommandOutbox(context: context, options: options)
    // A file stays where it is; what came through a pipe is nowhere else.
    if context.isFile(file) {
      try take(in: context) { try self.bytes(in: context) }
      return place.clear(file)
    }
    let bytes = try self.bytes(in: context)
    let options = commandOptions(on: checkIn || day != nil ? place.date(day) : nil)
    try place.keeping(input: bytes, of: file, as: "csv") {
      "hackjournal import \(Shell.quoted($0))\(options)"
    } use: {
      try take(in: context) { bytes }
    }
  }

  private func bytes(in context: Context) throws -> [UInt8] {
    let bytes = try context.bytes(of: file, atMost: Self.largest)
    guard bytes.count <= Self.largest else {
      throw UsageProblem(
        "\(file.text) has more than \(Self.largest >> 20) MiB.", hint: "import it in parts")
    }
    return bytes
  }

  private static let largest = 64 << 20

  private func takeFolder(in context: Context) throws {
    var journal = try context.openJournal(options)
    let words = try entryWords(in: context, journal.snapshot)
    try takeEntries(entries(ofFolder: context.absolute(file.text), words), &journal, context)
    context.mentionOutbox(journal.snapshot)
  }

  private func take(in context: Context, reading read: () throws -> [UInt8]) throws {
    var journal = try context.openJournal(options)
    switch try content(of: read(), for: journal.snapshot, in: context) {
    case .entries(let entries): try takeEntries(entries, &journal, context)
    case .table(let table):
      if table.kind == .attendees {
        try takeAttendees(table, into: &journal, context: context)
      } else {
        try takeNotes(table, into: &journal, context: context)
      }
      tellOffers(of: table, in: context)
    }
    context.mentionOutbox(journal.snapshot)
  }

  private enum Content {
    case table(SheetTable)
    /// What was read; the source is not kept, for it can be large.
    case entries(ReadEntries)
  }

  private func content(
    of bytes: [UInt8], for journal: Snapshot, in context: Context
  ) throws -> Content {
    let text = try SheetText(bytes, name: file.text)
    if text.isGuessed { context.output.say(text.guess(of: file.text)) }
    if JSONEntries.isOne(text.text) || JrnlText.isOne(text.text) {
      return .entries(try entries(of: text.text, entryWords(in: context, journal)))
    }
    let table = try table(of: text, in: context)
    guard table.kind == .entries else { return .table(table) }
    return .entries(entries(of: table, try entryWords(in: context, journal)))
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
      + (far.outside ? ["--outside"] : [])
    return words.map { " \(Shell.quoted($0))" }.joined()
  }

  func refuse(
    _ option: String, of kind: SheetKind, for other: SheetKind
  ) throws(UsageProblem) {
    throw UsageProblem(
      "\(option) is for \(other.rawValue), and \(file.text) was taken for \(kind.rawValue).",
      hint: "leave it out, or say --as \(other.rawValue)")
  }
}

extension SheetKind: ExpressibleByArgument {}
