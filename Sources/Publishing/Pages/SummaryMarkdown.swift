internal import JournalKit
internal import JournalModel

/// A summary as Markdown that renders on GitHub and pastes into any blog.
struct SummaryMarkdown: Sendable {
  private let summary: Summary
  private let title: TitleChoice

  init(_ summary: Summary, title: TitleChoice) {
    self.summary = summary
    self.title = title
  }

  /// The whole page, with a final line break.
  var text: String {
    let heading = title == .shown ? "# \(SafeMarkdown.plain(summary.title))" : nil
    let facts = summary.facts.map(SafeMarkdown.plain).joined(separator: " · ")
    let beginning = [
      heading, summary.warning.map { "> **\(SafeMarkdown.plain($0))**" },
      facts.isEmpty ? nil : "*\(facts)*",
      summary.opening.map(SafeMarkdown.block),
      summary.attendance.sentence.map(SafeMarkdown.headline),
    ].compactMap { $0 }
    let blocks =
      beginning + sections + impressions(summary.impressions) + thanks + evening
      + [summary.closingWords].compactMap { $0.map(SafeMarkdown.block) }
      + [summary.closing].compactMap { $0.map(SafeMarkdown.headline) } + responses
      + impressions(summary.privateNotes)
    return blocks.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  /// Highlights and what is of a project or of somebody are always bullets; another entry that is single
  /// under its heading is a paragraph.
  private var sections: [String] {
    summary.sections.flatMap { section in
      let isList =
        [.highlight, nil].contains(section.kind) || section.points.count > 1
        || section.points[0].isAttributed
      return [
        self.heading(section.heading), isList ? bullets(section.points) : paragraph(section.points),
      ]
    }
  }

  private var thanks: [String] {
    guard let thanks = summary.thanks else { return [] }
    let givers = thanks.givers.map { Summary.Point(id: nil, headline: $0, details: "") }
    let points = thanks.points + givers
    let isList = points.count > 1 || points[0].isAttributed
    return [heading(thanks.heading), isList ? bullets(points) : paragraph(points)]
  }

  private var evening: [String] {
    summary.evening.map { [heading($0.heading), SafeMarkdown.block($0.text)] } ?? []
  }

  private var responses: [String] {
    guard let responses = summary.responses else { return [] }
    return [heading(responses.heading), responses.links.map(response).joined(separator: "\n")]
  }

  private func heading(_ text: String) -> String {
    "## \(SafeMarkdown.plain(text))"
  }

  /// An empty line ends what stands below a bullet: some readers would take the next one to it.
  private func bullets(_ points: [Summary.Point]) -> String {
    points.flatMap { point in
      let lines = PointMarkdown(point).bullet.lines
      return lines + (lines.count > 1 ? [""] : [])
    }.joined(separator: "\n").trimmedLines
  }

  private func paragraph(_ points: [Summary.Point]) -> String {
    points.map { PointMarkdown($0).text }.joined(separator: "\n\n")
  }

  private func impressions(_ impressions: Summary.Impressions?) -> [String] {
    guard let impressions else { return [] }
    return [heading(impressions.heading)]
      + impressions.people.flatMap { person in
        ["### \(SafeMarkdown.plain(person.name))"] + person.notes.map(note)
      }
  }

  /// A person's own words are quoted.
  private func note(_ note: Summary.Impressions.Note) -> String {
    let text = SafeMarkdown.block(note.text)
    guard note.isQuote else { return text }
    return text.lines.map { $0.isEmpty ? ">" : "> \($0)" }.joined(separator: "\n")
  }

  private func response(_ response: Summary.Responses.Link) -> String {
    let title = SafeMarkdown.plain(response.title)
    let link = response.url.flatMap { WebAddress.isValid($0) ? "[\(title)](<\($0)>)" : nil }
    let date = response.dateText.map { " (\($0))" } ?? ""
    let excerpt = response.excerpt.isEmpty ? "" : ": \(SafeMarkdown.headline(response.excerpt))"
    return "- **\(link ?? title)**\(date)\(excerpt)"
  }
}
