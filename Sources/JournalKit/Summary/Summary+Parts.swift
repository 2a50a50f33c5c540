package import JournalModel

extension Summary {
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

    /// The same of some of them.
    package func only(_ people: [Person]) -> Impressions { .init(heading: heading, people: people) }

    /// One attendee, with all the notes that may be shown.
    package struct Person: Sendable, Equatable {
      /// For organisers the file name where the name is not known.
      package let name: String
      /// What the person is at the event, such as `mentor`.
      package let roles: [String]
      /// The company, else the university; nil if neither is known.
      package let origin: String?
      /// At least one, by day and time.
      package let notes: [Note]

      /// The person's own words, above the name.
      package var said: [Note] { notes.filter { $0.label == nil } }
      /// What others say of the person.
      package var told: [Note] { notes.filter { $0.label != nil } }

      /// Who it is, in words such as `Ada Lovelace, mentor, Kernel Works`.
      package var words: String {
        ([name] + roles + [origin].compactMap(\.self)).joined(separator: ", ")
      }
    }

    /// Words of one note.
    package struct Note: Sendable, Equatable {
      /// The note's, not the attendee's.
      package let id: Identifier
      /// Any Markdown, mentions resolved.
      package let text: String
      /// Whether the words are the person's own.
      package let isQuote: Bool
      /// The text, between the marks of a quotation if it is one that begins and ends with a paragraph.
      package let words: String
      /// What stands before words that are not the person's own, such as `About Ada Lovelace`; nil for those
      /// that are.
      package var label: String?
      /// Time at which it was written.
      package var recorded: Timestamp?

      /// Whether words can stand before it in its line.
      package var beginsWithParagraph: Bool { words.lines.first?.isProse ?? false }
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
    /// What they gave, in whole sentences.
    package let givers: [Words]
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
      package var id: Identifier?
    }
  }

  /// What one day of the event has in the account of the whole, or what came before or afterwards.
  package struct Chapter: Sendable, Equatable {
    /// Such as `Day 1 · Friday, 27 November`.
    package var heading: String
    /// Nil for what came before or afterwards.
    package var date: CalendarDate?
    /// The day's number; nil for what came before or afterwards.
    package var number: Int?
    /// Stands below the heading; nil if the day's page has none.
    package var picture: Picture?
    /// The day's own, if it is not the event's.
    package var venue: String?
    /// Markdown with mentions resolved; nil if the day's page has none that may be published.
    package var opening: String?
    /// What the day's page counts; nil where the event's does, or check-ins.
    package var attendance: Attendance?
    /// In the order of a day's summary.
    package var sections: [Section] = []
    /// Nil if the day's page has no words about it.
    package var evening: Paragraph?
    /// Markdown with mentions resolved that ends the day; nil if there is none that may be published.
    package var closingWords: String?

    /// Whether there is nothing to tell.
    package var isEmpty: Bool {
      [opening, venue, closingWords].allSatisfy { $0 == nil } && attendance == nil
        && sections.isEmpty && evening == nil && picture == nil
    }
  }

  /// A picture of a page.
  package struct Picture: Sendable, Equatable {
    package let attachment: Attachment
    /// Words that are no Markdown; nil if nobody said what it shows.
    package let caption: String?
  }

  /// What happens when.
  package struct Schedule: Sendable, Equatable {
    /// Such as `Schedule`.
    package let heading: String
    /// At least one, without those that would name somebody unnamed.
    package let items: [ScheduleItem]
  }

  /// Those of the roster who have that role and may be named.
  package struct Organisers: Sendable, Equatable {
    /// At least one.
    package let names: [String]
    /// Such as `Organised by Ada Lovelace.`
    package let sentence: String
  }

  /// What the whole event was in numbers.
  package struct Totals: Sendable, Equatable {
    /// Nil where nobody counted, or in words alone.
    package let people: Int?
    /// Number of those that somebody of the roster is in, or that an entry is of.
    package let projects: Int
    /// Number of entries that are told.
    package let moments: Int
    package let days: Int
    /// The same as a sentence.
    package var sentence = ""
  }

  /// A sentence some of whose words are links.
  package struct Words: Sendable, Equatable {
    /// What it is made of.
    package enum Part: Sendable, Equatable {
      /// Words of the language.
      case text(String)
      /// Words that somebody wrote, as Markdown of one line.
      case markdown(String)
      /// A name, and an address as somebody gave it: whether it is safe to link is for the publisher to
      /// check.
      case link(String, url: String)

      /// Without a link.
      package var plain: String {
        switch self {
        case .text(let words), .markdown(let words), .link(let words, _): words
        }
      }
    }

    package let parts: [Part]

    /// Takes the parts with the spaces between them.
    package init(_ parts: [Part]) {
      self.parts = parts
    }

    /// Without links.
    package var plain: String { parts.map(\.plain).joined() }
  }
}
