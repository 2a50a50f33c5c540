internal import JournalModel

/// What stands under `Followed up`.
extension SummaryBuilder {
  /// Whether the text of a closing entry stands under another heading.
  enum Telling {
    case toldHere, toldElsewhere
  }

  /// The follow-ups that an entry closes with what it says of them, at length if that stands nowhere else;
  /// nil if neither may be read.
  mutating func closing(
    _ filed: Filed<Entry>, of ids: [Identifier], telling: Telling
  ) -> Summary.Point? {
    let questions = material.followUps.filter { ids.contains($0.value.id) }
    let asked = questions.compactMap { filed in point(filed).map { Question(filed, $0) } }
    let answer = repeatsUntold(filed) ? nil : point(filed)
    guard !asked.isEmpty || telling == .toldHere && answer != nil && !areLeftOut(ids) else {
      return nil
    }
    let isRepeated = questions.contains { $0.value.headline == filed.value.headline }
    let lead = Self.commonLead(of: asked)
    let words = words(
      asking: asked.map { question($0, besides: lead, seenOn: filed.date) },
      saying: answer.flatMap { isRepeated ? nil : said($0, to: asked, telling) } ?? [])
    // What was asked on these days is told nowhere else.
    let own = asked.filter { isAsked($0.filed.value.id) }.map(\.point)
    let told = telling == .toldHere ? answer : nil
    var closing = Summary.Point(
      id: filed.value.id, headline: words.plain, details: details(of: own, with: told))
    closing.words = words
    closing.attachments = (own + [told].compactMap(\.self)).flatMap(\.attachments)
    return attributed(closing, to: filed, answering: asked, lead: asked.isEmpty ? nil : lead)
  }

  /// One of the follow-ups that an entry closes.
  private struct Question {
    let filed: Filed<Entry>
    let point: Summary.Point

    init(_ filed: Filed<Entry>, _ point: Summary.Point) {
      (self.filed, self.point) = (filed, point)
    }
  }

  /// The projects to stand before all of it; none where the questions are of different ones.
  private static func commonLead(of asked: [Question]) -> [String] {
    guard let lead = asked.first?.point.lead, asked.allSatisfy({ $0.point.lead == lead }) else {
      return []
    }
    return lead
  }

  /// The data of the answer with the projects of its questions before its own; the lines say already what
  /// an award is for, and who asked and who answered.
  private func attributed(
    _ point: Summary.Point, to filed: Filed<Entry>, answering asked: [Question], lead: [String]?
  ) -> Summary.Point {
    var closing = point
    attribute(&closing, to: filed)
    closing.closes = filed.value.closes
    closing.closesEarlier = filed.value.closesEarlier
    (closing.isAward, closing.team) = (false, nil)
    guard let lead else { return closing }
    (closing.lead, closing.links, closing.byline) = (lead, links(of: lead), nil)
    let projects = asked.flatMap { names(of: $0.filed.value) } + names(of: filed.value)
    var seen: Set<[UInt8]> = []
    closing.source?.projects = projects.filter { seen.insert(FoldedText($0).bytes).inserted }
    return closing
  }

  /// Such as `Who does it (day 1): Ian`, or `Who does it? Ian`.
  private func words(
    asking questions: [[Summary.Words.Part]], saying said: [Summary.Words.Part]
  ) -> Summary.Words {
    let asked = Array(questions.joined(separator: [.text("; ")]))
    guard let end = asked.last, !said.isEmpty else { return Summary.Words(asked + said) }
    let sign = end.plain.isEnded(by: "?!…") ? " " : "\(language.colon) "
    return Summary.Words(asked + [.text(sign)] + said)
  }

  /// What stands below these: of a block before another, words between them.
  private func details(of questions: [Summary.Point], with answer: Summary.Point?) -> String {
    let asked = questions.map(\.details).filter { !$0.isEmpty }
    let isApart = !asked.isEmpty && answer?.isBlock ?? false
    let between = isApart ? [language.answered + language.colon] : []
    return (asked + between + [answer?.details ?? ""]).filter { !$0.isEmpty }
      .joined(separator: "\n\n")
  }

  /// Whether an entry only says again what a page leaves out.
  private func repeatsUntold(_ filed: Filed<Entry>) -> Bool {
    material.untoldFollowUps.contains {
      filed.value.closes.contains($0.value.id) && $0.value.headline == filed.value.headline
    }
  }

  /// Whether pages leave out all of these, and with them what answers nothing else; an answer to what was
  /// removed says something by itself.
  private func areLeftOut(_ ids: [Identifier]) -> Bool {
    Set(material.untoldFollowUps.map(\.value.id)).isSuperset(of: ids)
  }

  /// Such as `Does it fly? (Ann Bell, day 1)`.
  private func question(
    _ question: Question, besides lead: [String], seenOn day: CalendarDate?
  ) -> [Summary.Words.Part] {
    let point = question.point
    let asker = notes(projects: point.lead.filter { !lead.contains($0) }, people: point.byline)
    return named(
      [.markdown(point.headline)], with: asker, on: question.filed.date, unless: day)
  }

  /// Such as `It flew 20 metres (Eve Falk)`; of a block, which follows below if at all, only who says it.
  private func said(
    _ answer: Summary.Point, to asked: [Question], _ telling: Telling
  ) -> [Summary.Words.Part]? {
    let known = Set(asked.flatMap { names(of: $0.filed.value) })
    let isNamed = asked.allSatisfy { $0.point.byline == answer.byline }
    let projects = answer.lead.filter { !known.contains($0) }
    let notes =
      asked.isEmpty ? [] : notes(projects: projects, people: isNamed ? nil : answer.byline)
    guard answer.isBlock else { return [.markdown(answer.headline)].noted(notes) }
    guard telling == .toldHere, !notes.isEmpty else { return nil }
    return [.text(language.answered)].noted(notes)
  }

  /// Projects, which lead to their pages, and people, each to stand in brackets behind words.
  private func notes(projects: [String], people: String?) -> [Summary.Words.Part] {
    let links = links(of: projects)
    return projects.map { name in links[name].map { .link(name, url: $0) } ?? .text(name) }
      + [people].compactMap { $0.map { .text($0) } }
  }
}
