internal import JournalKit
internal import JournalModel

/// A year in review as Markdown that renders on GitHub and pastes into any blog.
struct ReviewMarkdown {
  private let review: YearReview
  private var words: Language.Review { review.words }

  init(_ review: YearReview) {
    self.review = review
  }

  /// The whole page, with a final line break.
  var text: String {
    let strips = review.years.flatMap { YearStrip($0).text.lines.map { "    \($0)" } }
      .joined(separator: "\n")
    let blocks =
      [
        "# \(SafeMarkdown.plain(review.title))", strips,
        "*\(SafeMarkdown.plain(words.strip))*",
      ]
      + part(words.numbers, [SafeMarkdown.plain(review.sentence), events])
      + part(words.wentOn, review.projects.isEmpty ? [] : [list(review.projects.map(course))])
      + part(words.promises, promises)
      + part(words.best, review.best.isEmpty ? [] : [list(review.best.map(best))])
      + part(words.again, review.again.map { [SafeMarkdown.plain($0.sentence)] } ?? [])
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func part(_ heading: String, _ blocks: [String]) -> [String] {
    blocks.isEmpty ? [] : ["## \(SafeMarkdown.plain(heading))"] + blocks
  }

  private func list(_ items: [String]) -> String {
    items.map { $0.contains("\n\n") ? $0 + "\n" : $0 }.joined(separator: "\n").trimmedLines
  }

  private var events: String {
    MarkdownTable(
      columns: words.columns.map(SafeMarkdown.plain),
      rows: review.events.map { row in
        [
          SafeMarkdown.link(row.name, to: row.url), SafeMarkdown.plain(row.when),
          row.venue.map(SafeMarkdown.plain) ?? "", row.people.map(SafeMarkdown.plain) ?? "",
          String(row.days), String(row.entries), String(row.projects),
        ]
      }
    ).text
  }

  private func course(_ course: YearReview.Course) -> String {
    let state = course.state.map { " (\(SafeMarkdown.plain($0)))" } ?? ""
    let stages = course.stages.map { stage in
      let name = stage.name.map { " (\(SafeMarkdown.plain($0)))" } ?? ""
      let text = stage.text.map { "\(review.colon) \(SafeMarkdown.headline($0))" } ?? ""
      return "  - \(SafeMarkdown.plain(stage.place))\(name)\(text)"
    }
    let name = "- **\(SafeMarkdown.link(course.name, to: course.url))**\(state)"
    return ([name] + stages).joined(separator: "\n")
  }

  private var promises: [String] {
    let there = words.keptThere.filled(["count": String(review.keptThere)])
    return (review.promises.isEmpty ? [] : [list(review.promises.map(promise))])
      + (review.keptThere > 0 ? [SafeMarkdown.plain(there)] : [])
  }

  /// What was asked, and below it what became of that.
  private func promise(_ promise: YearReview.Promise) -> String {
    let mark = promise.answer == nil ? words.open : words.kept
    let asked =
      "- **\(SafeMarkdown.plain(mark))**\(review.colon) \(SafeMarkdown.headline(promise.text)) "
      + "(\(SafeMarkdown.plain(promise.said)))"
    guard let answer = promise.answer else { return asked }
    let said = SafeMarkdown.plain(answer.said)
    let text = answer.text.map { "\(review.colon) \(SafeMarkdown.headline($0))" } ?? ""
    return "\(asked)\n  - \(said)\(text)"
  }

  private func best(_ best: YearReview.Best) -> String {
    let point = PointMarkdown(best.point, colon: review.colon).bullet
    let place = "- \(SafeMarkdown.plain(best.place))\(review.colon) "
    // A block stands below its place.
    let isLine = point.hasPrefix("- ") && point.dropFirst(2).first.map { $0 != "`" } ?? false
    guard isLine, !best.point.isBlock else {
      let lines = point.lines.map { $0.isEmpty ? "" : "  " + $0 }
      return place.trimmed + "\n\n" + lines.joined(separator: "\n")
    }
    return place + point.dropFirst(2)
  }
}
