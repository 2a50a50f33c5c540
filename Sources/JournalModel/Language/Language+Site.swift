extension Language {
  /// Words that only a web site has; each is in English where a journal's file of words lacks it.
  package struct Site: Sendable, Equatable {
    /// A link past what is above every page, and the names of that and of the way to other days.
    package var skip, navigation, turn: String
    package var dayByDay, people, pictures, data, feed: String
    /// Above the picture that the times of entries make; below it what a stroke is, with its three kinds.
    package var glance, stroke, told, shown, awarded: String
    /// A link to all of `{day}`, such as `day 1`.
    package var allOf: String
    /// Above the awards and demos of a project.
    package var cameOfIt: String
    /// Above the address of a project, and the key of what it goes on with.
    package var code, startedAs: String
    /// How many of those who came may be named: one, and `{count}`.
    package var namedOne, namedMany: String
    /// Below every page.
    package var agreed: String
    /// Title of what has a tag `{name}`.
    package var tagged: String
    /// Title of the page of an address that is not there, and the way back.
    package var missing, toFront: String

    /// The keys of a file of words, below `site:`.
    static var keys: KeyValuePairs<String, WritableKeyPath<Site, String>> {
      [
        "skip": \.skip, "navigation": \.navigation, "turn": \.turn, "day-by-day": \.dayByDay,
        "people": \.people, "pictures": \.pictures, "data": \.data, "feed": \.feed,
        "glance": \.glance, "stroke": \.stroke, "told": \.told, "shown": \.shown,
        "awarded": \.awarded, "all-of": \.allOf, "came-of-it": \.cameOfIt, "code": \.code,
        "started-as": \.startedAs, "named-one": \.namedOne, "named-many": \.namedMany,
        "agreed": \.agreed, "tagged": \.tagged, "missing": \.missing, "to-front": \.toFront,
      ]
    }

    static let english = Site(
      skip: "Skip to the text", navigation: "On this site", turn: "The days before and after",
      dayByDay: "Day by day", people: "People", pictures: "Pictures", data: "Data", feed: "Feed",
      glance: "At a glance", stroke: "A stroke is a moment where it fell in the day",
      told: "told", shown: "shown", awarded: "awarded", allOf: "All of {day}",
      cameOfIt: "What came of it", code: "Code", startedAs: "Started as",
      namedOne: "One of them agreed to be named here.",
      namedMany: "{count} of them agreed to be named here.",
      agreed: "Names stand here only where people agreed.", tagged: "Tagged {name}",
      missing: "There is no such page", toFront: "To the front page")

    static let german = Site(
      skip: "Zum Text springen", navigation: "Auf dieser Website",
      turn: "Die Tage davor und danach",
      dayByDay: "Tag für Tag", people: "Personen", pictures: "Bilder", data: "Daten", feed: "Feed",
      glance: "Auf einen Blick",
      stroke: "Ein Strich ist ein Moment, dort, wo er am Tag war", told: "erzählt",
      shown: "gezeigt", awarded: "ausgezeichnet", allOf: "Alles von {day}",
      cameOfIt: "Was daraus wurde", code: "Code", startedAs: "Begonnen als",
      namedOne: "Eine davon hat zugestimmt, hier genannt zu werden.",
      namedMany: "{count} davon haben zugestimmt, hier genannt zu werden.",
      agreed: "Namen stehen hier nur, wo Personen zugestimmt haben.",
      tagged: "Mit dem Schlagwort {name}", missing: "Diese Seite gibt es nicht",
      toFront: "Zur Startseite")

    static let french = Site(
      skip: "Aller au texte", navigation: "Sur ce site", turn: "Les jours d’avant et d’après",
      dayByDay: "Jour après jour", people: "Personnes", pictures: "Images", data: "Données",
      feed: "Flux", glance: "En un coup d’œil",
      stroke: "Un trait est un moment, là où il est tombé dans la journée", told: "raconté",
      shown: "montré", awarded: "récompensé", allOf: "Tout le {day}",
      cameOfIt: "Ce qu’il en est sorti", code: "Code", startedAs: "Commencé comme",
      namedOne: "L’une d’elles a accepté d’être nommée ici.",
      namedMany: "{count} d’entre elles ont accepté d’être nommées ici.",
      agreed: "Les noms ne figurent ici qu’avec l’accord des personnes.",
      tagged: "Avec le mot-clé {name}", missing: "Cette page n’existe pas",
      toFront: "Vers la page d’accueil")
  }
}

extension Language.Site {
  /// All of the words, by the keys of a file of words.
  package var words: [(key: String, word: String)] {
    Self.keys.map { (key: $0.key, word: self[keyPath: $0.value]) }
  }
}
