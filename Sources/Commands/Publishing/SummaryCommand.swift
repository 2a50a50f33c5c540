import ArgumentParser
import JournalKit
import JournalModel
import Publishing
import Site
import Terminal

/// Writes up a day or the whole event.
struct SummaryCommand: DryRunCommand {
  static let configuration = CommandConfiguration(
    commandName: "summary",
    abstract: "Write up a day, ready to publish.",
    discussion: """
      hackjournal summary --day 1
      hackjournal summary 1..2 --format text
      hackjournal summary --all
      hackjournal summary yesterday -o post.md
      """)

  @Argument(
    help: ArgumentHelp(
      "The day, or several such as 3..4; today during the event, else its last day with entries.",
      valueName: "day"))
  var dayArgument: Typed?

  @Option(name: .day, help: .day) var dayOption: Typed?

  @Flag(help: "The whole event.") var all = false

  @Option(help: "The form; as the file's name ends, else markdown.") var format: PageFormat?

  @Option(
    name: .customLong("group-by"), help: "Under headings of kinds, of projects, or by time.")
  var grouping = SummaryGrouping.kind

  @Flag(help: "With private notes and all names; not for publication.") var includePrivate = false

  @Flag(help: "With --format html: a page of its own, with its looks in it.") var standalone = false

  @Option(
    help: ArgumentHelp(
      "Fill in a template, in Mustache: a file, or post, sponsors or mail.", valueName: "file"))
  var template: Typed?

  @Flag(name: .customLong("no-title"), help: "Without the title, for blogs that have their own.")
  var leavesTitle = false

  @Option(
    name: .letter("o"),
    help: ArgumentHelp(
      "Write to a file; one that a person changed since is not overwritten.", valueName: "file"))
  var output: Typed?

  @OptionGroup var effect: DryRunOptions
  @OptionGroup var options: JournalOptions

  func validate() throws {
    let ways = [dayArgument != nil, dayOption != nil, all].filter { $0 }
    if ways.count > 1 { throw ValidationError("Give one day, or --all.") }
    if options.json, let format, format != .json {
      throw ValidationError("--json is --format json.")
    }
    if output?.text.isEmpty ?? false { throw ValidationError("-o is empty: name a file.") }
    if template != nil, format != nil || options.json || standalone || leavesTitle {
      throw ValidationError(
        "--template has a form and a title of its own: leave out --format, --json, --standalone and "
          + "--no-title.")
    }
    if standalone, form != .html { throw ValidationError("--standalone is for --format html.") }
    if effect.dryRun, file == nil {
      throw ValidationError("--dry-run needs -o FILE: nothing is written without it.")
    }
  }

  func run(in context: Context) throws {
    let journal = try context.snapshot(options)
    let scope = try scope(in: journal, context)
    let audience: Audience = includePrivate ? .organisers : .everybody
    let outcome = try journal.summary(of: scope, for: audience, by: grouping)
    // A name that must not be published could be in a file that git cannot read.
    let attendees = try journal.attendees().unlessLost()
    let gate = Gate(for: audience, roster: outcome.roster, notes: outcome.notes)
    let page: Page
    do {
      page = try self.page(of: outcome.summary, in: journal, context, through: gate)
    } catch var problem as GateProblem {
      problem.origin = try journal.origin(
        of: problem.secret, among: attendees.values, notes: outcome.notes)
      throw problem
    }
    if file == nil { context.show(page, isSet: isSet) }
    if page.hasTemplateSigns {
      context.output.say(
        "Code in this has `{{` or `{%`, which Jekyll and Hugo run: look before you publish it there."
      )
    }
    context.report(outcome, among: attendees.values)
    if !includePrivate { context.warnOfUnknownNames(outcome.unknownNames) }
    try context.reportReading(of: journal, under: scope.paths)
    guard let file else {
      return mentionPlace(of: outcome.summary.attachments, in: context)
    }
    let pageFile = PageFile(path: context.absolute(file.text), name: file.text)
    let former = try pageFile.former(as: page.format)
    try copy(outcome.summary.attachments, of: journal, in: context)
    try pageFile.write(page, ofTree: journal.treeID, effect: context.effect)
    try copies(in: context)?.remove(linkedFrom: former, notFrom: page.text, of: journal)
    context.output.say("Wrote \(VisibleText.line(outcome.summary.title)) to \(file.text).")
  }

  private func page(
    of summary: Summary, in journal: Snapshot, _ context: Context, through gate: Gate
  ) throws -> Page {
    if let template {
      let text = try self.template(template, in: context).text(of: JSONObject(summary))
      return try Page(text, madeOf: summary, as: form == .html ? .html : .text, through: gate)
    }
    let frame = standalone ? HTMLFrame(language: journal.event.language) : nil
    return try Page(
      of: summary, as: form, title: leavesTitle ? .left : .shown, at: place(in: context),
      within: frame, through: gate)
  }

  private func template(_ name: Typed, in context: Context) throws -> SummaryTemplate {
    if let shipped = try SummaryTemplate(shipped: name.text) { return shipped }
    return try SummaryTemplate(file: context.absolute(name.text), named: name.text)
  }

  private func copies(in context: Context) -> PageCopies? {
    guard let file, hasPictures else { return nil }
    return PageCopies(beside: context.absolute(file.text))
  }

  private func place(in context: Context) -> PagePlace {
    copies(in: context).map { .beside(folder: $0.folder) } ?? .anywhere
  }

  private func copy(
    _ attachments: [Attachment], of journal: Snapshot, in context: Context
  ) throws {
    guard context.effect == .written, let copies = copies(in: context) else { return }
    for name in try copies.copy(attachments, of: journal) {
      context.output.say(
        "Kept \(copies.folder)/\(name), which is not the journal's: move it away to get that one.")
    }
  }

  private func mentionPlace(of attachments: [Attachment], in context: Context) {
    guard hasPictures, !attachments.isEmpty else { return }
    context.output.say(
      "Paths of pictures begin at the journal's top: -o FILE copies them beside the page.")
  }

  private var file: Typed? { output.flatMap { $0.text == "-" ? nil : $0 } }

  private var isSet: Bool {
    form == .markdown && format == nil && output == nil && template == nil
  }

  private var form: PageFormat {
    options.json ? .json : format ?? ending.flatMap { Self.endings[$0] } ?? .markdown
  }

  private static let endings: [String: PageFormat] = [
    "txt": .text, "text": .text, "json": .json, "html": .html, "htm": .html,
  ]

  private var hasPictures: Bool { template == nil && [.markdown, .html].contains(form) }

  /// That of the file, without the dot.
  private var ending: String? {
    file.flatMap { $0.text.split(separator: ".").last?.lowercased() }
  }
}
