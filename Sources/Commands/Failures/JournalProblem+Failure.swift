import JournalKit
import JournalModel

extension JournalProblem: Failure {
  var explanation: Explanation {
    switch self {
    case .noJournal:
      Explanation(
        code: .noJournal, "There is no journal here.",
        hint: """
          to take part in one: hackjournal join ADDRESS
            to begin one: hackjournal init DIRECTORY
            on a branch of a team's repository: hackjournal init --branch hackjournal
            one that is elsewhere: --journal PATH, or git config --global hackjournal.journal PATH
          """, obstacle: .command)
    case .noRepository(let path):
      Explanation(
        code: .noRepository, "There is no git repository at \(path).",
        hint: "name the folder that contains .git, or a bare repository")
    case .notAJournal(let path, let branch):
      Explanation(
        code: .notAJournal,
        branch.map { "The branch \($0) of \(path) is no journal: it has no event.yml of ours." }
          ?? "\(path) has no journal on its HEAD and no branch `hackjournal`.",
        hint: "make one with `hackjournal init`, or `hackjournal init --branch hackjournal`")
    case .noBranch(let branch, let path):
      Explanation(
        code: .noBranch, "\(path) has no branch \(branch).", hint: "see them: git branch --all")
    case .notABranch("HEAD"):
      Explanation(
        code: .detachedHead, "HEAD is detached: what is there can only be read.",
        hint: "git switch BRANCH, or finish the rebase or bisect")
    case .notABranch(let name):
      Explanation(
        code: .notABranch, "\(name) is no branch of this repository: it can only be read.",
        hint: "make one that follows it: git branch --track BRANCH \(Shell.quoted(name))")
    case .movedByVariable(let name):
      Explanation(
        code: .movedByVariable,
        "\(name) is set: git would look there for what is in the repository.",
        hint: "unset \(name), or name the repository that is meant: --journal PATH")
    case .replaced(let object, let branch):
      Explanation(
        code: .replaced, "git shows something else in place of \(object) on \(branch).",
        hint: "take that back: git replace -d \(object.prefix(10)); or see what is stored: "
          + "GIT_NO_REPLACE_OBJECTS=1 hackjournal")
    case .severalRemotes(let names):
      Explanation(
        code: .severalRemotes, "Several remotes have a journal: \(Choice.list(names)).",
        hint: "choose one: git switch --create hackjournal --track REMOTE/hackjournal")
    case .alreadyAJournal(let path, let branch):
      Explanation(
        code: .alreadyAJournal, "The branch \(branch) of \(path) is a journal already.",
        hint: "change it with `hackjournal event`")
    case .onRemote(let reference):
      Explanation(
        code: .onRemote,
        "The team has that branch already: "
          + "\(reference.replacing("refs/remotes/", with: "")).",
        hint: "use it: hackjournal add \"…\", or git switch it to look")
    case .unfetched(let remote, let branch):
      Explanation(
        code: .notFetched, "\(remote) has the branch \(branch), which was not fetched yet.",
        hint: "git fetch \(Shell.quoted(remote)) \(Shell.quoted("\(branch):\(branch)"))")
    case .unreached(let remote, let branch):
      Explanation(
        code: .notFetched,
        "\(remote) cannot be asked whether the team has a journal on the branch \(branch).",
        hint: "try again once it can be reached; or, if it has none, the same with --offline-ok",
        status: .tryAgain)
    case .repositoryInUse(let path):
      Explanation(
        code: .repositoryInUse, "\(path) is a repository with commits of its own.",
        hint: "keep the journal on a branch of it: hackjournal init --branch hackjournal")
    case .event(let problem, let branch): problem.explanation(on: branch)
    case .outsideEvent(let date, let calendar, let today):
      Self.explanation(of: date, outside: calendar, today: today)
    case .farFromEvent(let date, let calendar, let today):
      Self.explanation(
        of: date, outside: calendar, today: today, hint: ", or --outside if that day is meant")
    case .farAhead(let date):
      Explanation(
        code: .outsideEvent, "\(date) is more than \(EventCalendar.daysAfter) days from now.",
        hint: "-d today, or --outside if that day is meant", status: .usage, obstacle: .command)
    case .detachedHead(let path):
      Explanation(
        code: .detachedHead, "HEAD of \(path) is detached: no branch, so no journal.",
        hint: "git switch BRANCH, or finish the rebase or bisect")
    case .eventChanged: .changedMeanwhile("event.yml")
    case .eventIdentifierChanged(let id):
      Explanation(
        code: .eventIdentifier, "The event's `id:` is \(id); it tells journals apart.",
        hint: "put it back")
    case .unwritable(let problem):
      Explanation(
        code: .unwritable, "The file would not be readable: \(problem.message).",
        hint: "say less in tags, names and titles", isCallersFault: true)
    case .identifierTaken(let id, let path):
      Explanation(
        code: .identifierTaken, "\(id) is in the journal already, with other words: \(path).",
        hint: "to add yours beside it, take the line `id:` out of the file", isCallersFault: true)
    case .conflictMarkers: .conflictMarkers
    case .namesElsewhere(let count): .namesElsewhere(count)
    case .consentElsewhere(let key): .consentElsewhere(key)
    case .attendeeGone(let name): .attendeeGone(name)
    case .attendeeWithdrawn(let name): .attendeeWithdrawn(name)
    case .namesakeHidden(let name, let key): .namesakeHidden(name, key)
    case .addressHidden(let key): .addressHidden(key)
    case .nearlyHidden(let name, let others, let key): .nearlyHidden(name, others, key)
    case .renamedNearly(let name, let others, let key): .renamedNearly(name, others, key)
    case .inConflict(let path): .inConflict(path, .resolveConflict)
    case .removedInConflict(let path): .inConflict(path, .resolveRemoval)
    case .emptyText:
      Explanation(code: .emptyText, "The text is empty; nothing was added.")
    case .textTooLong(let bytes):
      Explanation(
        code: .textTooLong, "The text has \(bytes) bytes; at most 65536 fit into one entry.",
        hint: "put the long part into a file of its own and tell where it is", obstacle: .words,
        isCallersFault: true)
    case .unreadable(let problem):
      Explanation(
        code: .unreadableFile,
        "\(VisibleText.line(problem.path)):\(problem.line): \(problem.message)",
        hint: problem.isLost
          ? "try again; if it stays, see what git fsck says"
          : problem.isConflict || problem.privateReference != nil
            ? Remedy.mend(problem).words : "mend the file and commit it")
    case .nothingToUndo:
      Explanation(
        code: .nothingToUndo,
        "You changed nothing here by hackjournal, took it back already, or a rebase rewrote it.",
        hint: "what was rewritten, came from elsewhere, or was committed with git: git revert; "
          + "to have back what was taken back: hackjournal check --bring-back ID")
    case .nothingToRedo:
      Explanation(
        code: .nothingToRedo,
        "There is no undo to take back: you undid nothing here, or changed something since.",
        hint: "to have back what was taken back before: hackjournal check --bring-back ID")
    case .noReflog:
      Explanation(
        code: .noReflog,
        "This repository keeps no reflog, so nobody knows what you changed here.",
        hint: "for later: git config core.logAllRefUpdates true; for now: git log, git revert")
    case .changedSince(let path):
      Explanation(
        code: .changedSince,
        "\(VisibleText.line(path)) was changed again since, and this would lose that.",
        hint: "see who changed it: git log -p -- \(Shell.quoted(path))")
    case .nothingOverruled(let word):
      Explanation(
        code: .nothingOverruled,
        "No merge overruled anything of \(VisibleText.line(word)) that nobody has looked at since.",
        hint: "see `hackjournal list --conflicts`", status: .usage, obstacle: .command)
    case .noVersion(let id, let commit):
      Explanation(
        code: .noVersion,
        "\(VisibleText.line(commit)) is no commit that says what \(VisibleText.line(id)) can say again.",
        hint: "see hackjournal history \(Shell.quoted(id))", status: .usage, obstacle: .command)
    case .changedMeanwhile(let id):
      Explanation(
        code: .changedMeanwhile, "\(id) was changed while you were editing.",
        hint: "look at what it says now: hackjournal show \(id)")
    case .identifierChanged(let text, let id):
      Explanation(
        code: .identifierChanged,
        text.isEmpty
          ? "The line `id: \(id)` is missing." : "The text says `id: \(text)`, and it is \(id).",
        hint: "an identifier never changes: put it back")
    case .fieldsBelowText(let id):
      Explanation(
        code: .fieldsBelowText,
        "Words stand above the fields of \(id), which would be text then.",
        hint: "write below the second line of dashes")
    case .unknownField(let key, let known):
      Explanation(
        code: .unknownField, "`\(VisibleText.line(key)):` is nothing that can be changed here.",
        hint: "the fields are \(Choice.list(known))")
    case .attendeeExists(let name, let key):
      Explanation(
        code: .attendeeExists, "\(name) is in the roster already.",
        hint:
          "change it with `hackjournal attendee edit \(Shell.quoted(key)) --company NAME` or the like, "
          + "or add somebody else of that name with --same-name")
    case .noProject(let name, let similar):
      Explanation(
        code: .unknownProject, "There is no project '\(name)'.",
        hint: Choice.didYouMean(similar)
          ?? "hackjournal project add \(Shell.quoted(name)); see `hackjournal project list`",
        status: .usage, obstacle: .command)
    case .projectExists(let name, let key):
      Explanation(
        code: .projectExists, "\(name) has a file already: \(Layout.project(key)).",
        hint: "change it with `hackjournal project edit \(Shell.quoted(key))`",
        isCallersFault: true)
    case .unknownIdentifier(let prefix, let unreadable):
      Self.explanation(ofUnknown: prefix, unreadable)
    case .severalIdentifiers(let prefix, let candidates):
      Explanation(
        code: .severalIdentifiers, "'\(prefix)' could be \(Choice.list(candidates)).",
        hint: "type more of it", status: .usage, obstacle: .command)
    case .notAFollowUp(let id, let kind):
      Explanation(
        code: .noFollowUp,
        kind == .followUp
          ? "\(id) closes a follow-up itself, and is none."
          : "\(id) is no follow-up"
            + (kind.map { ": its kind is \($0)." } ?? "."),
        hint: "see `hackjournal list --open`", status: .usage, obstacle: .command)
    case .closedAlready(let id, let path):
      Explanation(
        code: .closedAlready, "\(id) is closed already: \(VisibleText.line(path)).",
        hint: "see `hackjournal list -k follow-up`", obstacle: .command, isCallersFault: true)
    }
  }

  /// An identifier that nothing has, unless one of the files that cannot be read.
  private static func explanation(
    ofUnknown prefix: String, _ unreadable: [FileProblem]
  ) -> Explanation {
    let files = unreadable.prefix(Self.mostFiles).map { "\n" + $0.sentence }.joined()
    let others = unreadable.count - Self.mostFiles
    let known = "see `hackjournal list`; of what was removed tells `hackjournal history ID`"
    return Explanation(
      code: .unknownIdentifier,
      "Nothing here has an identifier that begins with '\(prefix)'.\(files)"
        + (others > 0 ? "\nand \(others) more" : ""),
      hint: unreadable.isEmpty
        ? known
        : "if it is in a file that cannot be read, mend that; `hackjournal check` names them all",
      status: .usage, obstacle: .command)
  }

  private static let mostFiles = 3

  /// Says nothing of changing the event: whoever writes is seldom the one to do that. Names the nearest
  /// day, of those that have come if it is under way.
  private static func explanation(
    of date: CalendarDate, outside calendar: EventCalendar, today: CalendarDate, hint: String = ""
  ) -> Explanation {
    let last = calendar.days ?? 1
    let latest = calendar.contains(today) ? calendar.number(of: today) : last
    let nearest = date < calendar.start ? 1 : latest
    let days =
      calendar.dates.isEmpty
      ? "\(calendar.start)" + (calendar.end.map { " to \($0)" } ?? " and later")
      : calendar.dates.map(\.description).joined(separator: ", ")
    return Explanation(
      code: .outsideEvent,
      "\(date) is not a day of the event (\(days)).",
      hint: "-d \(nearest)" + hint, status: .usage, obstacle: .command)
  }
}
