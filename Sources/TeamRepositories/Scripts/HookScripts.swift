package import Git
package import JournalModel

/// The scripts that the hooks of a team repository source: what they do with each commit.
///
/// A commit that tells nothing starts no program: everything up to that is done by what a POSIX shell
/// has built in. Whatever is to be captured is written down first, and hackjournal started then: if
/// it is missing, hangs or dies, the next commit takes it up.
package struct HookScripts {
  /// Path of hackjournal; nil leaves it to the `PATH`.
  let program: String?
  let kinds: [Kind]

  /// Takes the program's path, nil to leave that to the `PATH`, and the kinds to look for.
  package init(program: String?, kinds: [Kind]) {
    self.program = program
    self.kinds = kinds
  }

  /// The hooks of a repository with a worktree.
  package static let ofWorktree: [GitHook] = [.postCommit, .postRewrite, .postMerge]
  /// The hooks of a bare repository, which receives commits and makes none.
  package static let ofBare: [GitHook] = [.postReceive]

  /// The scripts of some hooks.
  package func scripts(_ hooks: [GitHook]) -> [(hook: GitHook, text: String)] {
    hooks.map { ($0, text($0)) }
  }

  private func text(_ hook: GitHook) -> String {
    switch hook {
    case .postCommit: join(ShellParts.scan(kinds), ShellParts.head, ShellParts.postCommit)
    case .postMerge: join(ShellParts.scan(kinds), ShellParts.head, ShellParts.postMerge)
    case .postRewrite: join(ShellParts.postRewrite)
    case .postReceive: join(ShellParts.postReceive)
    case .prepareCommitMessage: ShellParts.reminder(kinds)
    }
  }

  private func join(_ parts: String...) -> String {
    let start = ShellParts.start(Shell.quoted(program ?? "hackjournal"))
    return ([ShellParts.opening, start] + parts).joined(separator: "\n")
  }
}

extension HookScripts {
  /// The program that the installed scripts call; nil if they cannot be read.
  package static func program(in repository: Repository) throws -> String? {
    let folder = repository.stateFolder + "hooks/"
    for hook in ofWorktree + ofBare {
      let text = String(decoding: try Files.read(folder + hook.name) ?? [], as: UTF8.self)
      guard let line = text.lines.first(where: { $0.hasPrefix("  program=") }) else { continue }
      let word = line.dropFirst("  program=".count)
      guard word.hasPrefix("'") else { return String(word) }
      return String(word.dropFirst().dropLast()).replacing("'\\''", with: "'")
    }
    return nil
  }

  /// Writes the scripts of an installation anew where the event has other kinds by now, so that the
  /// hooks look for their trailers, too.
  package static func renew(in repository: Repository, for event: Event) throws {
    guard let record = try repository.hookRecord(), let program = try program(in: repository) else {
      return
    }
    let scripts = HookScripts(program: program, kinds: event.allKinds)
      .scripts(record.places.map(\.hook))
    let stale = try repository.staleScripts(scripts)
    for (hook, text) in scripts where stale.contains(hook) {
      try Files.replace(
        "\(repository.stateFolder)hooks/\(hook.name)", with: Array(text.utf8),
        syncing: .leftToSystem)
    }
  }
}
