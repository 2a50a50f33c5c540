internal import JournalModel

extension ShellParts {
  /// After each commit: looks at its message, if that can be known without git.
  ///
  /// `COMMIT_EDITMSG` is the commit's if it was written since the last commit here, and not before
  /// the index: a cherry-pick writes the index and leaves the message of an older commit there.
  /// Older versions of git say with `GIT_REFLOG_ACTION` that it is one. What cannot be known counts as
  /// a trailer. The two files' times need not differ from each other, which on many kernels they do
  /// not.
  static let postCommit = """
    message=$folder/COMMIT_EDITMSG
    tells=yes
    if [ -z "${GIT_REFLOG_ACTION:-}" ] && [ -f "$state/hooks/seen" ] && [ "$message" -nt "$state/hooks/seen" ] &&
      ! [ "${GIT_INDEX_FILE:-$folder/index}" -nt "$message" ] &&
      ! has_trailer "$message"; then
      tells=
    fi
    { echo >"$state/hooks/seen"; } 2>/dev/null

    if rebasing; then
      # When the rebase is through, post-rewrite starts hackjournal.
      [ -z "$tells" ] || note_commit rebasing
    elif [ -n "$tells" ]; then
      note_commit post-commit && start post-commit
    else
      for note in "$waiting"/*; do
        [ ! -e "$note" ] || start post-commit --quiet
        break
      done
    fi

    """

  /// After a merge that was made here, not after a fast-forward, and not with `--squash`.
  static let postMerge = """
    if [ "${1:-0}" = 0 ] && [ -f "$folder/MERGE_HEAD" ] && has_trailer "$folder/MERGE_MSG"; then
      note_commit post-commit && start post-commit
    fi

    """

  /// After an amend or a rebase: each line of the standard input has the old and the new commit.
  static let postRewrite = """
    if [ "$1" = amend ] && rebasing; then
      # Only a step of the rebase, which tells of it in the end.
      while read -r _ new _; do echo "$new"; done | note rebasing
    else
      note post-rewrite && start post-rewrite "$1"
    fi

    """

  /// After a push was accepted: each line of the standard input has old, new and ref.
  static let postReceive = """
    note post-receive && start post-receive

    """

  /// Before the editor opens: a comment that names the trailers. The only hook that costs every
  /// commit in an editor a process, for git alone knows which character begins a comment.
  static func reminder(_ kinds: [Kind]) -> String {
    let words = kinds.prefix(6).map { TrailerWords.word(for: $0) + ":" }.joined(separator: " ")
    return """
      # Made by `hackjournal hooks install --remind`; `hackjournal hooks uninstall` removes it.
      # shellcheck shell=sh
      set +efuC
      case ${2:-template} in template) ;; *) exit 0 ;; esac
      [ "$GIT_EDITOR" != : ] || exit 0
      mark='#'
      while read -r key value; do
        case $key:$value in
          commit.cleanup:whitespace | commit.cleanup:verbatim) mark= ;;
          core.comment*:auto) mark= ;;
          core.comment*:?*) mark=$value ;;
        esac
      done <<HJ
      $(git config --get-regexp '^(commit\\.cleanup|core\\.comment(char|string))$')
      HJ
      [ -n "$mark" ] || exit 0
      cat >>"$1" <<HJ
      $mark
      $mark For the hackathon's journal, as the last paragraph:
      $mark   \(words)
      HJ

      """
  }
}
