internal import Git

/// The configuration of lefthook, which writes the hook files that it has a section for anew
/// whenever it likes; lines of ours go into the section. Teams commit it.
struct LefthookFile {
  let path: String

  private static let names = [
    "lefthook.yml", ".lefthook.yml", "lefthook.yaml", ".lefthook.yaml", ".config/lefthook.yml",
    ".config/lefthook.yaml",
  ]

  /// The one of a worktree; nil if there is none.
  init?(in top: String) {
    guard let name = Self.names.first(where: { Files.exists(top + $0) }) else { return nil }
    path = top + name
  }

  /// One that is known already.
  init(path: String) {
    self.path = path
  }

  /// Whether lefthook has that hook, and writes its file.
  func hasSection(_ hook: GitHook) throws(SystemError) -> Bool {
    guard let bytes = try Files.read(path) else { return false }
    return LefthookSection(hook, in: bytes.textLines) != nil
  }

  /// Steps that put our command in; nil if the section has a form that we do not know.
  func stepsToInstall(_ hooks: [GitHook]) throws(SystemError) -> [FileStep]? {
    let bytes = try Files.read(path) ?? []
    var lines = (MarkedLines(bytes)?.rest ?? bytes).textLines
    for hook in hooks {
      guard let section = LefthookSection(hook, in: lines),
        let changed = section.inserted(Self.command(hook), in: lines)
      else { return nil }
      lines = changed
    }
    let new = Array(lines.joined().utf8)
    return new == bytes ? [] : [.write(path: path, bytes: new, .kept)]
  }

  func stepsToUninstall() throws(SystemError) -> [FileStep] {
    guard let bytes = try Files.read(path), let marked = MarkedLines(bytes) else { return [] }
    return [.write(path: path, bytes: marked.rest, .kept)]
  }

  /// The keys of our command: a shell runs the script, if there is one.
  static func command(_ hook: GitHook) -> [String] {
    let script = "$(git rev-parse --git-common-dir)/hackjournal/hooks/\(hook.name)"
    let run = "run: 'hj=\"\(script)\"; [ ! -f \"$hj\" ] || sh \"$hj\" {0}'"
    return hook.readsInput ? [run, "use_stdin: true"] : [run]
  }

  /// Lines that a person has to add where we cannot.
  static func advice(_ hook: GitHook) -> String {
    (["\(hook.name):", "  commands:", "    hackjournal:"] + command(hook).map { "      \($0)" })
      .joined(separator: "\n")
  }
}

/// The section of a hook in lefthook's configuration, as indented lines.
private struct LefthookSection {
  private let start: Int
  private let end: Int
  private let indentation: String

  /// Finds the line `post-commit:` and what is indented below it; nil if there is nothing.
  init?(_ hook: GitHook, in lines: [String]) {
    guard let start = lines.firstIndex(where: { $0.isKey(hook.name) && $0.hasPrefix(hook.name) })
    else { return nil }
    let below = lines[(start + 1)...].prefix { $0.isUnimportant || $0.hasPrefix(" ") }
    guard let first = below.first(where: { !$0.isUnimportant }) else { return nil }
    (self.start, end) = (start, below.endIndex)
    indentation = String(first.prefix { $0 == " " })
  }

  /// The lines with a command of ours as the first of the section.
  func inserted(_ command: [String], in lines: [String]) -> [String]? {
    let list = lines[start + 1..<end].firstIndex { line in
      line.hasPrefix(indentation)
        && ["commands", "jobs"].contains { line.isKey($0, after: indentation) }
    }
    guard let list else {
      let indent = indentation + "  "
      return inserting(
        ["\(indentation)commands:", "\(indent)hackjournal:"] + command.map { "\(indent)  \($0)" },
        after: start, in: lines)
    }
    guard let first = lines[list + 1..<end].first(where: { !$0.isUnimportant }) else { return nil }
    let indent = String(first.prefix { $0 == " " })
    let isJobs = lines[list].isKey("jobs", after: indentation)
    guard isJobs ? first.dropFirst(indent.count).hasPrefix("- ") : indent.count > indentation.count
    else { return nil }
    return inserting(
      [indent + (isJobs ? "- name: hackjournal" : "hackjournal:")]
        + command.map { "\(indent)  \($0)" },
      after: list, in: lines)
  }

  private func inserting(_ new: [String], after index: Int, in lines: [String]) -> [String] {
    let indent = String(new[0].prefix { $0 == " " })
    let marked = [indent + HookBlock.begin] + new + [indent + HookBlock.end]
    return Array(lines[...index]) + marked.map { $0 + "\n" } + Array(lines[(index + 1)...])
  }
}

extension Array<UInt8> {
  fileprivate var textLines: [String] { lines.map { String(decoding: $0, as: UTF8.self) } }
}

extension String {
  /// Whether a line has nothing but white space or a comment.
  fileprivate var isUnimportant: Bool {
    let words = trimmingBlanks
    return words.isEmpty || words.hasPrefix("#")
  }

  /// Whether a line is a key with nothing behind it but a comment.
  fileprivate func isKey(_ key: String, after indentation: String = "") -> Bool {
    guard hasPrefix("\(indentation)\(key):") else { return false }
    let rest = String(dropFirst(indentation.count + key.count + 1))
    return rest.isUnimportant
  }
}
