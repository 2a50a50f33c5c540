import TestSupport

@testable import JournalKit
@testable import JournalModel

/// The first day of the first Xen hackathon, as a journal has it.
enum XenDay {
  static func summary() throws -> Summary {
    var attendee = Attendee(key: "ian-campbell", name: "Ian Campbell", named: .yes)
    attendee.roles = ["organiser"]
    let event = try event()
    var material = SummaryMaterial(
      event: event, scope: .day(event.start), roster: Roster([attendee]),
      responses: try responses(to: event.start).map {
        Filed(value: $0, path: Layout.response($0), date: $0.day)
      })
    material.days = [
      .init(
        date: event.start, page: page,
        arrangement: Arrangement(of: try entries(on: event.start), by: page, in: event), notes: [])
    ]
    var builder = SummaryBuilder(material, audience: .everybody)
    return builder.summary()
  }

  /// The same with nothing but title and facts, until it is changed.
  static func bare(_ change: (inout Summary) -> Void = { _ in }) throws -> Summary {
    var summary = try summary()
    (summary.opening, summary.evening, summary.thanks, summary.responses) = (nil, nil, nil, nil)
    (summary.closing, summary.attendance.sentence, summary.sections) = (nil, nil, [])
    change(&summary)
    return summary
  }

  private static func event() throws -> Event {
    var event = Event(
      id: Identifier(bits: 1), name: "Xen hack-a-tron",
      start: try Samples.some(CalendarDate("2011-03-23")),
      timeZone: try Samples.some(Zone("Europe/London")))
    event.days = 3
    event.venue = "Cambridge"
    event.category = "Community"
    event.kinds = [KindSetting("outcome: Unexpected outcomes")].compactMap { $0 }
    return event
  }

  private static var page: DayPage {
    var page = DayPage()
    page.attended = .number(26)
    page.companies = .words("several")
    page.universities = .words("several")
    page.countries = .words("several")
    page.evening = "A hard day's work ends with food and beer at The Castle pub."
    page.opening = """
      Coffee, breakfast and a round of introductions came first; after that the room was hacking at \
      full speed.
      All day people talked through project ideas, wrote code and took particular problems apart.
      """
    return page
  }

  private static let texts = [
    (
      "highlight",
      "Linpicker, a display server for Xen that builds on the secure virtual platform, was shown in a demo"
    ),
    ("highlight", "The libxenlight driver for libvirt was worked on"),
    ("highlight", "The SSL protocol is being developed in OCaml with the Mirage framework"),
    ("highlight", "New features for libxl were planned, block device scripts among them"),
    ("highlight", "Moving XAPI to libxenlight was prototyped and planned"),
    ("outcome", "New project ideas for Google Summer of Code (GSoC) came up."),
    (
      "follow-up",
      "A new project, driven by the community, was discussed. It deserves far more room than today's write-up has."
    ),
    ("social", "People got to know each other better."),
    ("thanks", "@ian-campbell, who did most of the groundwork of organising the event."),
  ]

  private static func entries(on date: CalendarDate) throws -> [Filed<Entry>] {
    try texts.enumerated().map { number, text in
      let entry = Entry(
        id: Identifier(bits: UInt64(number + 2)), kind: try Samples.some(Kind(text.0)), text: text.1
      )
      return Filed(value: entry, path: "days/2011-03-23/\(entry.id).md", date: date)
    }
  }

  private static func responses(to day: CalendarDate) throws -> [Response] {
    try [
      (
        "Xen Hackathon, Munich 13-15 September", "2011-05-19",
        "after Cambridge, people kept asking whether there would be another one this year."
      ),
      (
        "4 weeks to Xen Hackathon Munich", "2011-08-16",
        "part unconference, part time to code; Cambridge in March was a success, and Xen 4.1 was released during it."
      ),
      (
        "2011 Year in Review", "2012-01-03",
        "the year of the first two Xen Hackathons, the first of them in Cambridge."
      ),
    ].map { title, date, excerpt in
      var response = Response(id: Identifier(bits: 1), title: title)
      response.date = try Samples.some(CalendarDate(date))
      response.day = day
      response.excerpt = excerpt
      return response
    }
  }
}
