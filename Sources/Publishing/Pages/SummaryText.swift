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
      beginning + plan + optional(summary.awards.map { section($0) })
      + optional(ProjectLines(summary.projects).map { section($0.heading, text: $0.text) })
      + summary.sections.map { section($0) } + summary.chapters.flatMap(chapter)
      + impressions(summary.impressions) + optional(summary.openFollowUps.map { section($0) })
      + thanks
      + optional(summary.evening.map { section($0.heading, text: PlainText.block($0.text)) })
      + optional(summary.closingWords.map(PlainText.block)) + optional(summary.closing)
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
      + picture(summary.picture) + optional(summary.opening.map(PlainText.block))
      + (attendance.isEmpty ? [] : [attendance.joined(separator: " ")])
  }

  private var plan: [String] {
    optional(
      summary.plan.map { plan in
        section(
          plan.heading,
          text: plan.items.map { "- \(VisibleText.line($0.words))" }.joined(separator: "\n"))
      })
  }

  private func chapter(_ chapter: Summary.Chapter) -> [String] {
    [underlined(VisibleText.line(chapter.heading), by: "=")]
      + optional(chapter.venue) + picture(chapter.picture)
      + optional(chapter.opening.map(PlainText.block))
      + optional(chapter.attendance?.sentence)
      + chapter.sections.map { section($0) }
      + optional(
        chapter.evening.map { "\($0.heading)\(summary.colon) \(PlainText.block($0.text))" })
      + optional(chapter.closingWords.map(PlainText.block))
  }

  /// Where it is, and what it shows.
  private func picture(_ picture: Summary.Picture?) -> [String] {
    guard let picture else { return [] }
    let caption = picture.caption.map { "\n\(VisibleText.line($0))" } ?? ""
    return [picture.attachment.path + caption]
  }

  private func section(_ section: Summary.Section) -> String {
    let about = [section.project?.lead.map(PlainText.line), section.team, section.project?.url]
      .compactMap(\.self)
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
    let givers = thanks.givers.map { "- \(PlainText.line($0))" }
    return [
      section(thanks.heading, text: (thanks.points.map(bullet) + givers).joined(separator: "\n"))
    ]
  }

  private var responses: [String] {
    guard let responses = summary.responses else { return [] }
    let lines = responses.links.map { response in
      let date = response.dateText.map { " (\($0))" } ?? ""
      let excerpt =
        response.excerpt.isEmpty
        ? "" : "\(summary.colon) \(PlainText.line(response.excerpt))"
      return "- \(VisibleText.line(response.title))\(date)\(excerpt)"
        + (response.url.map { "\n  \($0)" } ?? "")
    }
    return [section(responses.heading, text: lines.joined(separator: "\n"))]
  }

  private func impressions(_ impressions: Summary.Impressions?) -> [String] {
    guard let impressions else { return [] }
    let people = impressions.people.map(notes)
    return [section(impressions.heading, text: people.joined(separator: "\n\n"))]
  }

  /// A person's own words above the name, which is no part of the list with which they can end; then what
  /// others say.
  private func notes(_ person: Summary.Impressions.Person) -> String {
    let words = person.said.map { PlainText.block($0.words) }.joined(separator: "\n")
    let name = (words.endsWithParagraph ? "\n" : "\n\n") + "  " + VisibleText.line(person.words)
    let told = person.told.map { note in
      VisibleText.line(note.label ?? "") + summary.colon
        + (note.beginsWithParagraph ? " " : "\n\n") + PlainText.block(note.words)
    }
    return ((person.said.isEmpty ? [] : [words + name]) + told).joined(separator: "\n\n")
  }

  private func section(_ heading: String, text: String) -> String {
    underlined(heading, by: "-") + "\n\(text)"
  }

  private func bullets(_ points: [Summary.Point]) -> String {
    points.map(bullet).joined(separator: "\n")
  }

  /// A list of bullets gives its own items to that list.
  private func bullet(_ point: Summary.Point) -> String {
    let files = point.files.filter { $0.form != nil }.map { "\n  \($0.path)" }.joined()
    let (line, below) = parts(of: point)
    let details = below.filter { !$0.isEmpty }.joined(separator: "\n\n")
    guard let line else {
      return (Self.isList(details) ? details : "- \(indented(details).drop { $0 == " " })") + files
    }
    return "- \(line)\(details.isEmpty ? "" : "\n\n\(indented(details))")\(files)"
  }

  /// What stands in the line of a bullet, which a block alone has none of, and the blocks below it. What
  /// became of a follow-up is in its line, unless there is more of that below.
  private func parts(of point: Summary.Point) -> (line: String?, below: [String]) {
    let attribution = Attribution(point, colon: summary.colon)
    let (headline, details) = (point.plainHeadline, PlainText.block(point.details))
    let line = point.isBlock ? attribution.label : attribution.around(headline)
    guard let answer = point.answer else {
      let isSentence = attribution.isSentence && details.isParagraph
      return isSentence ? (line.map { "\($0) \(details)" }, []) : (line, [details])
    }
    let (words, more) = (PlainText.line(answer.words), PlainText.block(answer.details))
    let said = words + answer.ending(summary.colon)
    if point.isBlock, !answer.isBlock {
      let label = [line, words + summary.colon].compactMap(\.self)
      return (label.joined(separator: " "), [details, more])
    }
    guard let line, details.isEmpty else { return (line, [details, said, more]) }
    return (answer.after(line, asking: point.headline, as: said), [more])
  }

  private static func isList(_ text: String) -> Bool {
    let marks = ["- ", "* ", "+ "]
    return marks.contains { text.hasPrefix($0) }
      && text.lines.allSatisfy { line in
        line.isEmpty || line.hasPrefix("  ") || marks.contains { line.hasPrefix($0) }
      }
  }

  private func indented(_ text: String) -> String {
    text.lines.map { $0.isEmpty ? "" : "  \($0)" }.joined(separator: "\n")
  }

  private func optional(_ text: String?) -> [String] {
    text.map { [$0] } ?? []
  }
}

extension Summary.Point {
  fileprivate var plainHeadline: String {
    words.map { PlainText.line($0) } ?? PlainText.line(headline)
  }
}
