internal import JournalKit
internal import JournalModel

/// A summary as plain text, for mail and chat.
struct SummaryText: Sendable {
  private let summary: Summary
  private let title: TitleChoice

  init(_ summary: Summary, title: TitleChoice) {
    self.summary = summary
    self.title = title
  }

  /// The whole text, with a final line break.
  var text: String {
    let facts = summary.facts.isEmpty ? [] : [summary.facts.joined(separator: " · ")]
    let blocks: [String] =
      heading + optional(summary.warning) + facts + optional(summary.opening)
      + optional(summary.attendance.sentence) + sections + impressions(summary.impressions)
      + thanks + optional(summary.evening.map { section($0.heading, text: $0.text) })
      + optional(summary.closingWords) + optional(summary.closing) + responses
      + impressions(summary.privateNotes)
    return VisibleText.block(blocks.joined(separator: "\n\n")) + "\n"
  }

  private var heading: [String] {
    guard title == .shown else { return [] }
    let line = VisibleText.line(summary.title)
    return ["\(line)\n\(String(repeating: "=", count: line.count))"]
  }

  private var sections: [String] {
    summary.sections.map { section($0.heading, text: bullets($0.points)) }
  }

  private var thanks: [String] {
    guard let thanks = summary.thanks else { return [] }
    let givers = thanks.givers.map { Summary.Point(id: nil, headline: $0, details: "") }
    return [section(thanks.heading, text: bullets(thanks.points + givers))]
  }

  private var responses: [String] {
    guard let responses = summary.responses else { return [] }
    let lines = responses.links.map { response in
      let date = response.dateText.map { " (\($0))" } ?? ""
      let excerpt = response.excerpt.isEmpty ? "" : ": \(VisibleText.line(response.excerpt))"
      return "- \(VisibleText.line(response.title))\(date)\(excerpt)"
        + (response.url.map { "\n  \($0)" } ?? "")
    }
    return [section(responses.heading, text: lines.joined(separator: "\n"))]
  }

  private func impressions(_ impressions: Summary.Impressions?) -> [String] {
    guard let impressions else { return [] }
    let people = impressions.people.map { person in
      ([VisibleText.line(person.name) + ":"] + person.notes.map { indented($0.text) }).joined(
        separator: "\n")
    }
    return [section(impressions.heading, text: people.joined(separator: "\n\n"))]
  }

  private func section(_ heading: String, text: String) -> String {
    "\(heading)\n\(String(repeating: "-", count: heading.count))\n\(text)"
  }

  private func bullets(_ points: [Summary.Point]) -> String {
    points.map { point in
      let details = point.details.isEmpty ? "" : indented(point.details)
      let files = point.attachments.filter { $0.form != nil }.map { "\n  \($0.path)" }.joined()
      let attribution = Attribution(point)
      let words = point.isBlock ? attribution.label : attribution.around(point.headline)
      guard let words else { return "- \(details.drop { $0 == " " })\(files)" }
      return "- \(words)\(details.isEmpty ? "" : "\n\n\(details)")\(files)"
    }.joined(separator: "\n")
  }

  private func indented(_ text: String) -> String {
    text.lines.map { $0.isEmpty ? "" : "  \($0)" }.joined(separator: "\n")
  }

  private func optional(_ text: String?) -> [String] {
    text.map { [$0] } ?? []
  }
}
