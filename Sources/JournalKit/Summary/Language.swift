/// The words of a summary in one language, as data: a file of a journal can bring others.
///
/// A phrase has its variable parts in braces, such as `{day}`.
struct Language: Sendable, Equatable {
  /// Monday first.
  var weekdays: [String]
  var months: [String]
  /// Small numbers in words, from none on; larger ones are digits.
  var numbers: [String]
  /// `{day} {month} {year}`.
  var date: String
  /// `{weekday}, {date}`.
  var longDate: String
  /// `day {day}`, and `day {day} of {days}`.
  var day: Forms.Day
  /// The headings of the standard kinds.
  var headings: [String: String]
  var sections: Sections
  /// Before the last of a list.
  var and: String
  var attended: Forms.Attended
  var company: Forms.Noun
  var university: Forms.Noun
  var country: Forms.Noun
  var closing: Forms.Closing
  var host: Forms.Giver
  var sponsor: Forms.Giver

  /// The headings of what is not a kind, and the warning of a summary with private things.
  struct Sections: Sendable, Equatable {
    var impressions, followedUp, evening, responses, privateNotes, privateWarning: String
  }

  /// Phrases in the forms that numbers and people need.
  enum Forms {
    /// For an event with a fixed end and for one without.
    struct Day: Sendable, Equatable {
      var known, open: String
    }

    /// `{count}` is a number in words or what the organiser wrote, `{from}` the origins in `from`,
    /// where `{origins}` stands for the list.
    struct Attended: Sendable, Equatable {
      var nobody, one, many, words, from: String
      /// If nobody counted, but origins are known.
      var unknown: String
      /// Words that say already who came, such as `people`.
      var people: [String]
    }

    /// `one company` is all of one; the noun alone for one and for many.
    struct Noun: Sendable, Equatable {
      var one, singular, plural: String
    }

    /// For the days that are left.
    struct Closing: Sendable, Equatable {
      var last, one, many: String
    }

    /// `{name}` gave something, or `{purpose}`.
    struct Giver: Sendable, Equatable {
      var plain, purposeful: String
    }
  }

  /// The languages that ship, by their names in ISO 639.
  private static let shipped = ["en": english, "de": german]

  /// The names of the languages that ship, sorted.
  static let names = shipped.keys.sorted()

  /// Whether the name is one of those, whatever the country behind it.
  static func isShipped(_ name: String) -> Bool {
    shipped[name] != nil || shipped[String(name.lowercased().prefix { $0.isLetter })] != nil
  }

  /// The language of that name, whatever the country behind it; English where we do not have it.
  static func named(_ name: String) -> Language {
    shipped[name] ?? shipped[String(name.lowercased().prefix { $0.isLetter })] ?? english
  }
}

extension String {
  /// A phrase with its variable parts.
  func filled(_ values: [String: String]) -> String {
    values.keys.sorted().reduce(self) { $0.replacing("{\($1)}", with: values[$1] ?? "") }
  }
}
