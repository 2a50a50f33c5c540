import ArgumentParser
import Exchange
import JournalKit
import JournalModel
import Publishing
import TeamRepositories

extension ErrorReport {
  /// What is wrong with the command line, or a failure that has no words of its own.
  init(commandLine error: any Error) {
    switch error {
    case let unknown as UnknownCommand:
      self.init(
        code: "unknown-command", "There is no command '\(unknown.word)'.",
        hint: Self.didYouMean(unknown.similar) ?? unknown.help, status: .usage)
    case let unknown as UnknownKind:
      self.init(
        code: "unknown-kind", "'\(unknown.word)' is not a kind of this event.",
        hint: Self.didYouMean(unknown.similar)
          ?? "choose one of \(unknown.kinds.joined(separator: ", "))", status: .usage)
    case let author as BadAuthor:
      self.init(
        code: "bad-author", "'\(author.text)' is neither a name nor `Name <address>`.",
        status: .usage)
    case let problem as TypedTime.Problem: self.init(problem)
    case let problem as GateProblem: self.init(problem)
    case PageFileProblem.notRegular(let name):
      self.init(
        code: "no-file", "\(name) is no regular file.",
        hint: "name a file, or leave out -o and let the shell write: > FILE")
    case PageFileProblem.editedByHand(let name):
      self.init(
        code: "edited-by-hand", "\(name) was changed by hand, or is not a summary of ours.",
        hint: "write to another file and compare, or move this one away")
    case let problem as TeamProblem: self.init(problem)
    case let problem as EventFields.Problem: self.init(problem)
    case let problem as TableProblem: self.init(problem)
    case let bad as BadAttachment: self.init(bad)
    case let unreadable as UnreadableAttachment: self.init(unreadable.cause)
    case let stray as EntryTemplate.Stray: self.init(stray)
    case let problem as FilterParser.Problem:
      self.init(
        code: "usage", "'\(problem.clause.description)' says nothing of what is not sought.",
        hint: "write since: for what is not before, until: for what is not after", status: .usage)
    case let text as UnreadableText: self.init(text)
    case is UnaskedText:
      self.init(
        code: "usage", "Standard input has a text, which nothing asks for.",
        hint: "take it with -F -, or leave it to others: </dev/null", status: .usage)
    case let problem as Editor.Problem: self.init(problem)
    case let problem as MailMessage.Problem: self.init(problem)
    case let sender as UnknownSender:
      self.init(
        code: "unknown-sender", "No attendee has the address \(VisibleText.line(sender.address)).",
        hint: "say who it is: hackjournal note NAME --mail FILE, or give NAME the address: "
          + "hackjournal attendee edit NAME --email ADDRESS")
    case let problem as UsageProblem:
      self.init(code: "usage", problem.message, hint: problem.hint, status: .usage)
    case let problem as NotSet:
      self.init(
        code: "not-set", "\(problem.key.rawValue) is not set.",
        hint:
          "hackjournal config \(problem.isGlobal ? "--global " : "")\(problem.key.rawValue) VALUE")
    case let change as ChangedMeanwhile:
      self.init(
        code: "changed-meanwhile", "\(change.what) was changed while you were editing.",
        hint: "look at it, then edit it again with your words")
    case let refusal as Refusal:
      self.init(code: refusal.code, refusal.message, hint: refusal.hint)
    case let wrong as WrongCommandLine: self.init(wrong)
    default: self.init(parser: error)
    }
  }

  private init(_ text: UnreadableText) {
    let isNoText = "\(text.name) is not text in UTF-8"
    switch text.reason {
    case .otherEncoding:
      self.init(
        code: "not-utf-8", "\(isNoText).", hint: "convert it: iconv -f ISO-8859-1 -t UTF-8",
        status: .usage)
    case .utf16:
      self.init(
        code: "not-utf-8", "\(isNoText) but in UTF-16.",
        hint: "convert it: iconv -f UTF-16 -t UTF-8", status: .usage)
    case .hasNUL:
      self.init(
        code: "not-utf-8", "\(isNoText): it has a NUL.",
        hint: "keep a file beside an entry: hackjournal add \"…\" --attach FILE", status: .usage)
    case .endless(let most):
      self.init(
        code: "text-too-long", "\(text.name) has more than \(most >> 20) MiB.",
        hint: "put the long part into a file of its own and tell where it is")
    }
  }

  private init(_ problem: TypedTime.Problem) {
    switch problem {
    case .day(let word):
      self.init(
        code: "bad-day", "'\(word)' is no day.",
        hint:
          "write 2, 2011-03-23, 24 March, today, yesterday, friday, \"last friday\" or \"2 days ago\"",
        status: .usage)
    case .dayOrTime(let word):
      self.init(
        code: "bad-day", "'\(word)' is neither a day nor a time.",
        hint: "write 2, friday, 14:30, \"yesterday 14:30\", \"20 min ago\" or 2011-03-23T14:30",
        status: .usage)
    case .noDayToday(let word, let today):
      self.init(
        code: "outside-event", "\(word) alone is today's, and \(today) is no day of the event.",
        hint: "write the day, too: \"1 \(word)\"", status: .usage)
    case .contradiction(let day, let time):
      self.init(
        code: "bad-time", "\(time) does not belong to \(day).",
        hint: "leave out -d, or give the time of day alone", status: .usage)
    case .timeOfDay(let word):
      self.init(
        code: "bad-time", "'\(word)' is no time.", hint: "write 04:00", status: .usage)
    case .time(let word):
      self.init(
        code: "bad-time", "'\(word)' is no time.",
        hint: "write 14:30, 2pm, \"20 min ago\", \"yesterday 14:30\" or 2011-03-23T14:30",
        status: .usage)
    }
  }

  /// What must not be published.
  private init(_ problem: GateProblem) {
    let audit = "see where it stands: hackjournal check --public; and reword it"
    switch problem.secret {
    case .name(let key):
      self.init(
        code: "names-unnamed",
        "It would name \(key), who is not to be named: \(problem.line)",
        hint: "\(audit), or \(Sentences.naming(key))")
    case .address(let address):
      self.init(
        code: "leak", "It would tell the address \(address): \(problem.line)", hint: audit)
    case .note(let id):
      self.init(
        code: "leak", "It would have words of the private note \(id): \(problem.line)",
        hint: audit)
    }
  }

  private init(_ problem: TeamProblem) {
    switch problem {
    case .ownJournal(let branch):
      self.init(
        code: "own-journal", "The branch \(branch) here is a journal itself.",
        hint: "install the hooks in the team's repository, with --journal PATH")
    case .notFetched(let remote):
      self.init(
        code: "not-fetched",
        "Nobody knows whether \(remote) has the team's journal: it was never fetched.",
        hint: "git fetch \(Shell.quoted(remote)), or name the journal with --journal PATH")
    }
  }

  private init(_ problem: EventFields.Problem) {
    let (message, hint) =
      switch problem {
      case .days(let text):
        ("'\(text)' is no number of days.", "write a number from 1 to 3660, such as 3")
      case .zone(let text):
        (
          "'\(text)' is no time zone.",
          "write a name such as Europe/London, or an offset such as +01:00"
        )
      case .date(let text): ("'\(text)' is no date.", "write it as 2011-03-23")
      case .language(let text, let known):
        (
          "Summaries cannot be in '\(text)'.",
          "choose one of \(known.joined(separator: ", ")), or write and commit "
            + "languages/NAME.yml: see docs/languages.md"
        )
      case .giver(let text):
        ("'\(text)' is no host or sponsor.", "write \"Oracle: venue (days 1, 2)\"")
      case .kind(let text):
        (
          "'\(text)' is no kind with its heading.",
          "write \"demo: Demos\"; \"blocker: hidden\" hides one"
        )
      }
    self.init(code: "usage", message, hint: hint, status: .usage)
  }

  private init(_ problem: TableProblem) {
    let (message, hint) =
      switch problem {
      case .noColumn(let label, let similar, let labels):
        (
          "There is no column '\(label)'.",
          Self.didYouMean(similar) ?? "the columns are \(Self.list(labels))"
        )
      case .noMap(let text):
        ("'\(text)' maps no column.", "write --map \"Column=field\", such as \"Who=name\"")
      case .unknownField(let word, let known):
        (
          "'\(word)' is nothing that a column can say.",
          "choose one of \(known.joined(separator: ", "))"
        )
      case .noCondition(let text):
        ("'\(text)' is no condition.", "write --where \"Column=value\"")
      case .missingField(let field, let file):
        (
          "\(file) has no column `\(field)`.",
          "its first row must name the columns; say which one it is: --map \"Column=\(field)\""
        )
      case .missingNames(let file, let labels):
        (
          "\(file) has no column `name`.",
          "its first row must name the columns; say which one has the names: "
            + "--map \"Column=name\"; they are \(Self.list(labels))"
        )
      }
    self.init(code: "usage", message, hint: hint, status: .usage)
  }

  private init(_ problem: MailMessage.Problem) {
    switch problem {
    case .noSender:
      self.init(
        code: "no-mail", "This is no message of e-mail: it has no `From:` with an address.",
        hint: "save the whole message, with its headers")
    case .noPlainText:
      self.init(
        code: "no-plain-text", "The message has no plain text.",
        hint: "copy its words: hackjournal note NAME --quote \"…\"")
    }
  }

  private init(_ problem: Editor.Problem) {
    switch problem {
    case .failed(let command, let status, _):
      // A shell ends so where there is no such program, or none that it may run.
      let isMissing = [126, 127].contains(status)
      self.init(
        code: "editor", "The editor '\(command)' ended with status \(status).",
        hint: isMissing ? "name one that is there: set EDITOR, or git config core.editor" : nil)
    case .interrupted:
      self.init(code: "interrupted", "Interrupted in the editor.", status: .interrupted)
    case .none:
      self.init(
        code: "no-editor", "There is no editor for this terminal.",
        hint: "give the text as an argument, or set EDITOR", status: .usage)
    }
  }
}

/// A command line whose parts do not fit together.
struct UsageProblem: Error {
  let message: String
  let hint: String?

  init(_ message: String, hint: String? = nil) {
    self.message = message
    self.hint = hint
  }
}

/// Something that a command will not do.
struct Refusal: Error {
  let code: String
  let message: String
  let hint: String?
}
