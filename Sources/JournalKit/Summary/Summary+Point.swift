package import JournalModel

extension Summary {
  /// The entries of a kind under its heading.
  package struct Section: Sendable, Equatable {
    /// Never thanks, which have a place of their own; nil for highlights alone of what came before or after
    /// the event, and where no kinds have headings.
    package let kind: Kind?
    /// The event's own words for the kind, else the language's, or the name of a project; nil where the kind
    /// is, but for a project.
    package let heading: String?
    /// At least one: as arranged, then as they came.
    package let points: [Point]
    /// The project that the heading names; nil for one that names none.
    package var project: Projects.Row?
    /// Who is in that project, as a word such as `By Sofia Rossi`; nil if nobody is known.
    package var team: String?

    init(kind: Kind?, heading: String?, points: [Point]) {
      (self.kind, self.heading, self.points) = (kind, heading, points)
    }
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
    /// What became of a follow-up; nil if it is open, and for all else.
    package var answer: Answer?
    /// The follow-ups that the headline says to be closed.
    package var closes: [Identifier] = []
    /// The follow-ups of earlier events that the entry closes.
    package var closesEarlier: [EarlierFollowUp] = []
    /// The headline where it joins those of several entries: no sign of one goes on in the next.
    package var words: Words?
    /// The heading of its kind, such as `Followed up`, where that does not stand above it.
    package var mark: String?
    /// The time to tell before all else, such as `09:30`; nil where nobody asked for it.
    package var time: String?
    /// The projects that stand before the headline: those that it does not name itself.
    package var lead: [String] = []
    /// Where projects of these lead, by their names, unchecked.
    package var links: [String: String] = [:]
    /// Where its commit is to be seen; nil where it has none, or nobody knows where.
    package var commitURL: String?
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

    /// Those beside the entry, then those beside what became of it.
    package var files: [Attachment] { attachments + (answer?.attachments ?? []) }

    /// Whether it says of which project it is, or of whom.
    package var isAttributed: Bool {
      !lead.isEmpty || byline != nil || team != nil || time != nil
        || commitURL != nil || mark != nil
    }

    /// Whether the details are all that there is, such as a list or a table.
    package var isBlock: Bool { text.map { $0 == details } ?? false }
  }

  /// What became of a follow-up.
  package struct Answer: Sendable, Equatable {
    /// Such as `It boots (Ian Campbell, day 2)`, without a full stop.
    package let words: Words
    /// Who gave it; nil also for somebody who is not to be named or not in the roster, and where nobody is
    /// to read it.
    package let by: String?
    /// Any Markdown that follows, where it stands nowhere else on the page; empty otherwise.
    package let details: String
    /// The files beside that.
    package let attachments: [Attachment]
    /// Whether the details are all that it says, and the words lead to them.
    package let isBlock: Bool
    /// Time at which it was written.
    package var recorded: Timestamp?
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
    /// Without those that would name somebody who is not to be named; of what closes follow-ups theirs
    /// first.
    package var projects: [String]
    /// Chosen as the projects are.
    package let tags: [String]
    /// The commit of a captured entry, in full.
    package let commit: String?
    /// Time at which it was written.
    package var recorded: Timestamp?
  }
}
