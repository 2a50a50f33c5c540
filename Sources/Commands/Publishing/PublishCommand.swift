import ArgumentParser
import JournalKit
import JournalModel
import Publishing
import Terminal

/// Puts a day or the whole event into somebody's blog.
struct PublishCommand: DryRunCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish",
    abstract: "Put a day or the event into your blog.",
    discussion: """
      hackjournal publish --hugo ~/blog --day 1
      hackjournal publish --jekyll ~/blog
      """)

  @Option(help: ArgumentHelp("The folder of a site of Hugo.", valueName: "folder"))
  var hugo: Typed?
  @Option(help: ArgumentHelp("The folder of a site of Jekyll.", valueName: "folder"))
  var jekyll: Typed?
  @Option(name: .day, help: .day) var day: Typed?
  @OptionGroup var effect: DryRunOptions
  @OptionGroup var options: JournalOptions

  func validate() throws {
    guard (hugo == nil) != (jekyll == nil) else {
      throw ValidationError("Give one blog: --hugo FOLDER or --jekyll FOLDER.")
    }
  }

  func run(in context: Context) throws {
    guard let folder = hugo ?? jekyll else { return }
    let blog = try Blog(
      hugo == nil ? .jekyll : .hugo, at: context.absolute(folder.text), name: folder.text)
    let journal = try context.snapshot(options)
    let words = TypedTime(calendar: journal.calendar, now: context.now())
    let scope = try day.map { SummaryScope.day(try words.date($0.text)) } ?? .wholeEvent
    let outcome = try journal.summary(of: scope, for: .everybody, by: .kind)
    let attendees = try journal.attendees().unlessLost().values
    let post = try post(of: outcome, among: attendees, in: journal, for: blog)
    context.report(outcome, among: attendees)
    context.warnOfUnknownNames(outcome.unknownNames)
    try context.reportReading(of: journal, under: scope.paths)
    let file = BlogFile(of: post, in: blog)
    let (changed, kept) = try file.write(
      outcome.summary.attachments, of: journal, effect: context.effect)
    for name in kept { context.output.say("Kept \(name), which is not the journal's.") }
    context.answer(
      json: options.json
        ? try JSON.answer(["path": file.name, "title": post.title, "changed": changed]) : nil,
      receipts: [],
      changed
        ? "Wrote \(VisibleText.line(post.title)) to \(file.name)."
        : "\(file.name) is as it should be.")
  }

  private func post(
    of outcome: Snapshot.SummaryOutcome, among attendees: [Attendee], in journal: Snapshot,
    for blog: Blog
  ) throws -> BlogPost {
    let gate = Gate(for: .everybody, roster: outcome.roster, notes: outcome.notes)
    do {
      return try BlogPost(
        of: outcome.summary, on: outcome.summary.date ?? journal.calendar.start, for: blog,
        through: gate)
    } catch var problem as GateProblem {
      problem.origin = try journal.origin(
        of: problem.secret, among: attendees, notes: outcome.notes)
      throw problem
    }
  }
}
