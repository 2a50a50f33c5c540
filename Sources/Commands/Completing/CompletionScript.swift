extension CompletingShell {
  var script: String {
    switch self {
    case .bash: Self.bashScript
    case .zsh: Self.zshScript
    case .fish: Self.fishScript
    }
  }

  private static let bashScript = #"""
    # shellcheck shell=bash
    # Completes words of hackjournal in bash; printed by `hackjournal completions bash`.
    _hackjournal() {
      local program=${COMP_WORDS[0]} sort='' line
      case ${program##*/} in
        hackjournal | hj | git-hackjournal) program=${program/#\~\//$HOME/} ;;
        *) program=hackjournal ;;
      esac
      COMPREPLY=()
      while IFS= read -r line; do
        if [ -z "$sort" ]; then sort=$line; else COMPREPLY+=("$line"); fi
      done < <("$program" ---complete bash "${COMP_TYPE:-9}" "${COLUMNS:-80}" \
        "${COMP_LINE:0:COMP_POINT}" "${COMP_WORDS[COMP_CWORD]}" 2>/dev/null)
      case $sort in
        files) compopt +o nospace -o default ;;
        folders) compopt +o nospace +o default +o bashdefault -o dirnames ;;
        *) compopt +o nospace +o default +o bashdefault -o nosort ;;
      esac 2>/dev/null
    }

    # git's own completion calls this for `git hackjournal`.
    _git_hackjournal() { _hackjournal; }

    complete -F _hackjournal hackjournal hj git-hackjournal

    """#

  private static let zshScript = #"""
    #compdef hackjournal hj git-hackjournal
    # Completes words of hackjournal in zsh; printed by `hackjournal completions zsh`.
    _hackjournal() {
      local program=${(Q)words[1]} line
      local -a answer values shown
      case ${program:t} in
        hackjournal | hj | git-hackjournal) program=${~program} ;;
        *) program=hackjournal ;;
      esac
      answer=("${(@f)$("$program" ---complete zsh "${(@Q)words[1,CURRENT-1]}" "${(Q)PREFIX}" 2>/dev/null)}")
      case $answer[1] in
        files) compset -P '--*='; _files; return ;;
        folders) compset -P '--*='; _files -/; return ;;
        words) ;;
        *) return 1 ;;
      esac
      for line in "${(@)answer[2,-1]}"; do
        values+=("${line%%$'\t'*}")
        shown+=("${values[-1]//:/\\:}${${line:${#values[-1]}}/$'\t'/:}")
      done
      (( $#values )) || return 1
      if [[ $answer == *$'\t'* ]]; then
        zformat -a shown ' -- ' "${(@)shown}"
        shown=("${(@mr:COLUMNS-1:)shown}")
        compadd -U -V hackjournal -l -d shown -a values
      else
        compadd -U -V hackjournal -a values
      fi
    }

    # A file among zsh's functions is the function's first call; sourced, it names it.
    case $funcstack[1] in
      _hackjournal | _git-hackjournal) _hackjournal "$@" ;;
      *)
        (( $+functions[compdef] )) && compdef _hackjournal hackjournal hj git-hackjournal
        _git-hackjournal() { _hackjournal "$@" } ;;
    esac

    """#

  private static let fishScript = #"""
    # Completes words of hackjournal in fish; printed by `hackjournal completions fish`.
    function __hackjournal_complete
        set -l typed (commandline -ct)
        set -l words (commandline -cop)
        set -l answer (command hackjournal ---complete fish $words "$typed" 2>/dev/null)
        switch "$answer[1]"
            case files
                set -l option (string match -r -- '^--[^=]*=' "$typed")
                printf "$option%s\n" (__fish_complete_path (string replace -r -- '^--[^=]*=' '' "$typed"))
            case folders
                set -l option (string match -r -- '^--[^=]*=' "$typed")
                printf "$option%s\n" (__fish_complete_directories (string replace -r -- '^--[^=]*=' '' "$typed"))
            case '*'
                printf '%s\n' $answer[2..]
        end
    end

    for program in hackjournal hj git-hackjournal
        complete -c $program -k -f -a '(__hackjournal_complete)'
    end
    # fish 3.6 does not ask for the words of git's commands that others made.
    complete -c git -k -f -n '__fish_git_using_command hackjournal' -a '(__hackjournal_complete)'

    """#
}
