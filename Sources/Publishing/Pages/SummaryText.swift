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
    let blocks =
      beginning + optional(summary.awards.map { section($0) })
      + optional(ProjectLines(summary.projects).map { section($0.heading, text: $0.text) })
      + summary.sections.map { section($0) } + summary.chapters.flatMap(chapter)
      + impressions(summary.impressions) + optional(summary.openFollowUps.map { section($0) })
      + thanks + optional(summary.evening.map { section($0.heading, text: $0.text) })
      + optional(summary.closingWords) + optional(summary.closing)
      + optional(summary.totals?.sentence) + responses + impressions(summary.privateNotes)
    return VisibleText.block(blocks.joined(separator: "\n\n")) + "\n"
  }

  private var heading: [String] {
    guard title == .shown else { return [] }
    let line = VisibleText.line(summary.title)
    return [underlined(line, by: "=")]
  }

  private var beginning: [String] {
    let facts = summary.facts + optional(summary.url)
    let attendance = [summary.attendance.sentence, summary.organisers?.sentence].compactMap(\.self)
    return heading + optional(summary.warning)
      + (facts.isEmpty ? [] : [facts.joined(separator: " · ")])
      + optional(summary.picture?.attachment.path) + optional(summary.opening)
      + (attendance.isEmpty ? [] : [attendance.joined(separator: " ")])
  }

  private func chapter(_ chapter: Summary.Chapter) -> [String] {
    [underlined(VisibleText.line(chapter.heading), by: "=")]
      + optional(chapter.picture?.attachment.path) + optional(chapter.opening)
      + optional(chapter.attendance?.sentence)
      + chapter.sections.map { section($0) }
      + optional(chapter.evening.map { "\($0.heading): \($0.text)" })
  }

  private func section(_ section: Summary.Section) -> String {
    let about = [section.project?.lead, section.team, section.project?.url].compactMap(\.self)
    let bullets =
      (about.isEmpty ? "" : about.joined(separator: "\n") + "\n\n")
      + bullets(section.points)
    return section.heading.map { self.section($0, text: bullets) } ?? bullets
  }

  private func underlined(_ line: String, by sign: String) -> String {
    "\(line)\n\(String(repeating: sign, count: line.count))"
  }

  private var thanks: [String] {
    guard let thanks = summary.thanks else { return [] }
    let givers = thanks.givers.map { Summary.Point(id: nil, headline: $0.plain, details: "") }
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
      (person.notes.map(\.words) + ["  " + VisibleText.line(person.words)]).joined(separator: "\n")
    }
    return [section(impressions.heading, text: people.joined(separator: "\n\n"))]
  }

  private func section(_ heading: String, text: String) -> String {
    underlined(heading, by: "-") + "\n\(text)"
  }

  private func bullets(_ points: [Summary.Point]) -> String {
    points.map { point in
      let details = point.details.isEmpty ? "" : indented(point.details)
      let files = point.attachments.filter { $0.form != nil }.map { "\n  \($0.path)" }.joined()
      let attribution = Attribution(point)
      let line = point.isBlock ? attribution.label : attribution.around(point.headline)
      let words =
        point.answer.map {
          Attribution.answered(line ?? "", asking: point.headline, by: "\($0).")
        } ?? line
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
