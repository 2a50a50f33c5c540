extension Language {
  static let german = Language(
    weekdays: [
      "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag",
    ],
    months: [
      "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September",
      "Oktober", "November", "Dezember",
    ],
    headings: [
      "highlight": "Höhepunkte", "demo": "Demos", "outcome": "Unerwartete Ergebnisse",
      "idea": "Ideen", "decision": "Entscheidungen", "blocker": "Hindernisse",
      "follow-up": "Davon später mehr", "award": "Auszeichnungen", "thanks": "Danke",
      "social": "Rund ums Hacken",
    ],
    followedUp: "Erledigt",
    impressions: "Eindrücke",
    privateNotes: "Vertrauliche Notizen",
    privateWarning: "Nicht zur Veröffentlichung: enthält vertrauliche Notizen und Namen von "
      + "Personen, die nicht genannt werden sollen.",
    evening: "Am Abend",
    responses: "Reaktionen",
    dayTitle: { day, days in days.map { "Tag \(day) von \($0)" } ?? "Tag \(day)" },
    date: { date, language in
      let (year, month, day) = date.parts
      return "\(day). \(language.months[month - 1]) \(year)"
    },
    attendance: German.attendance,
    closing: { days in
      switch days {
      case 0: "Das war der letzte Tag."
      case 1: "Noch ein Tag."
      default: "Noch \(German.number(days)) Tage."
      }
    },
    host: { giver in German.giver(giver, "als Gastgeber") },
    sponsor: { giver in German.giver(giver, "als Sponsor") })
}

/// German sentences about numbers.
private enum German {
  /// Such as `Zwölf Personen aus zwei Unternehmen und drei Ländern nahmen teil.`
  static func attendance(_ attendance: Attendance) -> String? {
    let origins = [
      (attendance.companies, "einem Unternehmen", ["Unternehmen", "Unternehmen"]),
      (attendance.universities, "einer Universität", ["Universität", "Universitäten"]),
      (attendance.countries, "einem Land", ["Land", "Ländern"]),
    ].compactMap { count, one, nouns in
      count.flatMap { Phrase($0, one: one, nouns: nouns) { number($0) } }
    }
    let from = origins.isEmpty ? "" : " aus \(Phrase.list(origins, "und"))"
    guard let attended = attendance.attended else {
      return origins.isEmpty ? nil : "Die Teilnehmenden kamen\(from)."
    }
    switch attended {
    case .number(0): return "Niemand nahm teil."
    case .number(1): return "Eine Person\(from) nahm teil."
    case .number(let number):
      return "\(self.number(number).capitalisedFirst) Personen\(from) nahmen teil."
    case .words(let words): return "\(people(words).capitalisedFirst)\(from) nahmen teil."
    }
  }

  /// Words that say already who came stay as they are.
  private static func people(_ words: String) -> String {
    let last = words.lowercased().split(separator: " ").last ?? ""
    let nouns = ["personen", "leute", "menschen", "teilnehmende", "hacker", "alle", "viele"]
    return nouns.contains(String(last)) ? words : "\(words) Personen"
  }

  /// Numbers up to twelve as words.
  static func number(_ number: Int) -> String {
    let words = [
      "keine", "eine", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn",
      "elf", "zwölf",
    ]
    return words.indices.contains(number) ? words[number] : String(number)
  }

  static func giver(_ giver: Giver, _ role: String) -> String {
    "\(giver.name) \(role)" + (giver.purpose.map { ": \($0)" } ?? "")
  }
}
