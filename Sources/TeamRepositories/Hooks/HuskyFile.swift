internal import Git

/// A file of husky 9's folder, which its own hooks run: `sh -e FILE`. Teams commit it.
struct HuskyFile {
  let hook: GitHook
  let path: String

  /// One line that is as short as a file of a team deserves; where something follows that wants
  /// standard input, too, the lines that share it.
  static func text(_ hook: GitHook, beside others: [UInt8]) -> String {
    guard !hook.readsInput || others.isEmpty else { return HookBlock(hook: hook).text }
    let script = "$(git rev-parse --git-common-dir)/hackjournal/hooks/\(hook.name)"
    return "(hj=\"\(script)\"; [ ! -f \"$hj\" ] || . \"$hj\") || : \(MarkedLines.lineMark)\n"
  }

  /// A link of the team stays a link, and the lines go where it leads, if that is in this worktree.
  func stepsToInstall(below top: String) throws -> [FileStep] {
    let file = self.file
    guard Files.isRegularOrMissing(file) else { throw HookProblem.obstructed(path: path) }
    guard file == path || file.hasPrefix(Files.real(top) + "/") else {
      throw HookProblem.linked(path: path, target: file)
    }
    let bytes = try Files.read(file) ?? []
    let marked = MarkedLines(bytes)
    let others = marked?.rest ?? bytes
    let text = Self.text(hook, beside: others)
    return marked?.has(text) == true ? [] : [.write(others.with(text), at: file)]
  }

  func stepsToUninstall() throws(SystemError) -> [FileStep] {
    let file = self.file
    guard Files.isRegularOrMissing(file), let bytes = try Files.read(file),
      let marked = MarkedLines(bytes)
    else { return [] }
    return marked.rest.isEmpty && file == path
      ? [.remove(path: path)] : [.write(marked.rest, at: file)]
  }

  /// The path, or where a link at it leads to.
  private var file: String {
    Files.target(ofLink: path) == nil ? path : Files.real(path)
  }
}
