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

  static let configuration = """
    .Sh CONFIGURATION
    Keys of
    .Xr git-config 1 .
    .Bl -tag -width Ds
    .It Ic hackjournal.journal
    The journal that commands use: PATH, or PATH#BRANCH.
    .It Ic hackjournal.project
    What the entries that this repository's commits make are about.
    .It Ic hackjournal.quiet
    Hooks do not say what they captured.
    .It Ic hackjournal.fsync
    Entries are given to the disk before a command ends, unless it is false.
    .El
    """
}
