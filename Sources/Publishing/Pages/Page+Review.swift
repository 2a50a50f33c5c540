package import JournalKit
internal import JournalModel

extension Page {
  /// The page of a review, Markdown or JSON; what the gate of one of its events holds back is an error, and
  /// no page.
  package init(
    of review: YearReview, asJSON isJSON: Bool, through gates: [Gate]
  ) throws {
    let format = isJSON ? PageFormat.json : .markdown
    let draft =
      isJSON ? try JSON.answer(JSONObject(review)) + "\n" : ReviewMarkdown(review).text
    let words = try format.words(of: draft)
    for gate in gates {
      for words in words { try gate.check(words) }
      try gate.check(labels: review.labels)
    }
    self.init(passed: draft, as: format)
  }
}

extension YearReview {
  /// What things in it are called.
  fileprivate var labels: Set<String> {
    let stages = projects.flatMap(\.stages)
    let sources = best.compactMap(\.point.source)
    return Set(
      projects.map(\.name) + stages.compactMap(\.name) + stages.map(\.place)
        + best.flatMap(\.point.lead) + sources.flatMap { $0.projects + $0.tags })
  }
}
