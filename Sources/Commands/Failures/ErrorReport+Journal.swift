import JournalKit
import JournalModel

extension ErrorReport {
  init(_ problem: JournalProblem) {
    switch problem {
    case .noJournal:
      self.init(
        code: "no-journal", "There is no journal here.",
        hint: """
          to begin one: hackjournal init DIRECTORY
            on a branch of a team's repository: hackjournal init --branch hackjournal
            one that is elsewhere: --journal PATH, or hackjournal config --global journal PATH
          """)
    case .noRepository(let path):
      self.init(
        code: "no-repository", "There is no git repository at \(path).",
        hint: "name the folder that contains .git, or a bare repository")
    case .notAJournal(let path, let branch):
      self.init(
        code: "not-a-journal",
        branch.map { "The branch \($0) of \(path) is no journal: it has no event.yml of ours." }
          ?? "\(path) has no journal on its HEAD and no branch `hackjournal`.",
        hint: "make one with `hackjournal init`, or `hackjournal init --branch hackjournal`")
    case .severalRemotes(let names):
      self.init(
        code: "several-remotes", "Several remotes have a journal: \(Self.list(names)).",
        hint: "choose one: git switch --create hackjournal --track REMOTE/hackjournal")
    case .alreadyAJournal(let path, let branch):
      self.init(
        code: "already-a-journal", "The branch \(branch) of \(path) is a journal already.",
        hint: "change it with `hackjournal event`")
    case .onRemote(let reference):
      let name = reference.replacing("refs/remotes/", with: "")
      self.init(
        code: "on-remote", "The team has that branch already: \(name).",
        hint: "use it: hackjournal add \"…\", or git switch it to look")
    case .repositoryInUse(let path):
      self.init(
        code: "repository-in-use", "\(path) is a repository with commits of its own.",
        hint: "keep the journal on a branch of it: hackjournal init --branch hackjournal")
    case .event(let problem, let branch): self.init(problem, branch)
    case .outsideEvent(let date, let calendar): self.init(date, outside: calendar)
    case .detachedHead(let path):
      self.init(
        code: "detached-head", "HEAD of \(path) is detached: no branch, so no journal.",
        hint: "git switch BRANCH, or finish the rebase or bisect")
    case .eventChanged: self.init(commandLine: ChangedMeanwhile(what: "event.yml"))
    case .eventIdentifierChanged(let id):
      self.init(
        code: "event-identifier", "The event's `id:` is \(id); it tells journals apart.",
        hint: "put it back")
    case .unwritable(let problem):
      self.init(
        code: "unwritable", "The file would not be readable: \(problem.message).",
        hint: "say less in tags, names and titles")
    case .identifierTaken(let id, let path):
      self.init(
        code: "identifier-taken", "\(id) is in the journal already, with other words: \(path).",
        hint: "to add yours beside it, take the line `id:` out of the file")
    case .emptyText:
      self.init(code: "empty-text", "The text is empty; nothing was added.")
    case .textTooLong(let bytes):
      self.init(
        code: "text-too-long", "The text has \(bytes) bytes; at most 65536 fit into one entry.",
        hint: "put the long part into a file of its own and tell where it is")
    case .unreadable(let problem):
      self.init(
        code: "unreadable-file",
        "\(VisibleText.line(problem.path)):\(problem.line): \(problem.message)",
        hint: "mend the file and commit it")
    default: self.init(changing: problem)
    }
  }

  /// What cannot be changed or taken back.
  private init(changing problem: JournalProblem) {
    switch problem {
    case .nothingToUndo:
      self.init(
        code: "nothing-to-undo",
        "Nothing is left that you changed here by hackjournal and did not take back.",
        hint: "what came from elsewhere, or was committed with git: git log, git revert; "
          + "to have back what was taken back: hackjournal check --bring-back ID")
    case .noReflog:
      self.init(
        code: "no-reflog",
        "This repository keeps no reflog, so nobody knows what you changed here.",
        hint: "for later: git config core.logAllRefUpdates true; for now: git log, git revert")
    case .changedSince(let path):
      self.init(
        code: "changed-since",
        "\(VisibleText.line(path)) was changed again since, and undoing would lose that.",
        hint: "see who changed it: git log -p -- \(Shell.quoted(path))")
    case .changedMeanwhile(let id):
      self.init(
        code: "changed-meanwhile", "\(id) was changed while you were editing.",
        hint: "look at what it says now: hackjournal show \(id)")
    case .identifierChanged(let text, let id):
      self.init(
        code: "identifier-changed",
        text.isEmpty
          ? "The line `id: \(id)` is missing." : "The text says `id: \(text)`, and it is \(id).",
        hint: "an identifier never changes: put it back")
    case .fieldsBelowText(let id):
      self.init(
        code: "fields-below-text",
        "Words stand above the fields of \(id), which would be text then.",
        hint: "write below the second line of dashes")
    case .unknownField(let key, let known):
      self.init(
        code: "unknown-field", "`\(VisibleText.line(key)):` is nothing that can be changed here.",
        hint: "the fields are \(Self.list(known))")
    default: self.init(identifiers: problem)
    }
  }

  private init(_ problem: EventProblem, _ branch: String) {
    switch problem {
    case .notAJournal:
      self.init(code: "not-a-journal", "The branch \(branch) is no journal.")
    case .newerFormat(let version):
      self.init(
        code: "newer-format",
        "This journal has format \(version); it needs a newer hackjournal than "
          + "\(Version.current).",
        hint: "update hackjournal")
    case .broken(let error):
      self.init(
        code: "broken-event", "event.yml:\(error.line): \(error.message)",
        hint: "mend event.yml on the branch \(branch) and commit it")
    }
  }
}
