internal import JournalModel

/// What stands under `Followed up`.
extension SummaryBuilder {
  /// Whether the text of a closing entry stands under another heading.
  enum Telling {
    case toldHere, toldElsewhere
  }

  /// The follow-ups that an entry closes, and its text if that stands nowhere else; nil if neither
  /// may be published.
  mutating func closing(
    _ filed: Filed<Entry>, of ids: [Identifier], telling: Telling
  ) -> Summary.Point? {
    let originals = material.followUps.filter { ids.contains($0.value.id) }
    let questions = originals.compactMap { question($0, seenOn: filed.date) }
    let answer = telling == .toldHere && !repeatsUntold(filed) ? point(filed) : nil
    guard !questions.isEmpty || answer != nil else { return nil }
    let isRepeated =
      !questions.isEmpty && originals.contains { $0.value.headline == filed.value.headline }
    let said = isRepeated || answer?.isBlock == true ? nil : answer?.headline
    let words = words(asking: Array(questions.joined(separator: [.text("; ")])), saying: said)
    // What was asked on these days is told nowhere else.
    let own = originals.filter { isAsked($0.value.id) }.compactMap { point($0) }
    var closing = Summary.Point(
      id: filed.value.id, headline: words.plain, details: details(of: own, with: answer))
    (closing.words, closing.closes) = (words, filed.value.closes)
    closing.attachments = (own + [answer].compactMap(\.self)).flatMap(\.attachments)
    closing = attributed(closing, to: filed)
    // What an award is for is told by the award.
    (closing.isAward, closing.team) = (false, nil)
    return closing
  }

  /// Such as `Who does it (day 1): Ian`, or `Who does it? Ian`.
  private func words(asking asked: [Summary.Words.Part], saying said: String?) -> Summary.Words {
    let said = said.map { [Summary.Words.Part.markdown($0)] } ?? []
    guard let end = asked.last, !said.isEmpty else { return Summary.Words(asked + said) }
    let isEnded = end.plain.last.map { "?!…".contains($0) } ?? false
    return Summary.Words(asked + [.text(isEnded ? " " : "\(language.colon) ")] + said)
  }

  /// What stands below these: of a block before another, words between them.
  private func details(of questions: [Summary.Point], with answer: Summary.Point?) -> String {
    let asked = questions.map(\.details).filter { !$0.isEmpty }
    let isApart = !asked.isEmpty && answer?.isBlock ?? false
    let between = isApart ? [language.followedUp + language.colon] : []
    return (asked + between + [answer?.details ?? ""]).filter { !$0.isEmpty }
      .joined(separator: "\n\n")
  }

  /// Whether an entry only says again what a page leaves out.
  private func repeatsUntold(_ filed: Filed<Entry>) -> Bool {
    material.untoldFollowUps.contains {
      filed.value.closes.contains($0.value.id) && $0.value.headline == filed.value.headline
    }
  }

  private mutating func question(
    _ filed: Filed<Entry>, seenOn day: CalendarDate?
  ) -> [Summary.Words.Part]? {
    point(filed).map { named([.markdown($0.headline)], on: filed.date, unless: day) }
  }
}
