package import JournalModel

/// The write-up of a day or of the whole event as a value: what there is to say, in order, in the
/// words of the event's language; how it looks is the publisher's matter.
package struct Summary: Sendable, Equatable {
  /// Such as `Xen hack-a-tron, day 1 of 3`.
  package var title: String
  /// The event's name alone, without a day and without a day's own title.
  package var eventName: String
  /// The day's number; nil for the whole event.
  package var day: Int?
  /// Number of days that the event has; nil for one without a fixed end.
  package var days: Int?
  /// The day's date; nil for the whole event, unless that is one day.
  package var date: CalendarDate?
  /// Date, venue and category as words.
  package var facts: [String]
  /// Markdown with mentions resolved; nil if its page has none, or it would name somebody unnamed.
  package var opening: String?
  /// Attendance as the organiser wrote it of the day or of the event, else from the check-ins.
  package var attendance: Attendance
  /// Highlights first, then in the event's order; none is empty or hidden, and none is of thanks.
  package var sections: [Section]
  /// Public notes; nil if there is none that may be shown.
  package var impressions: Impressions?
  /// Nil if nobody is thanked and nobody gave.
  package var thanks: Thanks?
  /// Nil if the page has no words about it.
  package var evening: Paragraph?
  /// Markdown with mentions resolved that ends the account; nil if there is none, or it would name
  /// somebody unnamed.
  package var closingWords: String?
  /// 0 on the last day; nil for the whole event, an event of one day or without a fixed end, and a
  /// day outside.
  package var daysToGo: Int?
  /// Such as `Two more days to go.`
  package var closing: String?
  /// Those to the day, and on the last day those to the event as a whole; nil if there are none.
  package var responses: Responses?
  /// Notes that only the organisers may read; nil in anything that is published.
  package var privateNotes: Impressions?
  /// The warning of a summary that has private things.
  package var warning: String?

  /// The entries of a kind under its heading.
  package struct Section: Sendable, Equatable {
    /// Never thanks, which have a place of their own; nil for what came before or after the event.
    package let kind: Kind?
    /// The event's own words for the kind, else the language's.
    package let heading: String
    /// At least one: as arranged, then as they came.
    package let points: [Point]
  }

  /// A headline with what follows it, mentions resolved.
  package struct Point: Sendable, Equatable {
    /// The entry's; nil for a line that a publisher makes of something else, such as a sponsor.
    package let id: Identifier?
    /// One line of Markdown, without the tags at its end; a name for the details where these are all
    /// that there is.
    package let headline: String
    /// Any Markdown, in as many lines as it takes; empty if the headline says all.
    package let details: String
    /// The whole as its writer has it, which no other division may change: the details can define what
    /// the headline refers to. Nil for words of a publisher.
    package var text: String?
    /// Files kept beside the entry.
    package var attachments: [Attachment] = []
    /// The follow-ups that the headline says to be closed.
    package var closes: [Identifier] = []
    /// The projects that stand before the headline: those that it does not name itself.
    package var lead: [String] = []
    /// Who says it and who helped, as words to stand behind the headline; nil where nobody is to be
    /// told.
    package var byline: String?
    /// Whether somebody won something: its projects are what that was for.
    package var isAward = false
    /// Who made what an award is for, as words such as `by Sofia Rossi`; nil for all else, and where
    /// nobody of its projects is known.
    package var team: String?
    /// The entry as data, as far as it may be published; nil for a line that a publisher makes.
    package var source: Source?

    /// Takes text that may be published: nothing is resolved any more.
    package init(id: Identifier?, headline: String, details: String) {
      self.id = id
      self.headline = headline
      self.details = details
    }

    /// Whether it says of which project it is, or of whom.
    package var isAttributed: Bool { !lead.isEmpty || byline != nil || team != nil }

    /// Whether the details are all that there is, such as a list or a table.
    package var isBlock: Bool { text.map { $0 == details } ?? false }
  }

  /// What the entry of a point has beside its text, for who makes a page of their own.
  package struct Source: Sendable, Equatable {
    /// Day in whose folder it is.
    package let day: CalendarDate?
    package let at: EntryTime?
    /// Nil also for somebody who is not to be named or not in the roster.
    package let by: String?
    /// Those of the roster who may be named.
    package let credits: [String]
    /// For an award those of its projects, as far as they may be named.
    package let team: [String]
    /// Without those that would name somebody who is not to be named.
    package let projects, tags: [String]
    /// The commit of a captured entry, in full.
    package let commit: String?
  }

  /// A text under a heading of its own.
  package struct Paragraph: Sendable, Equatable {
    /// Such as `In the evening`.
    package let heading: String
    /// Any Markdown, mentions resolved.
    package let text: String
  }

  /// Notes, under the names of those whom they are about.
  package struct Impressions: Sendable, Equatable {
    /// Such as `Impressions`, or `Private notes`.
    package let heading: String
    /// At least one, in the order of their first notes.
    package let people: [Person]

    /// One attendee, with all the notes that may be shown.
    package struct Person: Sendable, Equatable {
      /// For organisers the file name where the name is not known.
      package let name: String
      /// At least one, by day and time.
      package let notes: [Note]
    }

    /// Words of one note.
    package struct Note: Sendable, Equatable {
      /// The note's, not the attendee's.
      package let id: Identifier
      /// Any Markdown, mentions resolved.
      package let text: String
      /// Whether the words are the person's own.
      package let isQuote: Bool
    }
  }

  /// Entries of kind thanks, then who gave.
  package struct Thanks: Sendable, Equatable {
    /// Heading for thanks, in the words of the event or of its language; in the language's if the
    /// event hides the kind.
    package let heading: String
    /// The entries of kind thanks; empty if there are only givers, or the kind is hidden.
    package let points: [Point]
    /// Hosts who gave for the day; all of them on the last day and for the whole event.
    package let hosts: [Giver]
    /// Chosen as the hosts are.
    package let sponsors: [Giver]
    /// The hosts and sponsors as words.
    package let givers: [String]
  }

  /// Later posts elsewhere.
  package struct Responses: Sendable, Equatable {
    /// Such as `Responses`.
    package let heading: String
    /// At least one, by date, then by title.
    package let links: [Link]

    /// One post, as a reader meets it.
    package struct Link: Sendable, Equatable {
      /// Plain words, no Markdown.
      package let title: String
      /// As somebody gave it: whether it is safe to link is for the publisher to check.
      package let url: String?
      /// Date on which the post appeared; nil if nobody said.
      package let date: CalendarDate?
      /// The date as words.
      package let dateText: String?
      /// Markdown, its mentions without the sign; empty if there is none.
      package let excerpt: String
    }
  }
}

extension Summary {
  /// Whether nobody wrote anything that it could say.
  package var isEmpty: Bool {
    sections.isEmpty && opening == nil && impressions == nil && thanks == nil && evening == nil
      && closingWords == nil && responses == nil && attendance.attended == nil
      && attendance.online == nil
  }
}
