import ArgumentParser
import JournalKit

extension ErrorReport {
  /// What is wrong with the command line, or a failure that has no words of its own.
  init(commandLine error: any Error) {
    switch error {
    case let unknown as UnknownCommand:
      self.init(
        code: "unknown-command", "There is no command '\(unknown.word)'.",
        hint: Self.didYouMean(unknown.similar) ?? "hackjournal help", status: .usage)
    case let unknown as UnknownKind:
      self.init(
        code: "unknown-kind", "'\(unknown.word)' is not a kind of this event.",
        hint: Self.didYouMean(unknown.similar)
          ?? "choose one of \(unknown.kinds.joined(separator: ", "))", status: .usage)
    case let author as BadAuthor:
      self.init(
        code: "bad-author", "'\(author.text)' is neither a name nor `Name <address>`.",
        status: .usage)
    case let problem as TimeWords.Problem: self.init(problem)
    case let bad as BadAttachment: self.init(bad)
    case let stray as EntryTemplate.Stray: self.init(stray)
    case let problem as FilterWords.Problem:
      self.init(
        code: "usage", "'\(problem.clause.description)' says nothing of what is not sought.",
        hint: "write since: for what is not before, until: for what is not after", status: .usage)
    case let text as UnreadableText:
      self.init(
        code: "not-utf-8", "\(text.name) is not text in UTF-8.",
        hint: "convert it: iconv -f ISO-8859-1 -t UTF-8", status: .usage)
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
        hint: "hackjournal config \(problem.key.rawValue) VALUE")
    case let change as ChangedMeanwhile:
      self.init(
        code: "changed-meanwhile", "\(change.what) was changed while you were editing.",
        hint: "look at it, then edit it again with your words")
    case let refusal as Refusal:
      self.init(code: refusal.code, refusal.message, hint: refusal.hint)
    default: self.init(parser: error)
    }
  }

  private init(_ problem: TimeWords.Problem) {
    switch problem {
    case .day(let word):
      self.init(
        code: "bad-day", "'\(word)' is no day.",
        hint: "write 2, 2011-03-23, today, yesterday, friday, \"last friday\" or \"2 days ago\"",
        status: .usage)
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
      self.init(code: "editor", "The editor '\(command)' ended with status \(status).")
    case .interrupted:
      self.init(code: "interrupted", "Interrupted in the editor.", status: .interrupted)
    case .notText:
      self.init(
        code: "not-utf-8", "What the editor wrote is not text in UTF-8.",
        hint: "let it write UTF-8")
    case .none:
      self.init(
        code: "no-editor", "There is no editor for this terminal.",
        hint: "give the text as an argument, or set EDITOR", status: .usage)
    }
  }

  /// The parser's own errors; their text begins with a word that we print ourselves.
  private init(parser error: any Error) {
    let status: ExitStatus =
      Hackjournal.exitCode(for: error) == .validationFailure ? .usage : .failed
    var message = Hackjournal.message(for: error)
    let isUnknownOption = message.hasPrefix("Unknown option")
    // For `-20%` the parser guesses at some short option.
    if isUnknownOption, !message.contains("option '--"),
      let guess = message.firstRange(of: " Did you")
    {
      message = String(message[..<guess.lowerBound])
    }
    self.init(
      code: status == .usage ? "usage" : "failed", message,
      hint: isUnknownOption && !message.contains("option '--")
        ? "text that begins with a dash stands after `--`" : nil,
      status: status)
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
