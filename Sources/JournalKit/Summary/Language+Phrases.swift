internal import JournalModel

extension Language {
  /// Such as `Wednesday, 23 March 2011`.
  func longDate(_ date: CalendarDate) -> String {
    longDate.filled(["weekday": weekdays[date.weekday], "date": shortDate(date)])
  }

  /// Such as `23 March 2011`.
  func shortDate(_ date: CalendarDate) -> String {
    let parts = date.parts
    return self.date.filled([
      "day": String(parts.day), "month": months[parts.month - 1], "year": String(parts.year),
    ])
  }

  /// Such as `23–25 March 2011`, `30 June – 2 July 2027`, or both in full.
  func dates(_ first: CalendarDate, to last: CalendarDate) -> String {
    let (from, until) = (first.parts, last.parts)
    guard from.year == until.year else { return "\(shortDate(first)) – \(shortDate(last))" }
    guard from.month == until.month else {
      return "\(yearless.shortDate(first)) – \(shortDate(last))"
    }
    let day = date.contains("{day}.") ? "{day}." : "{day}"
    let days = [from.day, until.day].map { day.filled(["day": String($0)]) }
    var joined = self
    joined.date = date.replacing(day, with: days.joined(separator: "–"))
    return joined.shortDate(last)
  }

  private var yearless: Language {
    var language = self
    if date.hasSuffix(" {year}") { language.date = String(date.dropLast(" {year}".count)) }
    return language
  }

  func heading(of kind: Kind) -> String {
    headings[kind.description]
      ?? kind.description.prefix(1).uppercased()
      + kind.description.dropFirst().replacing("-", with: " ")
  }

  /// `day 1 of 3`, or `day 1` without an end.
  func dayTitle(_ number: Int, days: Int?) -> String {
    (days == nil ? dayAlone : dayOf)
      .filled(["day": String(number), "days": days.map { String($0) } ?? ""])
  }

  /// Such as `Two more days to go.`
  func closing(_ daysToGo: Int) -> String {
    switch daysToGo {
    case 0: lastDay
    case 1: oneMoreDay
    default: moreDays.filled(["days": number(daysToGo)]).capitalisedFirst
    }
  }

  func thanks(toHost giver: Giver) -> String { thanks(giver, form: host) }

  func thanks(toSponsor giver: Giver) -> String { thanks(giver, form: sponsor) }

  private func thanks(_ giver: Giver, form: Thanks) -> String {
    guard let purpose = giver.purpose else { return form.plain.filled(["name": giver.name]) }
    return form.purposeful.filled(["name": giver.name, "purpose": purpose])
  }

  private func number(_ number: Int) -> String {
    numbers.indices.contains(number) ? numbers[number] : String(number)
  }
}

extension Language {
  /// Such as `Two people attended, from one company and two countries.`; nil if nothing is known.
  func attendance(_ attendance: Attendance) -> String? {
    let origins = [
      (attendance.companies, company), (attendance.universities, university),
      (attendance.countries, country),
    ].compactMap { count, noun in count.flatMap { phrase($0, noun: noun) } }
    let list = origins.isEmpty ? "" : Phrase.list(origins, before: and)
    let others = origins.isEmpty ? nil : unknownPeople.filled(["origins": list])
    guard let count = attendance.attended else { return others }
    if case .words(let words) = count, isClause(words) {
      return [Self.sentence(words), others].compactMap { $0 }.joined(separator: " ")
    }
    let origin = origins.isEmpty ? "" : from.filled(["origins": list])
    return form(for: count).filled(["count": words(of: count), "from": origin]).capitalisedFirst
  }

  /// Whether an organiser's words say already that somebody came.
  private func isClause(_ words: String) -> Bool {
    if words.last.map({ ".!?…".contains($0) }) ?? false { return true }
    let verbs = Set(verbs.map { $0.lowercased() })
    return words.lowercased().split { !$0.isLetter }.contains { verbs.contains(String($0)) }
  }

  private static func sentence(_ words: String) -> String {
    let isEnded = words.last.map { ".!?…".contains($0) } ?? false
    return words.capitalisedFirst + (isEnded ? "" : ".")
  }

  private func phrase(_ count: HeadCount, noun: Noun) -> Phrase? {
    Phrase(count, one: noun.one, nouns: [noun.singular, noun.plural]) { number($0) }
  }

  private func form(for count: HeadCount) -> String {
    switch count {
    case .number(0): nobody
    case .number(1): onePerson
    case .number: manyPeople
    case .words: peopleInWords
    }
  }

  /// Quantities get their noun; other words say themselves who came.
  private func words(of count: HeadCount) -> String {
    switch count {
    case .number(let number): self.number(number)
    case .words(let words): isQuantity(words) ? "\(words) \(people)" : words
    }
  }

  /// Whether words end with a number, or with a word that stands for one.
  private func isQuantity(_ words: String) -> Bool {
    let last = words.lowercased().split(separator: " ").last.map(String.init) ?? ""
    let digits = last.filter { !"~+><≥≤".contains($0) }
    return (!digits.isEmpty && digits.allSatisfy { $0.isNumber || ".,–-".contains($0) })
      || numbers.dropFirst(2).contains { last == $0.lowercased() }
      || quantities.contains { words.lowercased().hasEnding($0.lowercased()) }
  }
}

extension String {
  /// Whether it ends with that word or those words.
  fileprivate func hasEnding(_ words: String) -> Bool {
    self == words || hasSuffix(" \(words)")
  }
}
