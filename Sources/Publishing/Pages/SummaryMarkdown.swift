internal import JournalKit
internal import JournalModel

/// A summary as Markdown that renders on GitHub and pastes into any blog.
struct SummaryMarkdown: Sendable {
  private let summary: Summary
  private let title: TitleChoice
  private let place: PagePlace

  init(_ summary: Summary, title: TitleChoice, at place: PagePlace = .anywhere) {
    (self.summary, self.title, self.place) = (summary, title, place)
  }

  /// The whole page, with a final line break.
  var text: String { blocks.joined(separator: "\n\n") + "\n" }

  /// What it is made of: each begins and ends on lines of its own.
  var blocks: [String] {
    let blocks =
      beginning + plan + optional(summary.awards) { section($0, level: 2) }
      + ProjectTable.blocks(of: summary.projects)
      + summary.sections.flatMap { section($0, level: 2) } + summary.chapters.flatMap(chapter)
      + impressions(summary.impressions)
      + optional(summary.openFollowUps) { section($0, level: 2) } + thanks
      + optional(summary.evening) { [heading($0.heading), SafeMarkdown.block($0.text)] }
      + optional(summary.closingWords) { [SafeMarkdown.block($0)] }
      + optional(summary.closing) { [SafeMarkdown.headline($0)] }
      + optional(summary.totals) { ["*\(SafeMarkdown.plain($0.sentence))*"] } + responses
      + impressions(summary.privateNotes)
    return blocks.filter { !$0.isEmpty }
  }

  private var beginning: [String] {
    let facts =
      summary.facts.map(SafeMarkdown.plain) + optional(summary.url) { [SafeMarkdown.link($0)] }
    let attendance = [
      summary.attendance.sentence.map(SafeMarkdown.headline),
      summary.organisers.map { SafeMarkdown.plain($0.sentence) },
    ].compactMap { $0 }
    return [
      title == .shown ? "# \(SafeMarkdown.plain(summary.title))" : nil,
      summary.warning.map { "> **\(SafeMarkdown.plain($0))**" },
      facts.isEmpty ? nil : "*\(facts.joined(separator: " · "))*",
    ].compactMap { $0 } + picture(summary.picture)
      + optional(summary.opening) { [SafeMarkdown.block($0)] } + [attendance.joined(separator: " ")]
  }

  private var plan: [String] {
    optional(summary.plan) { plan in
      [
        heading(plan.heading),
        plan.items.map { "- \(SafeMarkdown.plain($0.words))" }
          .joined(separator: "\n"),
      ]
    }
  }

  /// What a day has, one level below its heading; an evening of one paragraph is a line.
  private func chapter(_ chapter: Summary.Chapter) -> [String] {
    let evening = optional(chapter.evening) { evening in
      let text = SafeMarkdown.block(evening.text)
      return text.isParagraph
        ? ["\(SafeMarkdown.plain(evening.heading))\(summary.colon) \(text)"]
        : [heading(evening.heading, level: 3), text]
    }
    return [heading(chapter.heading)]
      + optional(chapter.venue) { ["*\(SafeMarkdown.plain($0))*"] } + picture(chapter.picture)
      + optional(chapter.opening) { [SafeMarkdown.block($0)] }
      + optional(chapter.attendance?.sentence) { [SafeMarkdown.headline($0)] }
      + chapter.sections.flatMap { section($0, level: 3) } + evening
      + optional(chapter.closingWords) { [SafeMarkdown.block($0)] }
  }

  /// Where nobody said what it shows, it is of what the page is of.
  private func picture(_ picture: Summary.Picture?) -> [String] {
    optional(picture) {
      [
        AttachmentMarkdown.picture(
          $0.attachment, at: place, showing: $0.caption ?? summary.title)
      ] + optional($0.caption) { [AttachmentMarkdown.caption($0)] }
    }
  }

  /// Highlights and what is of a project or of somebody are always bullets; another entry that is single
  /// under its heading is a paragraph.
  private func section(_ section: Summary.Section, level: Int) -> [String] {
    let isList =
      [.highlight, .award, nil].contains(section.kind) || section.points.count > 1
      || section.points.first?.isAttributed ?? false
    return optional(section.heading) { heading in
      [
        String(repeating: "#", count: level) + " "
          + SafeMarkdown.link(heading, to: section.project?.url)
      ]
    } + optional(section.project?.lead) { [SafeMarkdown.headline($0)] }
      + optional(section.team) { [SafeMarkdown.plain($0)] }
      + list(section.points, isList: isList)
  }

  private var thanks: [String] {
    guard let thanks = summary.thanks else { return [] }
    let isList =
      thanks.points.count + thanks.givers.count > 1
      || thanks.points.contains(where: \.isAttributed)
    let givers = thanks.givers.map { SentenceMarkdown($0).text }
    let points = list(thanks.points, isList: isList, with: givers)
    return [heading(thanks.heading)] + points
  }

  private var responses: [String] {
    guard let responses = summary.responses else { return [] }
    return [heading(responses.heading), responses.links.map(response).joined(separator: "\n")]
  }

  private func heading(_ text: String, level: Int = 2) -> String {
    "\(String(repeating: "#", count: level)) \(SafeMarkdown.plain(text))"
  }

  /// The points, what follows them in the list, and below it all their pictures.
  private func list(
    _ points: [Summary.Point], isList: Bool, with others: [String] = []
  ) -> [String] {
    let shown = points.map { PointMarkdown($0, at: place, colon: summary.colon) }
    let pictures = shown.flatMap(\.pictures)
    guard isList else { return shown.map(\.text) + others + pictures }
    return [Self.bullets(shown.map(\.bullet) + others.map { "- \($0)" })] + pictures
  }

  /// An empty line ends what stands below a bullet: some readers would take the next one to it.
  private static func bullets(_ bullets: [String]) -> String {
    bullets.reduce(into: "") { list, bullet in
      list += bullet
      list += bullet.has(UInt8(ascii: "\n")) ? "\n\n" : "\n"
    }.trimmedLines
  }

  private func impressions(_ impressions: Summary.Impressions?) -> [String] {
    guard let impressions else { return [] }
    return [heading(impressions.heading)]
      + impressions.people.flatMap { person in
        (person.said.isEmpty
          ? [] : [quotation(of: person.said), SafeMarkdown.plain(person.words)])
          + person.told.map(note)
      }
  }

  /// A person's own words are one quotation, whose speaker stands below it.
  private func quotation(of notes: [Summary.Impressions.Note]) -> String {
    notes.map { SafeMarkdown.block($0.words) }.joined(separator: "\n\n").lines
      .map { $0.isEmpty ? ">" : "> \($0)" }.joined(separator: "\n")
  }

  /// What others say has whom it is about before it.
  private func note(_ note: Summary.Impressions.Note) -> String {
    let label = SafeMarkdown.plain(note.label ?? "") + summary.colon
    return label + (note.beginsWithParagraph ? " " : "\n\n") + SafeMarkdown.block(note.words)
  }

  private func response(_ response: Summary.Responses.Link) -> String {
    let title = SafeMarkdown.link(response.title, to: response.url)
    let date = response.dateText.map { " (\($0))" } ?? ""
    let excerpt =
      response.excerpt.isEmpty
      ? "" : "\(summary.colon) \(SafeMarkdown.headline(response.excerpt))"
    return "- **\(title)**\(date)\(excerpt)"
  }

  private func optional<Value>(_ value: Value?, _ blocks: (Value) -> [String]) -> [String] {
    value.map(blocks) ?? []
  }
}
