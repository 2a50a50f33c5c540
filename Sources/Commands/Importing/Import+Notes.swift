import Exchange
import JournalKit
import JournalModel
import Publishing
import Terminal

extension Import {
  func takeNotes(_ table: SheetTable, into journal: inout Journal, context: Context) throws {
    if checkIn { try refuse("--check-in", of: .notes, for: .attendees) }
    if far.outside { try refuse("--outside", of: .notes, for: .entries) }
    if isPublic, table.columns.has(.publish) {
      throw UsageProblem(
        "The form asks whether answers may be published; --public is for forms that do not.",
        hint: "leave it out, or keep the column out: --map \"Column=\"")
    }
    let words = TypedTime(calendar: journal.snapshot.calendar, now: context.now())
    let roster = try journal.snapshot.roster()
    let answers = AnswerNotes(
      table,
      in: .init(
        roster: roster, words: words, day: try day.map { try words.date($0.text) },
        isAnnounced: isPublic))
    let account = ImportAccount(
      of: self, reading: .init(of: table, for: self), leftOut: answers.leftOut, in: context)
    if !effect.dryRun { account.sayReading() }
    let plan = ImportNotes(answers.notes, refused: answers.refused)
    let outcome =
      effect.dryRun
      ? try plan.change(of: journal.snapshot).outcome : try context.write(plan, to: &journal)
    let open = outcome.added.count { !$0.value.isPrivate }
    let event = journal.event
    let sayCounts = {
      account.sayCounts(
        outcome, added: " (\(open) public)", changed: "made private", of: event)
    }
    if effect.dryRun {
      sayCounts()
      account.sayReading()
    }
    try account.tell(outcome, json: { JSONObject($0) }) { written in
      account.print(written.map { ("\($0.value.id)", $0.path) })
    }
    if !effect.dryRun { sayCounts() }
    guard !options.json else { return }
    let unnamed = outcome.added.compactMap { filed in
      filed.value.isPrivate
        ? nil : roster.attendees.first { $0.key == filed.value.about && $0.named != .yes }
    }
    let remarks =
      timeRemarks(outcome.added, columns: table.columns, calendar: journal.snapshot.calendar)
      + consentRemarks(outcome, answers: answers, columns: table.columns, unnamed: unnamed)
    remarks.forEach(context.output.say)
  }

  /// Sentences on notes that may be of another day than they are taken for.
  private func timeRemarks(
    _ added: [Filed<AttendeeNote>], columns: SheetColumns, calendar: EventCalendar
  ) -> [String] {
    var remarks: [String] = []
    if !columns.has(.time), !columns.has(.day), day == nil, let date = added.first?.date {
      remarks.append(
        "No column says when: all are taken for \(date); -d says another day, or --map "
          + "\"Column=time\".")
    }
    let outside = added.compactMap(\.date).filter { !calendar.isNear($0) }
    if let date = outside.first {
      remarks.append(
        "\(Self.notes(outside.count)) of no day of the event, such as \(date): -d says what day "
          + "they are about.")
    }
    return remarks
  }

  /// The organiser should read them before anything is published.
  private func consentRemarks(
    _ outcome: ImportOutcome<Filed<AttendeeNote>>, answers: AnswerNotes, columns: SheetColumns,
    unnamed: [Attendee]
  ) -> [String] {
    var remarks: [String] = []
    if !columns.has(.publish), !isPublic, !outcome.added.isEmpty {
      remarks.append(
        "No column says whether they may be published, so all are private; if the form asked or "
          + "said so: hackjournal undo, and import again with --map \"Column=publish\" or --public."
      )
    }
    let unproven = outcome.added.filter { answers.unproven.contains($0.value.id) }
    if let first = unproven.first {
      remarks.append(
        "private, for no address that the roster has says that they are the person's own: "
          + "\(Choice.list(unproven.map(\.value.about))); where it lacks one: hackjournal undo, "
          + "hackjournal attendee edit \(Shell.quoted(first.value.about)) --email ADDRESS, and import "
          + "again")
    }
    let agreed = Set(answers.notes.filter { !$0.value.isPrivate }.map(\.value.id))
    let naming = outcome.added.filter { $0.value.isPrivate && agreed.contains($0.value.id) }
    if !naming.isEmpty {
      remarks.append(
        "private, for they name somebody who is not to be named, or have an address: "
          + Choice.list(naming.map(\.value.id.description)))
    }
    if !outcome.changed.isEmpty {
      remarks.append("What was made private is in git's history still.")
    }
    if !outcome.standing.isEmpty {
      let ids = outcome.standing.map(\.value.id.description)
      remarks.append(
        "Public still, in the words of people who do not agree by now, and not in the file: "
          + "\(Choice.list(ids)); to take them out: hackjournal remove \(ids.joined(separator: " "))"
      )
    }
    if let first = unnamed.first {
      remarks.append(
        "\(Self.notes(unnamed.count)) of people who are not to be named, so summaries leave them "
          + "out; \(Remedy.naming(first.key))")
    }
    return remarks
  }

  private static func notes(_ count: Int) -> String {
    Sentences.count(count, one: "note is", many: "notes are")
  }
}
