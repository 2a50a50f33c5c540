extension Language {
  static let german = Language(
    weekdays: [
      "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag",
    ],
    months: [
      "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September",
      "Oktober", "November", "Dezember",
    ],
    numbers: [
      "keine", "eine", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn",
      "elf", "zwölf",
    ],
    moreNumbers: [
      "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn",
    ]
      + [
        "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig",
      ].flatMap { ten in
        [ten]
          + ["ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"]
          .map { "\($0)und\(ten)" }
      },
    date: "{day}. {month} {year}",
    longDate: "{weekday}, {date}",
    dayOf: "Tag {day} von {days}", dayAlone: "Tag {day}",
    several: .init(of: "Tage {day} von {days}", alone: "Tage {day}"),
    headings: [
      "highlight": "Höhepunkte", "demo": "Demos", "outcome": "Ergebnisse",
      "idea": "Ideen", "decision": "Entscheidungen", "blocker": "Hindernisse",
      "follow-up": "Davon später mehr", "award": "Auszeichnungen", "thanks": "Danke",
      "social": "Rund ums Hacken", "helped-by": "Mit Hilfe von", "reported-by": "Gemeldet von",
      "reviewed-by": "Durchgesehen von", "suggested-by": "Angeregt von",
      "tested-by": "Getestet von",
    ],
    impressions: "Eindrücke", followedUp: "Erledigt", evening: "Am Abend",
    responses: "Reaktionen", privateNotes: "Vertrauliche Notizen", before: "Davor",
    afterwards: "Danach",
    answered: "Erledigt", about: "Über {name}",
    privateWarning: "Nicht zur Veröffentlichung: enthält vertrauliche Notizen und Namen von "
      + "Personen, die nicht genannt werden sollen.",
    and: "und", colon: ":", firstOfMonth: "1",
    nobody: "Niemand nahm teil.", onePerson: "Eine Person{from} nahm teil{online}.",
    manyPeople: "{count} Personen{from} nahmen teil{online}.",
    peopleInWords: "{count}{from} nahmen teil{online}.", from: " aus {origins}",
    online: .init(
      one: "Eine Person{from} nahm online teil.",
      many: "{count} Personen{from} nahmen online teil.",
      words: "{count}{from} nahmen online teil.", also: ", {count} weitere online"),
    theyCame: "Sie kamen aus {origins}.",
    unknownPeople: "Die Teilnehmenden kamen aus {origins}.",
    people: "Personen",
    quantities: [
      "mehrere", "einige", "wenige", "paar", "dutzend", "hundert", "tausend", "zwanzig", "dreißig",
      "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig",
    ],
    collectives: [], partitives: [],
    declined: [
      "mehrere": "mehreren", "viele": "vielen", "einige": "einigen", "wenige": "wenigen",
      "manche": "manchen", "etliche": "etlichen", "zahlreiche": "zahlreichen",
      "verschiedene": "verschiedenen", "länder": "Ländern",
    ],
    verbs: [
      "kam", "kamen", "nahm", "nahmen", "war", "waren", "trafen", "saßen", "arbeiteten", "hackten",
      "folgten", "hatte", "hatten", "blieben", "füllten", "machten",
    ],
    company: .init(
      one: "einem Unternehmen", singular: "Unternehmen", plural: "Unternehmen"),
    university: .init(
      one: "einer Universität", singular: "Universität", plural: "Universitäten"),
    country: .init(one: "einem Land", singular: "Land", plural: "Ländern"),
    lastDay: "Das war der letzte Tag.", oneMoreDay: "Noch ein Tag.",
    moreDays: "Noch {days} Tage.",
    gifts: .init(
      host: "{name} war unser Gastgeber", hosts: "{name} waren unsere Gastgeber",
      sponsor: "{name} war unser Sponsor", sponsors: "{name} waren unsere Sponsoren",
      one: "{name} stellte {purpose}", many: "{name} stellten {purpose}", more: "{name} {purpose}",
      onDay: "{purpose} an Tag {day}", onDays: "{purpose} an den Tagen {days}"),
    projects: .init(
      heading: "Projekte", project: "Projekt", about: "Worum es geht", team: "Team",
      state: "Stand", others: "Alles andere"),
    byline: "{author}, mit {credits}", team: "von {people}",
    schedule: "Programm",
    organised: "Organisiert von {people}.", quotation: "„{text}“",
    totals: .init(
      sentence: "{counts} in {days}.",
      person: .init(one: "eine Person", singular: "Person", plural: "Personen"),
      project: .init(one: "ein Projekt", singular: "Projekt", plural: "Projekte"),
      moment: .init(one: "ein Moment", singular: "Moment", plural: "Momente"),
      day: .init(one: "einem Tag", singular: "Tag", plural: "Tagen")),
    review: .init(
      title: "Das Jahr {year}", strip: "█ ein Hackathon, ▂ ein Beitrag anderswo darüber",
      numbers: "In Zahlen", wentOn: "Projekte, die weitergingen",
      promises: "Versprechen", best: "Das Beste", again: "Wer wiederkam", event: "Hackathon",
      when: "Wann", place: "Wo", people: "Personen", days: "Tage", entries: "Momente",
      projects: "Projekte", kept: "Gehalten", open: "Offen",
      keptThere: "Schon beim Hackathon gehalten: {count}", earlier: "von einem früheren Hackathon",
      cameAgain: "Mehr als einmal dabei: {people}.",
      hackathon: .init(one: "ein Hackathon", singular: "Hackathon", plural: "Hackathons"),
      other: .init(one: "eine weitere", singular: "weitere", plural: "weitere")),
    site: .german)
}
