extension Language {
  static let english = Language(
    weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    months: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ],
    headings: [
      "highlight": "Highlights", "demo": "Demos", "outcome": "Unexpected outcomes",
      "idea": "Ideas", "decision": "Decisions", "blocker": "Blockers",
      "follow-up": "More on this later", "award": "Awards", "thanks": "Thank you",
      "social": "Around the hacking",
    ],
    followedUp: "Followed up",
    impressions: "Impressions",
    privateNotes: "Private notes",
    privateWarning: "Not for publication: this has private notes and names of people who are not "
      + "to be named.",
    evening: "In the evening",
    responses: "Responses",
    dayTitle: { day, days in days.map { "day \(day) of \($0)" } ?? "day \(day)" },
    date: { date, language in
      let (year, month, day) = date.parts
      return "\(day) \(language.months[month - 1]) \(year)"
    },
    attendance: English.attendance,
    closing: { days in
      switch days {
      case 0: "That was the last day."
      case 1: "One more day to go."
      default: "\(English.number(days).capitalisedFirst) more days to go."
      }
    },
    host: { giver in English.giver(giver, "our host") },
    sponsor: { giver in English.giver(giver, "our sponsor") })
}

/// English sentences about numbers.
private enum English {
  static func attendance(_ attendance: Attendance) -> String? {
    let origins = [
      (attendance.companies, "company", "companies"),
      (attendance.universities, "university", "universities"),
      (attendance.countries, "country", "countries"),
    ].compactMap { count, one, many in count.flatMap { phrase($0, one, many) } }
    let from = origins.isEmpty ? nil : "from \(Phrase.list(origins, "and"))"
    guard let attended = attendance.attended else { return from.map { "People \($0) attended." } }
    guard attended != .number(0), let from else { return "\(who(attended)) attended." }
    return "\(who(attended)) attended, \(from)."
  }

  private static func who(_ count: HeadCount) -> String {
    switch count {
    case .number(0): "Nobody"
    case .number(1): "One person"
    case .number(let number): "\(self.number(number).capitalisedFirst) people"
    case .words(let words): people(words).capitalisedFirst
    }
  }

  /// Words that say already who came stay as they are.
  private static func people(_ words: String) -> String {
    let last = words.lowercased().split(separator: " ").last ?? ""
    let nouns = [
      "people", "persons", "person", "hackers", "attendees", "participants", "developers",
      "nobody", "everybody", "everyone", "one",
    ]
    return nouns.contains(String(last)) ? words : "\(words) people"
  }

  private static func phrase(_ count: HeadCount, _ one: String, _ many: String) -> Phrase? {
    Phrase(count, one: "one \(one)", nouns: [one, many]) { number($0) }
  }

  /// Numbers up to twelve as words.
  static func number(_ number: Int) -> String {
    let words = [
      "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
      "eleven", "twelve",
    ]
    return words.indices.contains(number) ? words[number] : String(number)
  }

  static func giver(_ giver: Giver, _ role: String) -> String {
    giver.purpose.map { "\(giver.name), \(role): \($0)" } ?? "\(giver.name), \(role)"
  }
}
