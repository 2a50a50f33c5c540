import ArgumentParser
import Git
import JournalKit
import JournalModel
import Publishing
import Sharing
import Terminal

/// Puts the journal into one file.
struct BundleCommand: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "bundle",
    abstract: "Put the journal into one file, for a stick.",
    discussion: """
      hackjournal bundle /media/stick/xen.bundle
      hackjournal sync /media/stick/xen.bundle
      hackjournal join /media/stick/xen.bundle

      The file has the whole journal, without what organisers keep private. Whoever gets it takes \
      it by `sync`, or begins with it by `join`; `sync` brings the file up to date as well.
      """)

  @Argument(help: "The new file, or one that is to be brought up to date.") var file: Typed
  @Flag(name: .shortAndLong, help: "Print the path alone.") var quiet = false
  @OptionGroup var options: JournalOptions

  var isQuiet: Bool { quiet }

  func run(in context: Context) throws {
    var journal = try context.openJournal(options)
    let repository = journal.repository
    let named = try journal.leaveNames(onto: nil, by: context.authoring(for: repository))
    guard named.paths.isEmpty else { throw SyncProblem.naming(named.paths) }
    let path = context.absolute(file.text)
    let remote = Remote(
      path, of: repository, by: try repository.configuration(in: context.environment),
      in: context.environment)
    try Bundle.write(journal.snapshot, to: path, by: remote)
    context.output.receipt(options.json ? try JSON.answer(["path": path]) : path)
    if let line = SyncPage.line(of: named.commits) { context.output.say(line) }
    context.output.say(
      "Others take it with: hackjournal sync \(Shell.quoted(VisibleText.line(path)))")
  }
}
