package import JournalModel

extension Snapshot {
  /// A summary with what it had to leave out and what could not be read.
  package struct SummaryOutcome: Sendable {
    /// Without what `omissions` lists, and without files that could not be read.
    package let summary: Summary
    /// One for each text, so that a person can be in several.
    package let omissions: [Omission]
    /// The files that could not be read; the summary is of the rest.
    package let problems: [FileProblem]
    /// Everybody at the event, with whom the summary was made.
    package let roster: Roster
    /// Number of attendees who are not to be named and have names that this clone does not know.
    package let unknownNames: Int
    /// The notes of the days in question, those that are private among them.
    package let notes: [AttendeeNote]
  }

  /// Computes the write-up of some days or of the whole event. Depends on the journal's trees alone:
  /// not on the clock, the locale or the machine.
  package func summary(
    of scope: SummaryScope, for audience: Audience, by grouping: SummaryGrouping = .kind,
    lookingFor answers: AnswerSearch = .onLaterDays
  ) throws -> SummaryOutcome {
    let dates = try scope.dates(among: dates())
    let later = try answers == .onLaterDays && scope.isOfDays ? laterAnswers(than: dates) : nil
    let attendees = try attendees()
    var material = try material(of: scope, among: attendees)
    material.grouping = grouping
    try take(dates, into: &material)
    try takeFollowUps(into: &material)
    let open = material.openFollowUps
    material.laterAnswers = try later?.get()?.filter { open.contains($0.key) } ?? [:]
    if audience == .everybody {
      material.namingFiles = try linkedTexts(
        among: material.attachments.values.flatMap(\.self), naming: material.roster)
    }
    var builder = SummaryBuilder(material, audience: audience)
    let summary = builder.summary()
    return SummaryOutcome(
      summary: summary, omissions: builder.omissions, problems: material.problems,
      roster: material.roster, unknownNames: attendees.values.count(where: \.isUnknown),
      notes: material.days.flatMap { $0.notes.map(\.value) })
  }

  /// What is said of follow-ups after these days, looked for while they are read; nil if there is nothing
  /// later.
  private func laterAnswers(
    than dates: [CalendarDate]
  ) throws -> Ahead<[Identifier: [FollowUpAnswer]]>? {
    guard let last = dates.last else { return nil }
    let later = try self.dates().filter { $0 > last }
    return later.isEmpty ? nil : ahead { try $0.answers(on: later) }
  }

  /// Where a summary looks for what became of its follow-ups.
  package enum AnswerSearch {
    /// On its own days alone.
    case onOwnDays
    /// On those as well that came later, which may be many.
    case onLaterDays
  }

  private func material(
    of scope: SummaryScope, among attendees: Found<Attendee>
  ) throws -> SummaryMaterial {
    let responses = try responses()
    var material = SummaryMaterial(
      event: event, scope: scope, roster: try readableRoster(),
      responses: responses.values)
    material.problems = attendees.problems + responses.problems
    let projects = try projects()
    material.projects = projects.values
    material.problems += projects.problems
    if let problem = try languageProblem() { material.problems.append(problem) }
    guard !scope.isOfDays else { return material }
    let page = try eventPage()
    material.eventPage = page.values.first
    material.eventPicture = try pictures(of: Layout.eventPage).first
    material.problems += page.problems
    return material
  }

  private func takeFollowUps(into material: inout SummaryMaterial) throws {
    let closed = try entries(identified: Set(material.shown.flatMap(\.value.closes)))
    let left = Set(material.eventPage?.leaveOut ?? [])
    material.followUps = closed.shown.filter { !left.contains($0.value.id) }
    material.untoldFollowUps =
      closed.leftOut + closed.shown.filter { left.contains($0.value.id) }
  }

  /// Adds what the folders of some days have; what two people captured from one commit is there once.
  private func take(_ dates: [CalendarDate], into material: inout SummaryMaterial) throws {
    let found = try each(dates) { try entries(on: $0) }
    let captured = found.flatMap { $0.values.filter { $0.value.commit != nil } }
    let superfluous = Set(captured.superfluous.map(\.path))
    for (date, entries) in zip(dates, found) {
      let (notes, pages) = (try notes(on: date), try dayPage(date))
      let page = pages.values.first ?? DayPage()
      let arrangement = Arrangement(
        of: superfluous.isEmpty
          ? entries.values : entries.values.filter { !superfluous.contains($0.path) },
        by: page.arranged(within: material.eventPage), in: event)
      material.days.append(
        .init(
          date: date, page: page, arrangement: arrangement, notes: notes.values,
          picture: try pictures(of: Layout.dayPage(date)).first))
      material.attachments.merge(try attachments(on: date)) { first, _ in first }
      material.problems += pages.problems + entries.problems + notes.problems
    }
  }

  /// The day that a summary is about if nobody says: today during the event, else the last day that
  /// has entries, else the first.
  package func dayToSummarise(today: CalendarDate) throws -> CalendarDate {
    if event.days != nil, calendar.contains(today) { return today }
    let dates = try dates()
    if event.days == nil, dates.contains(today) { return today }
    let written = try dates.filter { try !entries(on: $0).values.isEmpty }
    return written.last(where: calendar.contains) ?? written.last ?? event.start
  }
}

extension DayPage {
  /// With the order and what is left out of a page of the whole event, which comes first.
  fileprivate func arranged(within page: DayPage?) -> DayPage {
    guard let page else { return self }
    var arranged = self
    let named = Set(page.show.values.joined())
    arranged.show = show.mapValues { $0.filter { !named.contains($0) } }
      .merging(page.show) { $1 + $0 }
    arranged.leaveOut += page.leaveOut
    return arranged
  }
}
