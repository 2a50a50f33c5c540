import ArgumentParser
import JournalKit
import Publishing
import Terminal

/// Looks for what is wrong with a journal.
struct Check: DryRunCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Look for what is wrong with the journal.",
    discussion: """
      hackjournal check
      hackjournal check --repair
      hackjournal check --bring-back k7f3
      hackjournal check --public
      hackjournal check --signatures

      Looks at files, identifiers, days, mentions, projects and names; at worktrees, \
      locks and objects; at what commits took out without saying so. Status 1 if it \
      finds an error; advice alone is status 0.

      --public proves that nothing private is in what everybody can read: in files, \
      commit messages, summaries and the site. --signatures asks git verify-commit about every \
      commit.
      """)

  @Flag(
    name: .customLong("public"), help: "Only whether something private is, or would be, published.")
  var isPublic = false

  @Flag(help: "Only whether git accepts the signature of every commit.")
  var signatures = false

  @Flag(help: "Mend what can be mended without taking away anybody's work.")
  var repair = false

  @Option(
    name: .customLong("bring-back"), parsing: .singleValue,
    help: ArgumentHelp(
      "Put back something that a commit took out, as it was; may be repeated.", valueName: "id"))
  var bringBack: [Typed] = []

  @OptionGroup var effect: DryRunOptions
  @OptionGroup var options: JournalOptions

  func validate() throws {
    let asked = [isPublic, signatures, repair || !bringBack.isEmpty].filter { $0 }
    guard asked.count < 2 else {
      throw ValidationError(
        "Check one thing at a time: --public, --signatures, or all with --repair.")
    }
  }

  func run(in context: Context) throws {
    if isPublic {
      let journal = try context.snapshotKnowingNames(options)
      return try LeakCheck(options: options).run(journal, in: context)
    }
    var journal = Journal(try context.snapshot(options))
    if signatures { return try SignatureCheck(options: options).run(journal.snapshot, in: context) }
    let restored = try restore(in: &journal, context)
    var findings = try findings(in: journal.snapshot, context)
    var (repaired, settled, overruled): ([Finding], [Settled], [Overruled]) = ([], [], [])
    if repair, context.effect == .written {
      (settled, overruled) = try journal.repair(
        by: try context.authoring(for: journal.snapshot))
      let left = try self.findings(in: journal.snapshot, context)
      repaired = findings.filter { !left.contains($0) }
      findings = left.map(\.afterRepair)
    }
    let page = FindingsPage(
      findings: findings, repaired: repaired, settled: settled, overruled: overruled,
      restored: restored)
    try tell(page, in: context)
    if repair, context.effect == .dryRun { context.output.say("Nothing was repaired.") }
    try FindingsPage.conclude(findings, of: journal.event, in: context)
  }

  private func restore(
    in journal: inout Journal, _ context: Context
  ) throws -> [RemovedFile] {
    guard !bringBack.isEmpty else { return [] }
    return try context.write(BringBack(bringBack.map(\.text)), to: &journal)
  }

  private func findings(in journal: Snapshot, _ context: Context) throws -> [Finding] {
    try journal.findings(context.environment)
      + context.outbox(of: journal).waiting.filter { !$0.isToldElsewhere }.map { waiting in
        Finding(
          .outbox, at: .init(waiting.path), message: "A text waits that could not be saved.",
          remedy: .save(waiting))
      }
  }

  private func tell(_ page: FindingsPage, in context: Context) throws {
    if options.json {
      context.output.result(try JSON.answer(page.object))
    } else if !page.lines.isEmpty {
      context.output.long(page.lines.joined(separator: "\n"))
    }
  }
}
