internal import JournalModel

extension SummaryBuilder {
  /// Whether a follow-up is still to be told of: what an entry of these days closes is not, whether
  /// that entry is shown or left out.
  func isOpen(_ filed: Filed<Entry>) -> Bool {
    filed.value.closes.isEmpty && !closedHere.contains(filed.value.id)
  }

  /// Each once, with what was found; nil also if the event hides follow-ups.
  mutating func followedUp() -> Summary.Section? {
    guard material.event.heading(of: .followUp) != nil else { return nil }
    var told: Set<Identifier> = []
    var points: [Summary.Point] = []
    for section in material.days.flatMap(\.arrangement.sections) where section.heading != nil {
      for filed in section.entries where !filed.value.closes.isEmpty {
        let new = filed.value.closes.filter { told.insert($0).inserted }
        let telling: Telling = section.kind == .followUp ? .toldHere : .toldElsewhere
        if let point = closing(filed, of: new, telling: telling) { points.append(point) }
      }
    }
    guard !points.isEmpty else { return nil }
    return Summary.Section(kind: .followUp, heading: language.followedUp, points: points)
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
    guard let headline = point(filed)?.headline else { return nil }
    let words = headline.hasSuffix(".") ? String(headline.dropLast()) : headline
    guard let date = filed.date, date != day else { return words }
    let calendar = material.event.calendar
    let place =
      calendar.contains(date)
      ? language.dayTitle(calendar.number(of: date), days: nil) : language.shortDate(date)
    return "\(words) (\(place))"
  }
}
