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
  /// The record of what was installed; an error where nothing was.
  func installedHooks() throws -> HookRecord {
    if let record = try hookRecord() { return record }
    throw Explanation(
      code: .noHooks, "No hooks of hackjournal are installed in \(folder).",
      hint: "hackjournal hooks install")
  }

  /// The hooks that capture the commits of this repository, with those that an installation has: of
  /// a reminder, or of both a bare repository and its worktrees.
  func hooksToInstall(with record: HookRecord?) -> [GitHook] {
    let present = record?.places.map(\.hook) ?? []
    let own = worktreeFolder == nil ? HookScripts.ofBare : HookScripts.ofWorktree
    return own + present.filter { !own.contains($0) }
  }
}
