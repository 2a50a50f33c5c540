extension Language {
  static let french = Language(
    weekdays: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
    months: [
      "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
      "octobre", "novembre", "décembre",
    ],
    numbers: [
      "aucune", "une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix",
      "onze", "douze",
    ],
    moreNumbers: frenchNumbers,
    date: "{day} {month} {year}",
    longDate: "{weekday} {date}",
    dayOf: "jour {day} sur {days}", dayAlone: "jour {day}",
    several: .init(of: "jours {day} sur {days}", alone: "jours {day}"),
    headings: [
      "highlight": "Temps forts", "demo": "Démonstrations", "outcome": "Résultats",
      "idea": "Idées", "decision": "Décisions", "blocker": "Obstacles",
      "follow-up": "Nous y reviendrons", "award": "Prix", "thanks": "Merci",
      "social": "Autour du code", "helped-by": "Aidés par", "reported-by": "Signalé par",
      "reviewed-by": "Relu par", "suggested-by": "Suggéré par", "tested-by": "Testé par",
    ],
    impressions: "Impressions", followedUp: "Suites", evening: "Le soir", responses: "Échos",
    privateNotes: "Notes privées", before: "Avant", afterwards: "Après",
    answered: "Réglé", about: "Sur {name}",
    privateWarning: "Ne pas publier : notes privées et noms de personnes qui ne veulent pas être "
      + "nommées.",
    and: "et", colon: "\u{A0}:", firstOfMonth: "1er",
    nobody: "Personne n'est venu.", onePerson: "Une personne a participé{online}{from}.",
    manyPeople: "{count} personnes ont participé{online}{from}.",
    peopleInWords: "{count} ont participé{online}{from}.", from: ", représentant {origins}",
    online: .init(
      one: "Une personne a participé en ligne{from}.",
      many: "{count} personnes ont participé en ligne{from}.",
      words: "{count} ont participé en ligne{from}.", also: ", et {count} en ligne"),
    theyCame: "Elles représentaient {origins}.",
    unknownPeople: "Les participants représentaient {origins}.",
    people: "personnes",
    quantities: [
      "plusieurs", "quelques", "douzaine de", "dizaine de", "vingtaine de", "trentaine de",
      "centaine de", "vingt", "trente", "quarante", "cinquante", "soixante", "cent",
    ],
    collectives: [
      "dizaine", "dizaines", "douzaine", "douzaines", "quinzaine", "vingtaine", "trentaine",
      "quarantaine", "cinquantaine", "soixantaine", "centaine", "centaines", "millier", "milliers",
      "poignée",
    ], partitives: ["de ", "d'"],
    declined: [:],
    verbs: [
      "vint", "vinrent", "était", "étaient", "participait", "participaient", "a", "ont", "sont",
      "furent", "avait", "avaient",
    ],
    company: .init(one: "une entreprise", singular: "entreprise", plural: "entreprises"),
    university: .init(one: "une université", singular: "université", plural: "universités"),
    country: .init(one: "un pays", singular: "pays", plural: "pays"),
    lastDay: "C'était le dernier jour.", oneMoreDay: "Encore un jour.",
    moreDays: "Encore {days} jours.",
    gifts: .init(
      host: "{name} nous a accueillis", hosts: "{name} nous ont accueillis",
      sponsor: "{name} nous a soutenus", sponsors: "{name} nous ont soutenus",
      one: "{name} a offert {purpose}", many: "{name} ont offert {purpose}",
      more: "{name} {purpose}",
      onDay: "{purpose} le jour {day}", onDays: "{purpose} les jours {days}"),
    projects: .init(
      heading: "Projets", project: "Projet", about: "De quoi il s'agit", team: "Équipe",
      state: "État", others: "Tout le reste"),
    byline: "{author}, avec {credits}", team: "par {people}",
    schedule: "Programme",
    organised: "Organisé par {people}.", quotation: "« {text} »",
    totals: .init(
      sentence: "{counts} en {days}.",
      person: .init(one: "une personne", singular: "personne", plural: "personnes"),
      project: .init(one: "un projet", singular: "projet", plural: "projets"),
      moment: .init(one: "un moment", singular: "moment", plural: "moments"),
      day: .init(one: "un jour", singular: "jour", plural: "jours")),
    review: .init(
      title: "Retour sur {year}", strip: "█ un hackathon, ▂ un article ailleurs à son sujet",
      numbers: "En chiffres", wentOn: "Des projets qui continuent",
      promises: "Promesses", best: "Le meilleur", again: "Ceux qui sont revenus",
      event: "Hackathon", when: "Quand", place: "Où", people: "Personnes", days: "Jours",
      entries: "Moments", projects: "Projets", kept: "Tenue", open: "Ouverte",
      keptThere: "Tenues avant la fin du hackathon : {count}",
      earlier: "d'un hackathon précédent", cameAgain: "Présents plus d'une fois : {people}.",
      hackathon: .init(one: "un hackathon", singular: "hackathon", plural: "hackathons"),
      other: .init(one: "une autre", singular: "autre", plural: "autres")),
    site: .french)

  /// From thirteen to ninety-nine, as they stand before a noun of her gender.
  private static let frenchNumbers: [String] = {
    let low = [
      "une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze",
      "douze",
      "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf",
    ]
    let tens = ["vingt", "trente", "quarante", "cinquante"].flatMap { ten in
      [ten, "\(ten) et une"] + low[1..<9].map { "\(ten)-\($0)" }
    }
    let sixties = low.enumerated().map { index, word in
      ["soixante", [0, 10].contains(index) ? " et " : "-", word].joined()
    }
    return Array(low[12...]) + tens + ["soixante"] + sixties + ["quatre-vingts"]
      + low.map { "quatre-vingt-\($0)" }
  }()
}
