import JournalKit

/// Names and sections that the program's own page alone has.
enum ProgramPages {
  /// Names under which the page is found besides its own: `git hackjournal --help` looks for one.
  static let otherNames = ["git-hackjournal", "hj"]

  static let environment = """
    .Sh ENVIRONMENT
    .Bl -tag -width Ds
    .It Ev HACKJOURNAL
    The journal, as
    .Fl -journal
    has it.
    .It Ev GIT_AUTHOR_NAME , GIT_AUTHOR_EMAIL , GIT_COMMITTER_NAME , GIT_COMMITTER_EMAIL
    Who writes, as for git.
    .It Ev GIT_EDITOR , VISUAL , EDITOR
    The editor, found as git finds it.
    .It Ev GIT_PAGER , PAGER
    The pager, found as git finds it.
    .It Ev NO_COLOR , CLICOLOR , CLICOLOR_FORCE
    Whether there is colour.
    .It Ev FORCE_HYPERLINK
    Whether addresses are links on a terminal, 0 or 1.
    .It Ev COLUMNS
    How wide the terminal is.
    .It Ev TERM
    What the terminal can do.
    .It Ev XDG_STATE_HOME
    Below it texts are kept that could not be saved.
    .El
    """

  static let exitStatus = """
    .Sh EXIT STATUS
    .Bl -tag -width Ds
    .It 0
    It is done.
    .It 1
    It could not be done; the message says what to do.
    .It 64
    The command line is wrong.
    .It 75
    Trying again can help; the text is kept.
    .It 130
    It was interrupted.
    .El
    """

  /// The keys of git's configuration.
  static var configuration: String {
    let items = Preference.allCases.map { preference in
      let value = preference.defaultValue.map { "\nWithout it: \($0)." } ?? ""
      return ".It Ic \(preference.rawValue)\n\(Roff.prose(preference.meaning))\(value)"
    }
    return ([".Sh CONFIGURATION", ".Bl -tag -width Ds"] + items + [".El"])
      .joined(separator: "\n")
  }
}
