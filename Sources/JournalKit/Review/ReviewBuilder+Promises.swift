internal import JournalModel

extension ReviewBuilder {
  /// The follow-ups that their own events left open: those that a later one answered, then the others.
  mutating func promises() -> [YearReview.Promise] {
    var (kept, open) = ([YearReview.Promise](), [YearReview.Promise]())
    for index in events.indices {
      for point in events[index].summary.openFollowUps?.points ?? [] {
        guard let id = point.id, mayTell(point.headline, of: id, at: index) else { continue }
        let earlier = EarlierFollowUp(event: events[index].event.id, id: id)
        let promise = YearReview.Promise(
          text: point.headline, said: place(index, on: point.source?.day),
          answer: answer(to: earlier))
        if promise.answer == nil { open.append(promise) } else { kept.append(promise) }
      }
    }
    return kept + open
  }

  /// The first answer to a follow-up, be it one that nobody may read.
  private mutating func answer(to earlier: EarlierFollowUp) -> YearReview.Answer? {
    for index in events.indices {
      guard let closing = events[index].closings[earlier] else { continue }
      let told = events[index].summary.points.first { $0.id == closing.id && !$0.isBlock }
      let isTold = told.map { mayTell($0.headline, of: $0.id, at: index) } ?? false
      return .init(text: isTold ? told?.headline : nil, said: place(index, on: closing.date))
    }
    return nil
  }

  /// The awards of each event, then what its pages show first.
  mutating func best() -> [YearReview.Best] {
    var best: [YearReview.Best] = []
    for (index, event) in events.enumerated() {
      let points = event.summary.points
      let shown = event.shownFirst.prefix(Self.mostShown).compactMap { id in
        points.first { $0.id == id }
      }
      for var point in (event.summary.awards?.points ?? []) + shown {
        guard mayTell(point.allWords, of: point.id, at: index) else { continue }
        // Nobody has the files beside this page.
        point.attachments = []
        best.append(.init(place: places[index], point: point))
      }
    }
    return best
  }

  /// Of each event, besides its awards.
  private static let mostShown = 3
}

extension Summary.Point {
  /// Headline, details and who and what stands beside them, in whatever form of a page.
  fileprivate var allWords: String {
    let told = [text ?? headline, details, byline, team, answer?.words.plain, answer?.details]
    let labels = source.map { $0.credits + $0.team + $0.projects + $0.tags } ?? []
    return (told + [source?.by] + lead + labels).compactMap(\.self).joined(separator: "\n\n")
  }
}
