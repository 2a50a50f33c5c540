internal import JournalModel

extension SummaryBuilder {
  /// Whether a follow-up stands under its own heading: in the account of the event where it was answered,
  /// of days where it is still open then.
  func isTold(_ filed: Filed<Entry>) -> Bool {
    guard filed.value.closes.isEmpty else { return false }
    let isAnswered = answers[filed.value.id] != nil
    return isOfEvent ? isAnswered && answer(to: filed) != nil : !isAnswered
  }

  /// Those that nobody answered, of all days.
  mutating func openFollowUps() -> Summary.Section? {
    guard let heading = event.heading(of: .followUp) else { return nil }
    let entries = Arrangement.ordered(
      material.days.flatMap { $0.arrangement.entries(under: .followUp) },
      by: material.eventPage?.show[.followUp] ?? []
    ).filter { $0.value.closes.isEmpty && answers[$0.value.id] == nil }
    let points = entries.compactMap { point($0) }
    guard !points.isEmpty else { return nil }
    return Summary.Section(kind: .followUp, heading: heading, points: points)
  }

  /// A follow-up with what was found, if that was on another day.
  mutating func followUp(_ filed: Filed<Entry>) -> Summary.Point? {
    guard var point = point(filed) else { return nil }
    guard let answer = answer(to: filed), let words = self.point(answer) else { return point }
    let headline =
      words.isBlock || answer.value.headline == filed.value.headline
      ? language.followedUp : words.headline
    point.answer = named(headline, on: answer.date, unless: filed.date)
    return point
  }

  /// The entry that tells what became of a follow-up: one that is shown.
  private func answer(to filed: Filed<Entry>) -> Filed<Entry>? {
    let id = filed.value.id
    return answers[id]?.first { shownPaths.contains($0.path) } ?? material.laterAnswers[id]?.first
  }

  /// Each once, with what was found; nil also if the event hides follow-ups. In the account of the event
  /// only what answers nothing that is told there.
  mutating func followedUp(on days: [SummaryMaterial.Day]) -> Summary.Section? {
    guard event.heading(of: .followUp) != nil else { return nil }
    var told: Set<Identifier> = []
    var points: [Summary.Point] = []
    for section in days.flatMap(\.arrangement.sections) where section.heading != nil {
      for filed in section.entries where !filed.value.closes.isEmpty {
        let new = filed.value.closes.filter { told.insert($0).inserted }
        if isOfEvent, section.kind != .followUp || new.contains(where: isAsked) { continue }
        let telling: Telling = section.kind == .followUp ? .toldHere : .toldElsewhere
        if let point = closing(filed, of: new, telling: telling) { points.append(point) }
      }
    }
    guard !points.isEmpty else { return nil }
    return Summary.Section(kind: .followUp, heading: language.followedUp, points: points)
  }

  /// Whether a follow-up stands in the account under its own day.
  private func isAsked(_ id: Identifier) -> Bool {
    material.days.contains { day in
      day.arrangement.entries(under: .followUp).contains { $0.value.id == id }
    }
  }

  /// Whether the text of a closing entry stands under another heading.
  private enum Telling {
    case toldHere, toldElsewhere
  }

  /// The follow-ups that an entry closes, and its text if that stands nowhere else; nil if neither
  /// may be published.
  private mutating func closing(
    _ filed: Filed<Entry>, of ids: [Identifier], telling: Telling
  ) -> Summary.Point? {
    let originals = material.followUps.filter { ids.contains($0.value.id) }
    let questions = originals.compactMap { question($0, seenOn: filed.date) }
    let answer = telling == .toldHere && !repeatsUntold(filed) ? point(filed) : nil
    guard !questions.isEmpty || answer != nil else { return nil }
    let isRepeated =
      !questions.isEmpty && originals.contains { $0.value.headline == filed.value.headline }
    let words = isRepeated || answer?.isBlock == true ? nil : answer?.headline
    let headline = [questions.joined(separator: "; "), words ?? ""].filter { !$0.isEmpty }
      .joined(separator: ": ")
    var point = Summary.Point(
      id: filed.value.id, headline: headline, details: answer?.details ?? "")
    point.closes = filed.value.closes
    return attributed(point, to: filed)
  }

  /// Whether an entry only says again what a page leaves out.
  private func repeatsUntold(_ filed: Filed<Entry>) -> Bool {
    material.untoldFollowUps.contains {
      filed.value.closes.contains($0.value.id) && $0.value.headline == filed.value.headline
    }
  }

  private mutating func question(_ filed: Filed<Entry>, seenOn day: CalendarDate?) -> String? {
    point(filed).map { named($0.headline, on: filed.date, unless: day) }
  }

  /// A headline with the day on which it was written, such as `It boots (day 1)`, unless it says so.
  private func named(
    _ headline: String, on date: CalendarDate?, unless day: CalendarDate?
  ) -> String {
    let words = headline.hasSuffix(".") ? String(headline.dropLast()) : headline
    guard let date, date != day else { return words }
    let number = event.calendar.number(of: date)
    let place =
      event.calendar.contains(date)
      ? language.dayTitle(number, to: number, days: nil) : language.shortDate(date)
    guard SoughtWords(place).fit(in: FoldedText(words)) != 3 else { return words }
    return "\(words) (\(place))"
  }
}
