import JournalKit
import JournalModel

extension ErrorReport {
  /// Names of people that mean nobody, or several.
  init(_ problem: RosterProblem) {
    switch problem {
    case .namesUnnamed(let name, let key):
      self.init(
        code: "names-unnamed", "It names \(name), who is not to be named, and everybody reads it.",
        hint: "reword it, or: \(Sentences.naming(key))")
    case .unknownAttendee(let name, let similar):
      self.init(
        code: "unknown-attendee", "No attendee is called '\(name)'.",
        hint: Self.didYouMean(similar) ?? "hackjournal attendee add '\(name)', or see "
          + "`hackjournal attendee list`", status: .usage)
    case .severalAttendees(let name, let candidates):
      self.init(
        code: "several-attendees", "'\(name)' could be \(Self.someOf(candidates)).",
        hint: "type more of the name, or the word in brackets", status: .usage)
    case .unclearAttendees(let names):
      self.init(
        code: "unclear-attendees",
        "\(names.count) names are nobody's in the roster, or several people's: \(Self.list(names)).",
        hint: "nothing was changed; see `hackjournal attendee list`, and type more of each name",
        status: .usage)
    case .noSuchAttendees(let conditions):
      self.init(
        code: "no-such-attendees",
        "Nobody in the roster has \(Self.list(conditions)).",
        hint: "see `hackjournal attendee list --count company`, or `hackjournal attendee list`",
        status: .usage)
    }
  }

  /// Identifiers that mean nothing, or too much.
  init(identifiers problem: JournalProblem) {
    switch problem {
    case .attendeeExists(let name, let key):
      self.init(
        code: "attendee-exists", "\(name) is in the roster already.",
        hint:
          "change it with `hackjournal attendee edit \(Shell.quoted(key))`, or add somebody else of "
          + "that name with --same-name")
    case .unknownIdentifier(let prefix, let unreadable):
      self.init(unknownIdentifier: prefix, unreadable)
    case .severalIdentifiers(let prefix, let candidates):
      self.init(
        code: "several-identifiers", "'\(prefix)' could be \(Self.list(candidates)).",
        hint: "type more of it", status: .usage)
    case .notAFollowUp(let id, let kind):
      self.init(
        code: "no-follow-up",
        kind == .followUp
          ? "\(id) closes a follow-up itself, and is none."
          : "\(id) is no follow-up"
            + (kind.map { ": its kind is \($0)." } ?? "."),
        hint: "see `hackjournal follow-ups`", status: .usage)
    case .closedAlready(let id, let path):
      self.init(
        code: "closed-already", "\(id) is closed already: \(VisibleText.line(path)).",
        hint: "see `hackjournal follow-ups --all`")
    default: self.init(code: "failed", "\(problem)")
    }
  }

  /// An identifier that nothing has, unless one of the files that cannot be read.
  private init(unknownIdentifier prefix: String, _ unreadable: [FileProblem]) {
    let files = unreadable.prefix(Self.mostFiles).map { "\n" + Sentences.leftOut($0) }.joined()
    let others = unreadable.count - Self.mostFiles
    let known = "see `hackjournal list`; of what was removed tells `hackjournal history ID`"
    self.init(
      code: "unknown-identifier",
      "Nothing here has an identifier that begins with '\(prefix)'.\(files)"
        + (others > 0 ? "\nand \(others) more" : ""),
      hint: unreadable.isEmpty
        ? known
        : "if it is in a file that cannot be read, mend that; `hackjournal check` names them all",
      status: .usage)
  }

  /// How many files an error names.
  private static let mostFiles = 3

  /// A day that the event does not have, and what would make it one.
  init(_ date: CalendarDate, outside calendar: EventCalendar) {
    let number = calendar.number(of: date)
    let last = calendar.days ?? number
    let days = number < 1 ? last + 1 - number : number
    let change = number < 1 ? "--start \(date) --days \(days)" : "--days \(days)"
    // No event is so long, nor in the year 0.
    let isPossible = Event.dayCount(String(days)) != nil && CalendarDate(date.description) != nil
    let longer =
      "hackjournal event " + (calendar.days == nil ? "--start \(date)" : change)
    self.init(
      code: "outside-event",
      "\(date) is not a day of the event (\(calendar.start)"
        + (calendar.end.map { " to \($0))." } ?? " and later)."),
      hint: "-d \(number < 1 ? 1 : last)"
        + (isPossible ? ", or if the event is longer: \(longer)" : ""),
      status: .usage)
  }

  static func didYouMean(_ similar: [String]) -> String? {
    guard !similar.isEmpty else { return nil }
    return "did you mean \(list(similar, "or"))?"
  }

  /// The same of many, of which the first are enough.
  private static func someOf(_ items: [String]) -> String {
    guard items.count > 10 else { return list(items) }
    return list(items.prefix(8) + ["\(items.count - 8) more"])
  }

  static func list(_ items: [String], _ word: String = "and") -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return "\(items.dropLast().joined(separator: ", ")) \(word) \(last)"
  }
}
