import ArgumentParser
import Git
import JournalKit
import JournalModel
import Publishing
import TeamRepositories
import Terminal

extension HooksCommand {
  /// Takes the lines of ours out of the hooks.
  struct Uninstall: DryRunCommand {
    static let configuration = CommandConfiguration(
      commandName: "uninstall",
      abstract: "Take hackjournal out of the hooks: every byte is as it was before.",
      discussion: "hackjournal hooks uninstall")

    @Flag(help: .json.hidden)
    var json = false

    @OptionGroup var effect: DryRunOptions
    @OptionGroup var display: DisplayOptions

    func run(in context: Context) throws {
      let repository = try context.teamRepository()
      let record = try repository.installedHooks()
      let sentences = try sentences(record, of: repository, in: context)
      let planned = try repository.stepsToUninstallHooks(record, in: context.environment)
      guard context.effect == .written else { throw DryRun(planned) }
      try planned.take { try restoreSettings(record, in: repository, context: context) }
      context.output.receipt(
        json
          ? try JSON.answer(["hooks": record.places.map(\.object)])
          : record.places.map(\.line).joined(separator: "\n"))
      for sentence in sentences { context.output.say(sentence) }
    }

    /// Remarks that people should read of it; made before anything is changed.
    private func sentences(
      _ record: HookRecord, of repository: Repository, in context: Context
    ) throws -> [String] {
      var sentences = try repository.placesChangedByOthers(record).map {
        "\(VisibleText.line($0.path)) had no lines of ours any more; it was left as it is."
      }
      let steps = try repository.stepsToUninstallHooks(record, in: context.environment)
      let files = try repository.sharedFiles(changedBy: steps)
      if !files.isEmpty { sentences.append(Sentences.toCommit(files)) }
      let states = try repository.states(
        of: record.places.map(\.hook), in: context.environment)
      sentences += Sentences.byHand(
        "Take out of", states.filter { $0.place.carrier == .lefthook && $0.problem == nil })
      let configuration = try repository.configuration(in: context.environment)
      let team = TeamRepository(repository, configuration: configuration)
      let waiting = try team.pending().map(\.lines.count).reduce(0, +)
      if waiting > 0 {
        let commits = Sentences.count(waiting, one: "commit waits", many: "commits wait")
        sentences.append("\(commits) to be captured, in \(VisibleText.line(team.pendingFolder))")
      }
      return sentences
    }

    /// Settings that somebody changed since stay as they are.
    private func restoreSettings(
      _ record: HookRecord, in repository: Repository, context: Context
    ) throws {
      let configuration = try repository.configuration(in: context.environment)
      for setting in record.settings
      where configuration.string(setting.key, at: .local) == setting.value {
        if let former = setting.former {
          try repository.set(setting.key, to: former)
        } else {
          try repository.unset(setting.key, environment: context.environment)
        }
      }
    }
  }
}
