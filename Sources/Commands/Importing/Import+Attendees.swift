import Exchange
import JournalKit
import JournalModel
import Publishing
import Terminal

extension Import {
  func takeAttendees(
    _ table: SheetTable, into journal: inout Journal, context: Context
  ) throws {
    if isPublic { try refuse("--public", of: .attendees, for: .notes) }
    if far.outside { try refuse("--outside", of: .attendees, for: .entries) }
    if day != nil, !checkIn {
      throw UsageProblem("-d is the day of a --check-in, where the table has attendees.")
    }
    let words = TypedTime(calendar: journal.snapshot.calendar, now: context.now())
    let date = checkIn ? try words.date(day?.text) : nil
    let sheet = RosterSheet(table, checkedIn: try date.map { ($0, try journal.snapshot.roster()) })
    let account = ImportAccount(
      of: self, reading: .init(of: table, for: self), leftOut: sheet.leftOut, in: context)
    if !effect.dryRun { account.sayReading() }
    let plan = ImportAttendees(sheet.people, suffixes: sheet.people.map { _ in context.suffix() })
    var outcome =
      effect.dryRun
      ? try plan.change(of: journal.snapshot).outcome : try context.write(plan, to: &journal)
    if effect.dryRun {
      // Those who are new would get other names of files.
      for index in outcome.added.indices { outcome.added[index].key = "" }
    }
    if effect.dryRun {
      account.sayCounts(outcome, added: "", changed: "changed", of: journal.event)
      account.sayReading()
    }
    try account.tell(outcome, json: { JSONObject($0) }) { written in
      if effect.dryRun {
        try AttendeePrinter(context: context, json: false, receipt: .both).print(written)
      } else {
        account.print(written.map { ($0.key, Layout.attendee($0.key)) })
      }
    }
    if !effect.dryRun {
      account.sayCounts(outcome, added: "", changed: "changed", of: journal.event)
    }
    guard !options.json else { return }
    let remarks = [
      Self.repeated(sheet), Self.noAddresses(sheet), Self.takenOut(outcome), Self.refusing(outcome),
      Self.doubtful(outcome), Self.nearlyHidden(outcome), Self.withheld(outcome),
      Self.statuses(sheet),
      Self.unclear(sheet), Self.consent(outcome), Sentences.mentionedOnly(outcome.added),
    ]
    remarks.compactMap(\.self).forEach(context.output.say)
    if !effect.dryRun { try context.tell(ofHidden: outcome.hidden, in: journal.snapshot) }
    if let date, !effect.dryRun {
      context.output.say(
        Sentences.checkedIn(
          journal.event, date: date, roster: try journal.snapshot.attendees().values))
    }
  }

  /// Nil if no two rows could be two people.
  private static func repeated(_ sheet: RosterSheet) -> String? {
    guard !sheet.repeated.isEmpty else { return nil }
    let rows = sheet.repeated.map { name, lines in
      "\(VisibleText.line(name)) (lines \(Choice.list(lines.map(String.init))))"
    }
    return "In several rows, and one person for all that the table tells: \(Choice.list(rows)); if "
      + "there are two, give each an address."
  }

  /// Nil if every address of the table is one.
  private static func noAddresses(_ sheet: RosterSheet) -> String? {
    guard !sheet.noAddresses.isEmpty else { return nil }
    let cells = sheet.noAddresses.map { "'\(VisibleText.line($0.text))' (line \($0.line))" }
    return "Not taken, for it is no e-mail address: \(Choice.some(cells))"
  }

  /// Nil if nobody of the table was taken out of the roster.
  private static func takenOut(_ outcome: ImportOutcome<Attendee>) -> String? {
    guard let first = outcome.takenOut.first else { return nil }
    let names = outcome.takenOut.map { VisibleText.line($0.displayName) }
    return
      "Taken out of the roster before, so not added: \(Choice.list(names)); to have one again: "
      + "hackjournal attendee add --unnamed \(Shell.quoted(first.displayName))"
  }

  /// Nil if the table has no yes of anybody who said no.
  private static func refusing(_ outcome: ImportOutcome<Attendee>) -> String? {
    guard !outcome.refusing.isEmpty else { return nil }
    let names = outcome.refusing.map { VisibleText.line($0.displayName) }
    return
      "Said no before, and the file has a yes, so not named: \(Choice.list(names)); "
      + Remedy.naming(outcome.refusing.map(\.key))
  }

  /// Nil if nobody who agreed has the name of somebody who said no.
  private static func doubtful(_ outcome: ImportOutcome<Attendee>) -> String? {
    guard let (person, _) = outcome.doubtful.first else { return nil }
    let names = outcome.doubtful.map { VisibleText.line($0.person.displayName) }
    let hidden = outcome.doubtful.map {
      $0.hidden.key.isEmpty ? $0.hidden.displayName : $0.hidden.key
    }
    return
      "Not added, for somebody of that name or address said no: \(Choice.list(names)); another person, who agreed: "
      + "\(adding(person)); the same person, \(Remedy.naming(hidden))"
  }

  /// Nil if nobody who agreed has nearly the name of somebody who is not to be named.
  private static func nearlyHidden(_ outcome: ImportOutcome<Attendee>) -> String? {
    guard let (person, _) = outcome.nearlyHidden.first else { return nil }
    let names = outcome.nearlyHidden.map { person, hidden in
      let key = hidden.key.isEmpty ? "" : ", \(hidden.key)"
      return VisibleText.line("\(person.displayName) (\(hidden.displayName)\(key))")
    }
    let hidden = outcome.nearlyHidden.map {
      $0.hidden.key.isEmpty ? $0.hidden.displayName : $0.hidden.key
    }
    return
      "Not added, for the name is nearly that of somebody who is not to be named: \(Choice.list(names)); "
      + "another person, who agreed: \(adding(person)); the same person, "
      + Remedy.naming(hidden)
  }

  /// An address tells people of one name apart.
  private static func adding(_ person: Attendee) -> String {
    let addresses = person.emails.isEmpty ? ["ADDRESS"] : person.emails.map(Shell.quoted)
    return "hackjournal attendee add --same-name \(Shell.quoted(person.displayName))"
      + addresses.map { " --email \($0)" }.joined()
  }

  /// Nil if no cell would name somebody whom nobody may name, or has an address.
  private static func withheld(_ outcome: ImportOutcome<Attendee>) -> String? {
    guard !outcome.withheld.isEmpty else { return nil }
    return "Left out, for everybody would read the name of somebody who is not to be named, or an "
      + "address: " + Choice.list(outcome.withheld.map { VisibleText.line($0) })
  }

  /// A word for not coming that we do not know is to be seen. Nil without such a column.
  private static func statuses(_ sheet: RosterSheet) -> String? {
    guard !sheet.statuses.isEmpty else { return nil }
    let counts = Dictionary(sheet.statuses.map { ($0, 1) }, uniquingKeysWith: +)
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let words = counts.map { "\($0.value) \(VisibleText.line($0.key))" }
    return "Taken by status: \(words.joined(separator: ", "))"
  }

  /// Nil if every answer about a name is a plain one.
  private static func unclear(_ sheet: RosterSheet) -> String? {
    guard !sheet.unclearAnswers.isEmpty else { return nil }
    let lines = Dictionary(grouping: sheet.unclearAnswers, by: \.text)
      .sorted { $0.value[0].line < $1.value[0].line }
    let cells = lines.map { text, cells in
      "'\(VisibleText.line(text))' (\(cells.count == 1 ? "line" : "lines") "
        + "\(Choice.some(cells.map { String($0.line) })))"
    }
    return "Taken as a no, for it is no plain yes: \(Choice.some(cells)); \(Remedy.naming("NAME"))"
  }

  /// Nil if all said whether their names may be published.
  private static func consent(_ outcome: ImportOutcome<Attendee>) -> String? {
    let open = outcome.added.count { $0.named == .open }
    guard open > 0 else { return nil }
    let all = Sentences.count(outcome.added.count, one: "attendee", many: "attendees")
    return
      "\(open) of \(all) did not say whether their names may be published: counted, not named."
  }
}
