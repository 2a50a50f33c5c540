import ArgumentParser
import Git
import JournalKit
import JournalModel
import Publishing
import Sharing
import Terminal

/// Takes part in an event's journal: clones it, and says how to write into it.
struct Join: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "join",
    abstract: "Take part in an event's journal: clone it, and be ready to write.",
    discussion: """
      hackjournal join https://git.example.org/xen.git
      hackjournal join git@git.example.org:team/code.git#hackjournal xen
      hackjournal join origin               inside a team's repository: its branch
      """)

  @Argument(
    help: "Where the journal is, as git clone takes it; with #BRANCH if it is not on its HEAD.")
  var address: Typed

  @Argument(help: "The new folder; named as the journal's if left out.")
  var directory: Typed?

  @Flag(
    name: .customLong("default"),
    help: "Make it the journal of every folder that has none of its own.")
  var isDefault = false

  @Flag(name: .shortAndLong, help: "Print the folder alone.") var quiet = false

  var isQuiet: Bool { quiet }

  func run(in context: Context) throws {
    let (url, typed) = JournalAddress.parts(of: address.text)
    if directory == nil, let here = try JoinInRepository(url, branch: typed, in: context) {
      let journal = try here.journal(in: context)
      return try finish(journal, at: JournalPlace.folder(of: journal), isHere: true, context)
    }
    let folder = try newFolder(for: url, in: context)
    let branch = try typed ?? onlyBranch(ofFile: url, in: context)
    let (repository, journal) = try cloned(url, branch: branch, to: folder, in: context)
    journal.letGitMerge(by: try repository.configuration(in: context.environment))
    try finish(journal, at: folder, isHere: false, context)
  }

  /// Where HEAD is of a branch that nobody has, as of `git init --bare` in an old git, the only one there.
  private func cloned(
    _ url: String, branch: String?, to folder: String, in context: Context
  ) throws -> (Repository, Snapshot) {
    let repository = try Repository.clone(
      url, branch: branch, to: folder, from: context.folder,
      telling: quiet ? .errors : .everything, in: context.environmentOfNetwork)
    guard let journal = try journal(in: repository) else {
      let only = try branch == nil ? onlyBranch(besidesHEADOf: repository, in: context) : nil
      Repository.removeClone(at: folder)
      if let only { return try cloned(url, branch: only, to: folder, in: context) }
      throw Explanation(
        code: .noJournal,
        "There is no journal there\(branch.map { " on the branch \($0)" } ?? "").",
        hint: branch == nil
          ? "on another branch: hackjournal join ADDRESS#BRANCH; to begin one: hackjournal init"
          : nil)
    }
    return (repository, journal)
  }

  private func onlyBranch(besidesHEADOf repository: Repository, in context: Context) throws
    -> String?
  {
    guard let head = try repository.head(), try repository.target(of: head) == nil else {
      return nil
    }
    let environment = context.environmentOfNetwork
    let remote = Remote(
      "origin", of: repository, by: try repository.configuration(in: environment), in: environment)
    let start = "refs/heads/"
    let branches = try remote.references().filter { $0.hasPrefix(start) }
    return branches.count == 1 ? String(branches[0].dropFirst(start.count)) : nil
  }

  /// Inside a team's repository nobody is asked whether it is the journal of every folder.
  private func finish(
    _ journal: Snapshot, at folder: String, isHere: Bool, _ context: Context
  ) throws {
    let writer = writer(in: journal, context)
    let configuration = try journal.repository.configuration(in: context.environment)
    let questions = JoinQuestions(context: context)
    let isWanted = isDefault || (!isHere && questions.isDefault(journal, configuration))
    if isWanted {
      try Configuration.setForPerson(
        Preference.journal.rawValue, to: folder, in: context.environment)
    }
    try questions.askAboutAutosync(journal, configuration)
    try tell(of: journal, in: folder, writer, isHere || isWanted ? .nowhere : .folder, context)
  }

  /// Where one has to go to write.
  private enum Entering {
    case nowhere, folder
  }

  /// The branch that a file of `hackjournal bundle` has, where that is not its HEAD.
  private func onlyBranch(ofFile url: String, in context: Context) throws -> String? {
    let path = context.absolute(url)
    guard Files.isFile(path) else { return nil }
    try Bundle.check(path)
    let start = "refs/heads/"
    let branches = try Repository.references(ofBundle: path, in: context.environment)
      .filter { $0.hasPrefix(start) }
    return branches.count == 1 ? String(branches[0].dropFirst(start.count)) : nil
  }

  private func journal(in repository: Repository) throws -> Snapshot? {
    try repository.head().flatMap { try Snapshot(of: repository, reference: $0) }
  }

  private func newFolder(for url: String, in context: Context) throws -> String {
    guard let name = directory?.text ?? JournalAddress.name(in: url) else {
      throw UsageProblem("Say into which folder: hackjournal join ADDRESS FOLDER.")
    }
    let folder = context.absolute(name)
    guard !Files.exists(folder) else {
      throw Explanation(
        code: .fileInTheWay, "\(folder) is there already.",
        hint: "say another folder: hackjournal join ADDRESS FOLDER")
    }
    if directory == nil,
      let outer = try Repository.containing(context.folder, in: context.environment)
    {
      throw Explanation(
        code: .fileInTheWay,
        "This is a folder of \(outer.folder), which would have the journal in it.",
        hint: "say where it is to be: hackjournal join ADDRESS ../\(name)")
    }
    return folder
  }

  private func tell(
    of journal: Snapshot, in folder: String, _ writer: String?, _ entering: Entering,
    _ context: Context
  ) throws {
    let standing = Sentences.standing(
      of: journal.event, on: journal.event.calendar.date(of: context.now()))
    context.answer(
      json: nil, receipts: [quiet ? folder : "\(journal.event.id)\t\(folder)"],
      "Joined \(VisibleText.line(journal.event.name)), \(standing)." + (writer ?? ""))
    let name = directory?.text ?? JournalAddress.name(in: folder) ?? folder
    context.output.say(
      entering == .nowhere
        ? "Next\(isDefault ? ", from anywhere" : ""): hackjournal add \"…\""
        : "Next: cd \(Shell.quoted(VisibleText.line(name))) && hackjournal add \"…\"")
  }

  /// Under which name commits will be public; nil where nobody knows yet, and `add` will ask.
  private func writer(in journal: Snapshot, _ context: Context) -> String? {
    guard let authoring = try? context.authoring(for: journal.repository) else { return nil }
    let writer = authoring.identity.committer
    return
      " You write as \(VisibleText.line(writer.name)) <\(VisibleText.line(writer.email))>, for everybody "
      + "to read."
  }
}
