internal import JournalModel

extension SummaryBuilder {
  /// Whether a follow-up stands under its own heading: in the account of the event where it was answered,
  /// of days where no answer is told on one of them.
  func isTold(_ filed: Filed<Entry>) -> Bool {
    guard !filed.value.isAnswer else { return false }
    let closings = answers[filed.value.id] ?? []
    return isOfEvent ? !closings.isEmpty : !closings.contains(where: \.isTold)
  }

  /// Those that nobody answered, of all days.
  mutating func openFollowUps() -> Summary.Section? {
    guard let heading = event.heading(of: .followUp) else { return nil }
    let entries = Arrangement.ordered(
      material.days.flatMap { $0.arrangement.entries(under: .followUp) },
      by: material.eventPage?.show[.followUp] ?? []
    ).filter { !$0.value.isAnswer && answers[$0.value.id] == nil }
    let points = entries.compactMap { point($0) }
    guard !points.isEmpty else { return nil }
    return Summary.Section(kind: .followUp, heading: heading, points: points)
  }

  /// A follow-up with what became of it, if that is told elsewhere or not at all.
  mutating func followUp(_ filed: Filed<Entry>) -> Summary.Point? {
    guard var point = point(filed) else { return nil }
    let all = (answers[filed.value.id] ?? []) + (material.laterAnswers[filed.value.id] ?? [])
    point.answer = (all.first(where: \.isTold) ?? all.first).map {
      words(of: $0, to: filed, asked: point)
    }
    // A block before another needs a word above it.
    if point.isBlock, point.answer?.isBlock ?? false { point.mark = event.heading(of: .followUp) }
    return point
  }

  /// The first line of an answer with who gave it, unless that is who asked, and all of one that stands
  /// nowhere else; where nobody is to read it, that there is one.
  private mutating func words(
    of answer: FollowUpAnswer, to filed: Filed<Entry>, asked: Summary.Point
  ) -> Summary.Answer {
    let point = answer.isTold ? point(answer.entry) : nil
    let whole = isWhole(answer.entry, below: filed.value.id) ? point : nil
    let said = point.flatMap {
      isApart(answer) || $0.isBlock || $0.headline == filed.value.headline ? nil : prize($0)
    }
    let isRepeated = point?.headline == filed.value.headline
    let isNamed =
      isRepeated || isApart(answer)
      || point.map { $0.isAward || $0.isOfSamePeople(as: asked) } ?? true
    let people = isNamed ? nil : point?.byline
    let words = named(
      said ?? [.text(language.answered)],
      with: [people].compactMap { $0.map { .text($0) } }, on: answer.entry.date,
      unless: filed.date)
    return Summary.Answer(
      words: Summary.Words(words), by: point?.source?.by, details: whole?.details ?? "",
      attachments: whole?.attachments ?? [],
      isBlock: (said == nil || whole?.headline.hasSuffix(":") ?? false)
        && !(whole?.details.isEmpty ?? true),
      recorded: point?.source?.recorded)
  }

  /// Whether the account of the event has its words under another heading, where a reader finds them by the
  /// day.
  private func isApart(_ answer: FollowUpAnswer) -> Bool {
    isOfEvent && answer.isTold && !isAmongFollowUps(answer.entry)
  }

  /// Whether the account of the event has an answer below its question alone: below the first of several.
  private func isWhole(_ answer: Filed<Entry>, below id: Identifier) -> Bool {
    isOfEvent && answer.value.closes.first(where: isAsked) == id && isAmongFollowUps(answer)
  }

  private func isAmongFollowUps(_ filed: Filed<Entry>) -> Bool {
    material.days.contains { day in
      day.arrangement.entries(under: .followUp).contains { $0.path == filed.path }
    }
  }

  /// A headline, of an award with what won it and who made that.
  private func prize(_ point: Summary.Point) -> [Summary.Words.Part] {
    guard point.isAward else { return [.markdown(point.headline)] }
    let headline = Summary.Words.Part.markdown(point.headline.unended)
    guard !point.lead.isEmpty else {
      return [headline].noted(point.byline.map { [.text($0)] } ?? [])
    }
    let made = (point.lead + [point.team].compactMap(\.self)).joined(separator: ", ")
    let sign = point.headline.isEnded(by: "!?…") ? "" : language.colon
    return [headline, .text("\(sign) \(made)")]
  }

  /// Each once, with what was found; nil also if the event hides follow-ups. In the account of the event
  /// only what answers nothing that is told there.
  mutating func followedUp(on days: [SummaryMaterial.Day]) -> Summary.Section? {
    guard event.heading(of: .followUp) != nil else { return nil }
    var told: Set<Identifier> = []
    var points: [Summary.Point] = []
    for section in days.flatMap(\.arrangement.sections) where section.heading != nil {
      if section.kind == .followUp { points += section.entries.compactMap { answerToEarlier($0) } }
      for filed in section.entries where !filed.value.closes.isEmpty {
        let new = filed.value.closes.filter { told.insert($0).inserted }
        if isOfEvent, section.kind != .followUp || new.contains(where: isAsked) { continue }
        let point =
          section.kind == .followUp
          ? closing(filed, of: filed.value.closes, telling: .toldHere)
          : closing(filed, of: new, telling: .toldElsewhere)
        if let point { points.append(point) }
      }
    }
    guard !points.isEmpty else { return nil }
    return Summary.Section(kind: .followUp, heading: language.followedUp, points: points)
  }

  /// What became of a follow-up of an earlier event alone, whose words are not of this journal.
  private mutating func answerToEarlier(_ filed: Filed<Entry>) -> Summary.Point? {
    guard filed.value.closes.isEmpty, !filed.value.closesEarlier.isEmpty,
      var point = point(filed)
    else { return nil }
    guard !point.isBlock else { return point }
    let words = [Summary.Words.Part.markdown(point.headline.unended)]
    point.words = Summary.Words(words.noted([.text(language.review.earlier)]))
    point.text = nil
    return point
  }

  /// Whether a follow-up stands in the account under its own day.
  func isAsked(_ id: Identifier) -> Bool {
    material.days.contains { day in
      day.arrangement.entries(under: .followUp).contains { $0.value.id == id }
    }
  }

  /// Words with notes, and with the day on which they were written unless they say so, such as
  /// `It boots (Ian, day 1)`.
  func named(
    _ words: [Summary.Words.Part], with notes: [Summary.Words.Part], on date: CalendarDate?,
    unless day: CalendarDate?
  ) -> [Summary.Words.Part] {
    let words = words.unended
    guard let date, date != day else { return words.noted(notes) }
    let number = event.calendar.number(of: date)
    let place =
      event.calendar.contains(date) && event.days != 1
      ? language.dayTitle(number, to: number, days: nil) : language.shortDate(date)
    let isSaid = FoldedText(words.map(\.plain).joined()).says(place)
    return words.noted(notes + (isSaid ? [] : [.text(place)]))
  }
}

extension Summary.Point {
  /// Whether the same people say both, whom a line names once.
  fileprivate func isOfSamePeople(as other: Summary.Point) -> Bool {
    source?.by == other.source?.by && source?.credits == other.source?.credits
  }
}

extension [Summary.Words.Part] {
  fileprivate var unended: [Summary.Words.Part] {
    guard case .markdown(let words) = last else { return self }
    return dropLast() + [.markdown(words.unended)]
  }

  /// With notes in brackets behind them, if there are any.
  func noted(_ notes: [Summary.Words.Part]) -> [Summary.Words.Part] {
    guard !notes.isEmpty else { return self }
    return self + [.text(" (")] + notes.map { [$0] }.joined(separator: [.text(", ")])
      + [.text(")")]
  }
}
