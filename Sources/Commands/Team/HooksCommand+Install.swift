import ArgumentParser
import Git
import JournalKit
import JournalModel
import Publishing
import TeamRepositories
import Terminal

extension HooksCommand {
  /// Puts lines of ours into the hooks.
  struct Install: DryRunCommand {
    static let configuration = CommandConfiguration(
      commandName: "install",
      abstract: "Let the hooks of this repository call hackjournal; what is there goes on running.",
      discussion: """
        hackjournal hooks install
        hackjournal hooks install --journal ~/xen --project linpicker

        Without --journal it is the branch hackjournal of this repository, or of a remote, which is \
        asked; it is made if none has one.
        """)

    @Option(help: "What the captured entries are about, unless a commit says otherwise.")
    var project: Typed?

    @Flag(help: "Name the trailers in the editor, whenever git asks for a message.")
    var remind = false

    @Flag(
      name: .customLong("offline-ok"),
      help: "Make a journal although a remote cannot be asked whether it has one.")
    var offlineOK = false

    @OptionGroup var effect: DryRunOptions
    @OptionGroup var options: JournalOptions

    func validate() throws {
      guard project?.text.trimmed.isEmpty != true else {
        throw ValidationError("The project's name is empty.")
      }
    }

    func run(in context: Context) throws {
      let repository = try context.teamRepository()
      let journal = try TeamJournal.find(
        options.journal?.text, from: context.folder, for: repository,
        in: context.environmentOfNetwork, unreached: offlineOK ? .ignored : .refused,
        context.effect,
        newEvent: { context.newEvent(named: $0, in: context.eventZone()) })
      let former = try repository.hookRecord()
      var hooks = repository.hooksToInstall(with: former)
      if remind, !hooks.contains(.prepareCommitMessage) { hooks.append(.prepareCommitMessage) }
      let scripts = HookScripts(program: context.program(), kinds: journal.event.allKinds)
      let plan = try repository.planHooks(scripts.scripts(hooks), in: context.environment)
      try carryOut(plan, journal: journal, in: repository, context: context)
      let states = try repository.states(of: hooks, in: context.environment)
      context.output.receipt(
        options.json
          ? try JSON.answer(["hooks": states.map(\.object)])
          : states.map(\.place.line).joined(separator: "\n"))
      try sentences(plan, journal: journal, in: repository).forEach(context.output.say)
      let missing = states.filter { $0.problem == .withoutLines(path: $0.place.path) }
      Sentences.byHand("Add to", missing).forEach(context.output.say)
      // What is left to a person was said.
      if let problem = states.first(where: { $0.problem != nil && $0.place.carrier != .lefthook }) {
        throw problem.explanation
      }
    }

    private func sentences(
      _ plan: HookPlan, journal: TeamJournal, in repository: Repository
    ) throws -> [String] {
      var sentences: [String] = []
      let name = VisibleText.line(journal.event.name)
      if case .new = journal {
        sentences.append(
          "Made the journal of \(name) on the branch \(JournalSearch.teamBranch), open-ended from "
            + "\(journal.event.start). To change that: hackjournal event --name 'NAME' "
            + "--start DATE --days N")
      }
      sentences.append("Commits here go into the journal of \(name).")
      if case .outside = plan.folder.place {
        sentences.append(
          "core.hooksPath is outside this repository: \(VisibleText.line(plan.folder.path)). Its "
            + "hooks run in other repositories, too, and do nothing where hackjournal is not "
            + "installed.")
      }
      let files = try repository.sharedFiles(changedBy: plan.steps)
      return sentences + (files.isEmpty ? [] : [Sentences.toCommit(files)])
    }

    /// Changes files first, then the journal, then the settings; whatever fails undoes the files.
    private func carryOut(
      _ plan: HookPlan, journal: TeamJournal, in repository: Repository,
      context: Context
    ) throws {
      guard context.effect == .written else {
        throw try dryRun(of: plan, journal: journal, in: repository, context: context)
      }
      let configuration = try repository.configuration(in: context.environment)
      var record = plan.record
      var settings = [(Preference.journal.rawValue, journal.location)]
      if let project { settings.append((Preference.project.rawValue, project.text.trimmed)) }
      settings.removeAll { configuration.string($0.0, at: .local) == $0.1 }
      for (key, value) in settings {
        record.note(key, value: value, former: configuration.string(key, at: .local))
      }
      let mask = SharedMask(setting: configuration.string("core.sharedrepository"))
      defer { mask.untilHere() }
      try (plan.steps + plan.stepsToRecord(record)).take {
        try journal.make(in: repository) { try context.authoring(for: $0) }
        for (key, value) in settings { try repository.set(key, to: value) }
      }
    }

    private func dryRun(
      of plan: HookPlan, journal: TeamJournal, in repository: Repository,
      context: Context
    ) throws -> DryRun {
      let hooks = DryRun(plan.steps)
      do {
        try journal.make(in: repository) { try context.authoring(for: $0) }
        return hooks
      } catch let made as DryRun {
        return DryRun(files: hooks.files + made.files)
      }
    }
  }
}
