internal import JournalModel

/// The parts that the scripts of the hooks are made of.
///
/// They run in a subshell of a hook that may be anybody's: in sh, dash, bash or ksh, with any
/// options set.
enum ShellParts {
  /// Finds our folder and the git folder of the worktree, by builtins alone.
  static let opening = """
    # Made by `hackjournal hooks install`, which writes it anew; `hackjournal hooks uninstall` removes it.
    # A hook sources it in a subshell; hj is the path of this file.
    # shellcheck shell=sh disable=SC3013
    set +efuC
    state=${hj:-$0}
    state=${state%/hooks/*}
    folder=${GIT_DIR:-.git}
    [ ! -f "$folder" ] || read -r _ folder <"$folder"
    waiting=$state/pending

    rebasing() {
      [ -d "$folder/rebase-merge" ] || [ -d "$folder/rebase-apply" ]
    }

    # note NAME: writes the standard input down, until it is captured; nobody sees half of it.
    note() {
      [ -d "$waiting" ] || mkdir -p "$waiting" 2>/dev/null
      name=$waiting/$1.$$
      while [ -e "$name" ]; do name=$name.; done
      { cat >"$waiting/writing.$$" && mv "$waiting/writing.$$" "$name"; } 2>/dev/null && return
      echo "hackjournal: cannot write $waiting; what was committed here is not captured" >&2
      return 1
    }

    """

  /// Starts hackjournal, which ends itself if it takes too long. git is never told of a failure.
  static func start(_ program: String) -> String {
    """
    # start HOOK [WHAT]: hackjournal captures whatever waits; says nothing of failures if WHAT is --quiet.
    start() {
      program=\(program)
      [ -x "$program" ] || program=hackjournal
      if ! command -v "$program" >/dev/null 2>&1; then
        [ "${2:-}" = --quiet ] ||
          echo "hackjournal: not found; what this commit says is captured once it is back" >&2
        return
      fi
      # The shell itself would say, too, that a signal ended it.
      { "$program" hooks run "$@" </dev/null 2>&3 3>&- & wait $!; } 3>&2 2>/dev/null
      status=$?
      [ "$status" = 0 ] || [ "${2:-}" = --quiet ] ||
        echo "hackjournal: stopped ($status); what this commit says is captured with the next" >&2
    }

    """
  }

  static let head = """
    # head_commit: sets commit; git is asked only where refs are packed or kept in tables.
    head_commit() {
      commit=
      { read -r commit <"$folder/HEAD"; } 2>/dev/null
      case $commit in
        'ref: '*) { read -r commit <"${state%/*}/${commit#ref: }"; } 2>/dev/null || commit= ;;
      esac
      case $commit in
        '' | *[!0-9a-f]*) commit=$(git rev-parse -q --verify HEAD) || commit= ;;
      esac
      [ -n "$commit" ]
    }

    # note_commit NAME: writes the commit of HEAD down.
    note_commit() {
      head_commit || return
      note "$1" <<HJ
    $commit
    HJ
    }

    """

  /// Looks for a line that may be a trailer of one of the kinds, or nearly: the first two letters
  /// count, so that `Hilight:` is seen, too.
  static func scan(_ kinds: [Kind]) -> String {
    """
    # has_trailer FILE: whether a line of a message looks like a trailer of ours.
    has_trailer() {
      while IFS= read -r line || [ -n "$line" ]; do
        case $line in
          [-*+]' '*) line=${line#??} ;;
          '• '* | '– '*) line=${line#?* } ;;
          [0-9]'. '* | [0-9]') '*) line=${line#???} ;;
        esac
        case $line in
          \(patterns(of: kinds)))
            case ${line%%:*} in
              \(spaced(kinds))*[!A-Za-z0-9" \t"-]* | *[" \t"]*[!" \t"]*) ;;
              *) return 0 ;;
            esac
            ;;
          ?' ------------------------ >8 ------------------------') return 1 ;;
        esac
      done <"$1"
      return 1
    }

    """
  }

  /// Patterns that take words of kinds with a blank for the dash, such as `Follow up`.
  private static func spaced(_ kinds: [Kind]) -> String {
    let names = kinds.map(\.description).filter { $0.contains("-") }.map { name in
      name.map { letter in
        letter.isLetter ? "[\(letter.uppercased())\(letter)]" : letter == "-" ? "?" : "\(letter)"
      }.joined()
    }
    return names.isEmpty ? "" : "\(names.joined(separator: " | "))) return 0 ;;\n          "
  }

  /// Such as `[Dd][Ee]*:* | [Hh][Ii]*:*`.
  private static func patterns(of kinds: [Kind]) -> String {
    TrailerWords(kinds).beginnings.sorted().map { letters in
      letters.map { $0.isLetter ? "[\($0.uppercased())\($0)]" : "\($0)" }.joined() + "*:*"
    }.joined(separator: " | ")
  }
}
