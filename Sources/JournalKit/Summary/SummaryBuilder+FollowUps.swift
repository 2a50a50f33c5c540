extension SummaryBuilder {
  /// What the entries shown here close is not open any more, and they are no follow-ups themselves.
  func isOpen(_ filed: Filed<Entry>) -> Bool {
    filed.value.closes.isEmpty && !closedHere.contains(filed.value.id)
  }

  /// The follow-ups that are closed here, each once, with what was found; nil if there are none.
  mutating func followedUp() -> Summary.Section? {
    var told: Set<Identifier> = []
    var points: [Summary.Point] = []
    for day in material.days {
      for section in day.arrangement.sections where section.heading != nil {
        for filed in section.entries where !filed.value.closes.isEmpty {
          let new = filed.value.closes.filter { told.insert($0).inserted }
          let isTold = section.kind != .followUp
          if let point = closing(filed, of: new, isTold ? .toldElsewhere : .toldHere) {
            points.append(point)
          }
        }
      }
    }
    guard !points.isEmpty else { return nil }
    return Summary.Section(kind: .followUp, heading: language.sections.followedUp, points: points)
  }

  /// Whether the text of a closing entry stands under another heading.
  private enum Telling {
    case toldHere, toldElsewhere
  }

  /// The follow-ups that an entry closes, and its text if that stands nowhere else.
  private mutating func closing(
    _ filed: Filed<Entry>, of ids: [Identifier], _ telling: Telling
  ) -> Summary.Point? {
    let originals = material.followUps.filter { ids.contains($0.value.id) }
    let questions = originals.compactMap { question($0, seenOn: filed.date) }
    let answer = telling == .toldHere ? point(filed) : nil
    guard telling == .toldElsewhere || answer != nil, !(questions.isEmpty && answer == nil) else {
      return nil
    }
    let isRepeated = originals.contains { $0.value.headline == filed.value.headline }
    let words = isRepeated ? nil : answer?.headline
    let headline = [questions.joined(separator: "; "), words ?? ""].filter { !$0.isEmpty }
      .joined(separator: ": ")
    var point = Summary.Point(
      id: filed.value.id, headline: headline, details: answer?.details ?? "")
    point.closes = filed.value.closes
    return point
  }

  /// The headline of a follow-up, and its day if it is another.
  private mutating func question(_ filed: Filed<Entry>, seenOn day: CalendarDate?) -> String? {
    guard let headline = point(filed)?.headline else { return nil }
    let words = headline.hasSuffix(".") ? String(headline.dropLast()) : headline
    guard let date = filed.date, date != day else { return words }
    let number = material.event.calendar.number(of: date)
    return "\(words) (\(language.dayTitle(number, nil)))"
  }
}
