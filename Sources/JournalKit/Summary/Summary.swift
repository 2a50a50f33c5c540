/// The write-up of a day or of the whole event as a value: what there is to say, in order, in the
/// words of the event's language; how it looks is the publisher's matter.
package struct Summary: Sendable, Equatable {
  /// Such as `Xen hack-a-tron, day 1 of 3`.
  package var title: String
  package var eventName: String
  /// The day's number; nil for the whole event.
  package var day: Int?
  package var days: Int?
  package var date: CalendarDate?
  /// Date, venue and category as words.
  package var facts: [String]
  package var opening: String?
  package var attendance: Attendance
  package var sections: [Section]
  package var impressions: Impressions?
  package var thanks: Thanks?
  package var evening: Paragraph?
  package var daysToGo: Int?
  /// Such as `Two more days to go.`
  package var closing: String?
  package var responses: Responses?
  /// What only the organisers may read; nil in anything that is published.
  package var privateNotes: Impressions?
  /// The warning of a summary that has private things.
  package var warning: String?

  /// The entries of a kind under its heading.
  package struct Section: Sendable, Equatable {
    package let kind: Kind
    package let heading: String
    package let items: [Item]
  }

  /// A headline with what follows it, mentions resolved.
  package struct Item: Sendable, Equatable {
    package let id: Identifier?
    package let headline: String
    package let details: String

    package init(id: Identifier?, headline: String, details: String) {
      self.id = id
      self.headline = headline
      self.details = details
    }
  }

  /// A text under a heading of its own.
  package struct Paragraph: Sendable, Equatable {
    package let heading: String
    package let text: String
  }

  /// Notes, under the names of those whom they are about.
  package struct Impressions: Sendable, Equatable {
    package let heading: String
    package let people: [Person]

    package struct Person: Sendable, Equatable {
      package let name: String
      package let notes: [Note]
    }

    package struct Note: Sendable, Equatable {
      package let id: Identifier
      package let text: String
      /// Whether the words are the person's own.
      package let isQuote: Bool
    }
  }

  /// Entries of kind thanks, then who gave.
  package struct Thanks: Sendable, Equatable {
    package let heading: String
    package let items: [Item]
    package let hosts: [Giver]
    package let sponsors: [Giver]
    /// The hosts and sponsors as words.
    package let givers: [String]
  }

  /// Later posts elsewhere.
  package struct Responses: Sendable, Equatable {
    package let heading: String
    package let items: [Item]

    package struct Item: Sendable, Equatable {
      package let title: String
      package let url: String?
      package let date: CalendarDate?
      /// The date as words.
      package let dateText: String?
      package let excerpt: String
    }
  }
}

/// Something that a summary leaves out because it would name somebody who is not to be named.
package struct Omission: Sendable, Equatable {
  /// What: the path of its file.
  package let path: String
  /// Whom it would name: the file name of the attendee.
  package let attendee: String
}

extension Summary {
  /// Whether nobody wrote anything that it could say.
  package var isEmpty: Bool {
    sections.isEmpty && opening == nil && impressions == nil && thanks == nil && evening == nil
      && responses == nil && attendance.attended == nil
  }
}
