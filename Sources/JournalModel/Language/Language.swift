/// The words of a summary in one language, as data: a file of a journal can bring others.
///
/// A phrase has its variable parts in braces, such as `{day}`.
package struct Language: Sendable, Equatable {
  /// Monday first.
  package var weekdays: [String]
  package var months: [String]
  /// Small numbers in words, from none on; larger ones are digits.
  package var numbers: [String]
  /// Those that follow, by which an organiser may begin a text.
  package var moreNumbers: [String]
  /// `{day} {month} {year}`.
  package var date: String
  /// `{weekday}, {date}`.
  package var longDate: String
  /// `day {day} of {days}`, and `day {day}` of an event without a fixed end.
  package var dayOf, dayAlone: String
  /// The same of several days, whose numbers `{day}` has as in `2–3`.
  package var several: Several
  /// The headings of the standard kinds.
  package var headings: [String: String]
  /// The headings of what is not a kind.
  package var impressions, followedUp, evening, responses, privateNotes, before, afterwards: String
  /// What became of a follow-up that nothing else is said of.
  package var answered: String
  /// Before what others say of `{name}`.
  package var about: String
  /// The warning of a summary with private things.
  package var privateWarning: String
  /// Before the last of a list.
  package var and: String
  /// A colon behind words, with the space that some languages put before it.
  package var colon: String
  /// The first day of a month in a date, such as `1` or `1er`.
  package var firstOfMonth: String
  /// `{count}` is a number in words or what the organiser wrote, `{from}` the origins in `from`,
  /// where `{origins}` stands for the list.
  package var nobody, onePerson, manyPeople, peopleInWords, from: String
  /// For those who took part from elsewhere. `{online}` in the phrases above has its place, which is
  /// that of `{from}` where they lack it.
  package var online: Online
  /// If the words before it counted them.
  package var theyCame: String
  /// If nobody counted, but origins are known.
  package var unknownPeople: String
  /// What a quantity is of, such as `people`.
  package var people: String
  /// Words that end a quantity as a number does, such as `several`.
  package var quantities: [String]
  /// Words for a number that are nouns themselves, such as `trentaine`, and what stands between them and
  /// what they count: before a consonant, and before a vowel.
  package var collectives: [String]
  package var partitives: [String]
  /// Words of an organiser as `from` has them, by those that it changes, in lower case.
  package var declined: [String: String]
  /// Verbs by which an organiser's words say already what those who came did.
  package var verbs: [String]
  package var company, university, country: Noun
  /// For the days that are left.
  package var lastDay, oneMoreDay, moreDays: String
  /// For those who gave.
  package var gifts: Gifts
  package var projects: Projects
  /// `{author}, with {credits}`, for who says a line and who helped.
  package var byline: String
  /// `by {people}`, for who made what an award is for.
  package var team: String
  /// The heading of what is planned for a day.
  package var schedule: String
  /// `Organised by {people}.`
  package var organised: String
  /// A person's own words, `{text}`, between the marks of a quotation.
  package var quotation: String
  /// The last line of an event's page: `{counts} in {days}.`
  package var totals: Totals
  package var review: Review
  package var site: Site

  /// `one company` is all of one; the noun alone for one and for many.
  package struct Noun: Sendable, Equatable {
    package var one, singular, plural: String
  }

  /// Of how many days, and without an end.
  package struct Several: Sendable, Equatable {
    package var of, alone: String
  }

  /// Sentences about those alone, and what stands beside those who came.
  package struct Online: Sendable, Equatable {
    package var one, many, words, also: String
  }

  /// Sentences about one and about many, where `{name}` stands for all names.
  package struct Gifts: Sendable, Equatable {
    /// Those of whom nobody said what they gave.
    package var host, hosts, sponsor, sponsors: String
    /// With `{purpose}`; `more` is what follows a first gift in its sentence.
    package var one, many, more: String
    /// A `{purpose}` of one day, and of several.
    package var onDay, onDays: String
  }

  /// `{counts}`, a list of what the nouns count, in `{days}`.
  package struct Totals: Sendable, Equatable {
    package var sentence: String
    package var person, project, moment, day: Noun
  }

  /// The languages that ship, by their names in ISO 639.
  private static let shipped = ["en": english, "de": german, "fr": french]

  /// The names of the languages that ship, sorted.
  package static let names = shipped.keys.sorted()

  /// Whether the name is one of those, whatever the country behind it.
  package static func isShipped(_ name: String) -> Bool {
    shipped[name] != nil || shipped[String(name.lowercased().prefix { $0.isLetter })] != nil
  }

  /// What a day is called, and several, in any of them.
  static let shippedDayWords = shipped.values.reduce(into: Set()) { $0.formUnion($1.dayWords) }

  /// What a day with its number is called, and several, in lower case, such as `day` and `days`.
  var dayWords: Set<String> {
    Set(
      [dayAlone, several.alone].map {
        $0.replacing("{day}", with: "").lowercased().filter { !$0.isWhitespace }
      })
  }

  /// The language of that name, whatever the country behind it; English where we do not have it.
  package static func named(_ name: String) -> Language {
    shipped[name] ?? shipped[String(name.lowercased().prefix { $0.isLetter })] ?? english
  }
}

extension String {
  /// A phrase with its variable parts.
  package func filled(_ values: [String: String]) -> String {
    values.keys.sorted().reduce(self) { $0.replacing("{\($1)}", with: values[$1] ?? "") }
  }
}
