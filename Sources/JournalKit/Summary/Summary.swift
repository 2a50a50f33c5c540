package import JournalModel

/// The write-up of a day, of several, or of the whole event as a value: what there is to say, in order, in
/// the words of the event's language; how it looks is the publisher's matter.
package struct Summary: Sendable, Equatable {
  /// Such as `Xen hack-a-tron, day 1 of 3`.
  package var title: String
  /// The event's name alone, without a day and without a day's own title.
  package var eventName: String
  /// The day's number; nil for several days and for the whole event.
  package var day: Int?
  /// Number of days that the event has; nil for one without a fixed end.
  package var days: Int?
  /// The day's date; nil for several, and for the whole event, unless that is one day.
  package var date: CalendarDate?
  /// Date, venue and category as words.
  package var facts: [String]
  /// The event's own page, as somebody gave it; of the whole event alone.
  package var url: String?
  /// Stands on top; nil if its page has none.
  package var picture: Picture?
  /// Markdown with mentions resolved; nil if its page has none, or it would name somebody unnamed.
  package var opening: String?
  /// Attendance as the organiser wrote it of the day or of the event, else from the check-ins.
  package var attendance: Attendance
  /// Of the whole event alone; nil if none may be named.
  package var organisers: Organisers?
  /// What is planned for these days; nil if there is nothing. A page has it of a day of which nothing is
  /// told yet.
  package var schedule: Schedule?
  /// Of the whole event alone, whose days do not repeat them; nil if there are none.
  package var awards: Section?
  /// What people hacked on at the whole event; nil for a day, and where nobody named a project.
  package var projects: Projects?
  /// Of a day or several: highlights first, then in the event's order; none is empty or hidden, and none
  /// is of thanks.
  package var sections: [Section] = []
  /// Of the whole event: its days in the order of time, with what came before and afterwards.
  package var chapters: [Chapter] = []
  /// Public notes; nil if there is none that may be shown.
  package var impressions: Impressions?
  /// Of the whole event: what nobody came back to; nil if there is nothing.
  package var openFollowUps: Section?
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
  /// What the whole event was in numbers; nil for days, and where nothing is told.
  package var totals: Totals?
  /// Those to the days in question, and on the last day those to the event as a whole; nil if there are
  /// none.
  package var responses: Responses?
  /// Notes that only the organisers may read; nil in anything that is published.
  package var privateNotes: Impressions?
  /// The language's colon, behind words.
  package var colon = ":"
  /// The warning of a summary that has private things.
  package var warning: String?
}

extension Summary {
  /// Whether nobody wrote anything that it could say.
  package var isEmpty: Bool {
    let texts = [opening, evening?.text, closingWords]
    let hasPoints =
      !sections.isEmpty || !chapters.isEmpty || awards != nil
      || projects?.isTold ?? false || openFollowUps != nil
    return texts.allSatisfy { $0 == nil } && !hasPoints && impressions == nil && thanks == nil
      && responses == nil && attendance.attended == nil && attendance.online == nil
  }

  /// What is planned for a day of which no entry tells.
  package var plan: Schedule? { day != nil && sections.isEmpty && awards == nil ? schedule : nil }

  /// The files that its page shows or leads to.
  package var attachments: [Attachment] {
    let sections = sections + chapters.flatMap(\.sections)
    let points =
      (sections + [awards, openFollowUps].compactMap { $0 }).map(\.points)
      + [thanks?.points ?? []]
    let pictures = [picture] + chapters.map(\.picture)
    return pictures.compactMap { $0?.attachment }
      + points.joined().flatMap(\.files).filter { $0.form != nil }
  }
}
