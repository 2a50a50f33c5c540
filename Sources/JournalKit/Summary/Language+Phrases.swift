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
    guard let count = attendance.attended else {
      return origins.isEmpty ? nil : unknownPeople.filled(["origins": list])
    }
    let origin = origins.isEmpty ? "" : from.filled(["origins": list])
    return form(for: count).filled(["count": words(of: count), "from": origin]).capitalisedFirst
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

  /// Words that say already who came stay as they are; others get the first of the nouns.
  private func words(of count: HeadCount) -> String {
    switch count {
    case .number(let number): return self.number(number)
    case .words(let words):
      let last = words.lowercased().split(separator: " ").last.map(String.init) ?? ""
      guard !people.map({ $0.lowercased() }).contains(last),
        let noun = people.first
      else { return words }
      return "\(words) \(noun)"
    }
  }
}
