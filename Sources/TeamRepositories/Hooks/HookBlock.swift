/// Our lines in a hook file, between two marks, so that they can be taken out byte for byte.
///
/// They source the script of the same hook in our folder of the repository, in a subshell: that
/// costs no further program, and neither its variables nor its end reach the script around it. Where
/// nobody installed anything the script is not there, and the lines do nothing.
struct HookBlock: Equatable {
  let hook: GitHook

  /// Beginning of the first line; what follows may change between versions.
  static let begin = "# >>> hackjournal >>>"
  static let end = "# <<< hackjournal <<<"

  /// The lines, for a POSIX shell with any options.
  var text: String {
    let body = hook.readsInput ? sharingInput : plain
    return """
      \(Self.begin) (to take it out: hackjournal hooks uninstall)
      \(body)
      \(Self.end)

      """
  }

  private var plain: String {
    """
    (
    \(place.indented)
      # shellcheck disable=SC1090
      [ ! -f "$hj" ] || . "$hj"
    ) || :
    """
  }

  /// Standard input is read once, and given to our script and to what follows here.
  private var sharingInput: String {
    """
    \(place)
    if [ -f "$hj" ] && hj_input=$(cat); then
      # shellcheck disable=SC1090
      (. "$hj") <<HJ || :
    $hj_input
    HJ
      if [ -n "$hj_input" ]; then
        exec <<HJ
    $hj_input
    HJ
      else
        exec </dev/null
      fi
    fi
    unset hj hj_common hj_input
    """
  }

  /// Finds our script by builtins alone: below the git folder that all worktrees share.
  private var place: String {
    """
    hj=${GIT_DIR:-.git}
    [ ! -f "$hj" ] || read -r hj_common hj <"$hj" || :
    if [ -f "$hj/commondir" ]; then
      read -r hj_common <"$hj/commondir" || :
      case $hj_common in /*) hj=$hj_common ;; *) hj=$hj/$hj_common ;; esac
    fi
    hj=$hj/hackjournal/hooks/\(hook.name)
    """
  }
}

extension HookBlock {
  /// A hook file that has nothing but our lines; what stands outside the marks tells it from an empty
  /// one of somebody else.
  var ownFile: String { "\(shebang)\(text)# Made by hackjournal hooks install.\n" }

  /// A hook file that goes on with the one that was there before, in the folder `previousFolder`
  /// beside it, under its own name: some programs look at the name they are called by.
  var dispatcher: String {
    """
    \(shebang)\(text)hj=${0%/*}/\(Self.previousFolder)/\(hook.name)
    [ ! -f "$hj" ] || [ ! -x "$hj" ] || exec "$hj" "$@"

    """
  }

  private var shebang: String { "#!/bin/sh\n" }

  /// Folder for hook files that have a dispatcher in their place.
  static let previousFolder = "hackjournal-previous"
}

extension StringProtocol {
  var indented: String {
    split(separator: "\n", omittingEmptySubsequences: false).map { "  \($0)" }
      .joined(separator: "\n")
  }
}
