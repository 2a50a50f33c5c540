internal import JournalModel

extension SummaryBuilder {
  /// For each kind whose entries name those who helped, a sentence about those of the roster.
  func creditSentences() -> [Summary.Words] {
    event.credits.compactMap { kind in
      heading(ofCredits: kind).flatMap { sentence(of: kind, beginning: $0) }
    }
  }

  /// Such as `Helped by Ada Lovelace (3) and Ian Campbell.`, those first who are named most; nil if none
  /// of them may be named.
  private func sentence(of kind: Kind, beginning words: String) -> Summary.Words? {
    let names = credits(of: kind).compactMap { credited($0.value).flatMap(bylines.name) }
    let counts = Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +)
    guard !counts.isEmpty else { return nil }
    let people = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { $0.value > 1 ? "\($0.key) (\($0.value))" : $0.key }
    return Summary.Words([.text("\(words) \(Phrase.list(people, before: language.and)).")])
  }

  /// The entries of such kinds that are more than the name of somebody of the roster, or another's: each as
  /// it was typed. Notes who may not be named, and whom commits name who is not in the roster, for nobody
  /// asked them.
  mutating func creditPoints() -> [Summary.Point] {
    var points: [Summary.Point] = []
    for kind in event.credits {
      guard let heading = heading(ofCredits: kind) else { continue }
      for filed in credits(of: kind) {
        guard var point = creditPoint(filed) else { continue }
        (point.mark, point.byline) = (heading, nil)
        points.append(point)
      }
    }
    return points
  }

  private mutating func creditPoint(_ filed: Filed<Entry>) -> Summary.Point? {
    let isTyped = filed.value.commit == nil
    if let attendee = credited(filed.value) {
      if isTyped { _ = mayName(attendee, path: filed.path) }
      return nil
    }
    if !isTyped { omitOnce(filed) }
    guard isTyped else { return nil }
    var shown = filed
    shown.value.text = filed.value.text.replacing(/\s*<[^<>\s]+@[^<>\s]+>/, with: "")
    return point(shown)
  }

  private mutating func omitOnce(_ filed: Filed<Entry>) {
    let name = filed.value.headline
    if !omissions.contains(where: { $0.attendee == name }) {
      note(Omission(path: filed.path, attendee: name))
    }
  }

  private func credits(of kind: Kind) -> [Filed<Entry>] {
    material.days.flatMap { $0.arrangement.entries(under: kind) }
  }

  /// The words before the names; nil for a hidden kind.
  private func heading(ofCredits kind: Kind) -> String? {
    if let setting = event.kinds.first(where: { $0.kind == kind }) { return setting.heading }
    return language.heading(of: kind)
  }

  /// Whom an entry names that says nothing else: by the whole name, by words of it that only one has, or
  /// by a mention.
  private func credited(_ entry: Entry) -> Attendee? {
    guard entry.details.isEmpty else { return nil }
    let name = entry.headline.drop { $0 == "@" }.trimmed
    let roster = material.roster
    if let found = roster.exactMatch(name) ?? roster.attendee(withWords: name) { return found }
    guard entry.headline.has(UInt8(ascii: "@")), case .one(let found) = roster.match(name) else {
      return nil
    }
    return found
  }
}
