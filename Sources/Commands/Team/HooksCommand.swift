import ArgumentParser
import Git
import JournalKit
import TeamRepositories

/// Lets a team repository's git hooks report to a journal.
struct HooksCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hooks",
    abstract: "Let the git hooks of a team's repository report to a journal.",
    discussion: """
      hackjournal hooks install --project linpicker
      hackjournal hooks status
      """,
    subcommands: [Install.self, Status.self, Uninstall.self, Run.self])
}

extension Repository {
  func installedHooks() throws -> HookRecord {
    if let record = try hookRecord() { return record }
    throw Explanation(
      code: .noHooks, "No hooks of hackjournal are installed in \(folder).",
      hint: "hackjournal hooks install")
  }

  /// With those that are installed: a reminder's, or both a bare repository's and its worktrees'.
  func hooksToInstall(with record: HookRecord?) -> [GitHook] {
    let present = record?.places.map(\.hook) ?? []
    let own = worktreeFolder == nil ? HookScripts.ofBare : HookScripts.ofWorktree
    return own + present.filter { !own.contains($0) }
  }
}
