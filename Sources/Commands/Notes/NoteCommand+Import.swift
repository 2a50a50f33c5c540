import ArgumentParser
import Exchange
import JournalKit
import JournalModel
import Publishing
import Terminal

extension NoteCommand {
  /// Takes the answers of a web form as notes in people's own words.
  struct Import: JournalCommand {
    static let configuration = CommandConfiguration(
      commandName: "import",
      abstract: "Add what attendees wrote into a web form, from its CSV file.",
      discussion: """
        hackjournal note import answers.csv --dry-run
        hackjournal note import answers.csv -d 1 --map "What did you like?=text"

        A header row names the columns; what they are taken for is shown. --map says it where the \
        guess is wrong, with one of: name, first name, last name, email, time, day, text, publish, \
        or nothing. Several columns of text are paragraphs. An answer is public where a column \
        `publish` has a plain yes, and private otherwise. Importing again adds what is new, and \
        moves answers whose authors say otherwise by now.
        """)

    @Argument(help: "The CSV file; `-` is standard input.") var file: Typed
    @OptionGroup var sheet: SheetOptions
    @Flag(
      name: .customLong("public"),
      help: "The form said that answers are published: public where no column asks.")
    var isPublic = false
    @Option(name: .day, help: .day) var day: Typed?
    @OptionGroup var options: JournalOptions

    func run(in context: Context) throws {
      var journal = try context.openJournal(options)
      let text = try SheetText(try context.bytes(of: file, atMost: 1 << 26), name: file.text)
      if text.isGuessed { context.output.say(text.guess(of: file.text)) }
      let answers = try AnswerSheet(text.text, name: file.text, wishes: sheet.wishes)
      let asks = answers.columns.has(.publish)
      if isPublic, asks {
        throw UsageProblem(
          "The form asks whether answers may be published; --public is for forms that do not.",
          hint: "leave it out, or keep the column out: --map \"Column=\"")
      }
      let words = TypedTime(calendar: journal.snapshot.calendar, now: context.now())
      var notes = AnswerNotes(
        roster: try journal.snapshot.roster(), words: words,
        day: try day.map { try words.date($0.text) },
        publishing: asks ? .asAnswered : isPublic ? .announced : .unknown)
      notes.take(answers)
      if !options.json {
        TableReading.reading(answers.columns, leftOut: notes.leftOut).forEach(context.output.say)
      }
      let outcome =
        sheet.dryRun
        ? try journal.snapshot.noteImportPlan(notes.notes)
        : try context.write(ImportNotes(notes.notes), to: &journal)
      context.report(outcome.problems)
      let page = NoteImportPage(
        outcome: outcome, notes: notes,
        saysWhen: answers.columns.has(.time) || answers.columns.has(.day))
      try print(page, of: journal.event, in: context)
      context.mentionOutbox(journal.snapshot)
    }

    private func print(
      _ page: NoteImportPage, of event: Event, in context: Context
    ) throws {
      guard !options.json else {
        let text = try JSON.text(NoteImportJSON(page, dryRun: sheet.dryRun ? true : nil))
        sheet.dryRun ? context.output.result(text) : context.output.receipt(text)
        return
      }
      for filed in page.moved {
        let line = sheet.quiet ? "\(filed.value.id)" : "\(filed.value.id)\t\(filed.path)"
        sheet.dryRun ? context.output.result(line) : context.output.receipt(line)
      }
      let sentence = "\(VisibleText.line(event.name)): \(page.counts)."
      context.output.say(sheet.dryRun ? "Nothing was written. \(sentence)" : sentence)
      page.remarks.forEach(context.output.say)
    }
  }
}
