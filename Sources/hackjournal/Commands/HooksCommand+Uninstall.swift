import ArgumentParser
import Git
import JournalKit

extension HooksCommand {
  /// Takes the lines of ours out of the hooks.
  struct Uninstall: JournalCommand {
    static let configuration = CommandConfiguration(
      commandName: "uninstall",
      abstract: "Take hackjournal out of the hooks: every byte is as it was before.")

    @Flag(help: "Answer with one JSON object.")
    var json = false

    func run(in context: Context) throws {
      let repository = try context.teamRepository()
      guard let record = try repository.hookRecord() else { throw NoHooks(path: repository.folder) }
      let changed = try repository.placesChangedByOthers(record)
      let committed = try committedFiles(record, in: repository, context)
      let configuration = try repository.configuration(in: context.environment)
      let pending = TeamRepository(repository, configuration).pending
      let waiting = try pending.notes().count
      var steps = UndoableSteps()
      try steps.run(try repository.stepsToUninstallHooks(record, in: context.environment))
      try restoreSettings(record, in: repository, context)
      if json {
        context.output.receipt(
          try JSON.text(ListTree(key: "hooks", items: record.places.map(HookTree.init))))
      } else {
        context.output.receipt(
          record.places.map { "\($0.hook.name)\t\($0.path)" }.joined(separator: "\n"))
      }
      for place in changed {
        context.output.error(
          "\(VisibleText.line(place.path)) had no lines of ours any more; it was left as it is.")
      }
      if !committed.isEmpty { context.output.error(Sentences.toCommit(committed)) }
      if waiting > 0 {
        context.output.error(
          "\(Sentences.count(waiting, "note", "notes")) of what was not captured yet: \(pending.folder)"
        )
      }
    }

    /// The files of the team that change.
    private func committedFiles(
      _ record: HookRecord, in repository: borrowing Repository, _ context: Context
    ) throws -> [String] {
      guard let top = repository.worktreeFolder else { return [] }
      return try Array(Set(record.places.map(\.path))).sorted()
        .filter { $0.hasPrefix(top) }.map { String($0.dropFirst(top.count)) }
        .filter { try repository.isCommitted($0) }
    }

    /// Settings that somebody changed since stay as they are.
    private func restoreSettings(
      _ record: HookRecord, in repository: borrowing Repository, _ context: Context
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

/// No hooks of ours were installed here.
struct NoHooks: Error {
  let path: String
}
