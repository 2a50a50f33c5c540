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

  func stepsToInstall() throws(SystemError) -> [FileStep] {
    let bytes = try Files.read(path) ?? []
    let marked = MarkedLines(bytes)
    let others = marked?.rest ?? bytes
    let text = Self.text(hook, beside: others)
    return marked?.has(text) == true ? [] : [.write(others.with(text), at: path)]
  }

  func stepsToUninstall() throws(SystemError) -> [FileStep] {
    guard let bytes = try Files.read(path), let marked = MarkedLines(bytes) else { return [] }
    return marked.rest.isEmpty
      ? [.remove(path: path)] : [.write(marked.rest, at: path)]
  }
}
