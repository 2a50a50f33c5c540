package import JournalModel

/// What several events were together: one year, or several, as far as everybody may read of each.
package struct YearReview: Sendable, Equatable {
  /// Such as `2011 in review`.
  package let title: String
  /// Those in which there was an event, in order.
  package let years: [Year]
  /// Such as `Two hackathons, 58 people, eight projects and 70 moments in six days.`
  package let sentence: String
  package let totals: Totals
  /// A row for each event, in the order of time.
  package let events: [Row]
  /// Projects of more than one event, by name.
  package let projects: [Course]
  /// Follow-ups that a later event answered, then those that nobody did, in the order of time.
  package let promises: [Promise]
  /// Number of follow-ups that their own event answered.
  package let keptThere: Int
  /// Awards of each event, then what its pages show first.
  package let best: [Best]
  /// Nil if nobody is known to have come again.
  package let again: Again?
  /// Its headings, and the language's colon.
  package let words: Language.Review
  package let colon: String

  /// One year as a strip.
  package struct Year: Sendable, Equatable {
    package let number: Int
    /// January to December.
    package let months: [String]
    /// The days of events, in order.
    package let held: [CalendarDate]
    /// The days on which somebody wrote elsewhere of one, in order.
    package let responses: [CalendarDate]
  }

  /// What all the events were in numbers.
  package struct Totals: Sendable, Equatable {
    package let events: Int
    /// Each once, as far as rosters tell who came again; nil where an event was not counted.
    package let people: Int?
    package let days: Int
    package let entries: Int
    /// Each once, be it of several events.
    package let projects: Int
  }

  /// One event.
  package struct Row: Sendable, Equatable {
    package let name: String
    /// Unchecked; nil if nobody gave one.
    package let url: String?
    /// Such as `23–25 March 2011`.
    package let when: String
    package let start: CalendarDate
    package let venue: String?
    /// In words where nobody counted; nil where nobody said.
    package let people: String?
    package let days: Int
    package let entries: Int
    package let projects: Int
  }

  /// A project, from event to event.
  package struct Course: Sendable, Equatable {
    /// As it was called last.
    package let name: String
    /// Unchecked; nil if nobody gave one.
    package let url: String?
    /// How it stands after the last of them; nil if nobody said.
    package let state: String?
    /// At least two, in the order of time.
    package let stages: [Stage]
  }

  /// What a project was at one event.
  package struct Stage: Sendable, Equatable {
    /// What the event is called beside the others, such as its venue.
    package let place: String
    /// What it was called there; nil if as it was last.
    package let name: String?
    /// Markdown in one line: the last that was told of it, else what it is; nil if neither is known.
    package let text: String?
  }

  /// A follow-up that its own event left open.
  package struct Promise: Sendable, Equatable {
    /// Markdown in one line.
    package let text: String
    /// Such as `Cambridge, day 3`.
    package let said: String
    /// What a later event says; nil for one that is open.
    package let answer: Answer?
  }

  /// What became of it at a later event.
  package struct Answer: Sendable, Equatable {
    /// Markdown in one line; nil where everybody may read only that there is one.
    package let text: String?
    /// Such as `Munich, day 1`.
    package let said: String
  }

  /// An entry that stands for its event.
  package struct Best: Sendable, Equatable {
    package let place: String
    package let point: Summary.Point
  }

  /// Who came to more than one.
  package struct Again: Sendable, Equatable {
    /// Those who may be named in the journal of every event to which they came.
    package let names: [String]
    /// Number of those who may not.
    package let others: Int
    package let sentence: String
  }
}
