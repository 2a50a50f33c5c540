internal import Git

/// The configuration of lefthook, which writes the hook files that it has a section for anew
/// whenever it likes: a person adds our lines to the section.
package struct LefthookFile {
  let path: String

  /// The one of a worktree, `lefthook.yml` unless there is another, if a hook's file is lefthook's.
  init?(in top: String, behind hookFile: String) throws(SystemError) {
    guard Files.isExecutable(hookFile), try Files.has("call_lefthook", in: hookFile) else {
      return nil
    }
    path = top + (try Self.names(in: top).first ?? "lefthook.yml")
  }

  private static func names(in top: String) throws(SystemError) -> [String] {
    let names = try Files.names(in: top) + Files.names(in: "\(top).config").map { ".config/\($0)" }
    return names.filter { name in
      [".config/lefthook.", ".lefthook.", "lefthook.", "lefthook-local."].contains {
        name.hasPrefix($0)
      }
    }
  }

  /// Whether one of the worktree's files calls the script of a hook, whatever the form.
  static func calls(_ hook: GitHook, in top: String) throws(SystemError) -> Bool {
    for name in try names(in: top) {
      if try Files.has("/hackjournal/hooks/\(hook.name)", in: top + name) { return true }
    }
    return false
  }

  /// The lines that a person adds or takes out: a shell runs the script, if there is one.
  package static func lines(_ hooks: [GitHook]) -> String {
    hooks.map { hook in
      """
      \(hook.name):
        commands:
          hackjournal:
            run: 'hj="$(git rev-parse --git-common-dir)/hackjournal/hooks/\(hook.name)"; \
      [ ! -f "$hj" ] || sh "$hj" {0}'\(hook.readsInput ? "\n      use_stdin: true" : "")
      """
    }.joined(separator: "\n")
  }
}

extension Files {
  fileprivate static func has(_ text: String, in path: String) throws(SystemError) -> Bool {
    String(decoding: try read(path) ?? [], as: UTF8.self).contains(text)
  }
}
