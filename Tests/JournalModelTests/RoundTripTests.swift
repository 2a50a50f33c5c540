import TestSupport
import Testing

@testable import JournalModel

@Suite("Files that are read again")
struct RoundTripTests {
  /// Words that YAML, Markdown or an editor could take for something else.
  private static let words = [
    "Words", "a: b", "#x", "- a", "yes", "2011-03-23", "é 小明 👩‍💻", "\"quoted\" 'twice'", "[a, b]",
    "back\\slash", "a\u{1B}b\u{202E}c", "two\nlines", " spaces ", "{a}", "---", "*", "~",
  ]

  private static func document(
    _ values: [(key: String, value: YAMLValue?)], body: String = ""
  ) throws -> Document {
    let fields = values.compactMap { field in field.value.map { (key: field.key, value: $0) } }
    let content = Document(.frontMatter, fields: fields, body: body).content
    return try Document(content, as: .frontMatter)
  }

  @Test("an entry with every field is the same again", arguments: words)
  func entries(_ words: String) throws {
    let (id, zone) = (try Samples.id("k7f3q2m9x4"), try Samples.zone("Europe/London"))
    var entry = Entry(id: id, kind: .followUp, text: "Headline\n\n\(words)\nend")
    entry.at = EntryTime("2011-03-23T09:30:15+05:45", in: zone)
    entry.recorded = Timestamp("2011-03-23T09:31:04.120Z", in: zone)
    (entry.by, entry.repository, entry.commit) = (words, words, "3f2a9c1")
    (entry.projects, entry.tags, entry.credits) = ([words], [words, "b"], [words, words])
    entry.closes = [try Samples.id("h2m8v5c1zq"), id]
    let file = entry.content
    #expect(
      try EntryFile.entry(file, fallback: Identifier(bits: 1), zone: zone).recorded?.inUTC
        == "2011-03-23T09:31:04.120Z")
    var again = try EntryFile.entry(file, fallback: Identifier(bits: 1), zone: zone)
    // The moment is the same in whatever zone it is read.
    #expect(again.recorded?.milliseconds == entry.recorded?.milliseconds)
    again.recorded = entry.recorded
    #expect(again == entry)
    #expect(again.content == file)
  }

  @Test("a note and a response with every field are the same again", arguments: words)
  func notesAndResponses(_ words: String) throws {
    let (id, calendar) = (try Samples.id("h2m8v5c1zq"), try Samples.calendar())
    var note = AttendeeNote(id: id, about: words, text: "They say: \(words).", isPrivate: true)
    note.at = EntryTime("2011-03-23T17:10:00+00:00", in: calendar.zone)
    note.by = words
    let noteFile = note.content
    #expect(
      try NoteFile.note(
        noteFile, fallback: Identifier(bits: 1), isPrivate: true, zone: calendar.zone) == note)
    var response = Response(id: id, title: words)
    (response.url, response.excerpt) = (words, "They say: \(words).")
    (response.date, response.day) = (try Samples.date("2012-01-03"), calendar.start)
    let file = response.content
    #expect(
      try ResponseFile.response(file, fallback: Identifier(bits: 1), calendar: calendar) == response
    )
  }

  @Test("a project with every field is the same again", arguments: words)
  func projects(_ words: String) throws {
    var project = Project(key: "x", name: words)
    (project.url, project.state, project.startedAs) = (words, words, words)
    project.about = "They say: \(words)."
    #expect(try ProjectFile.project(project.content, key: "x") == project)
  }

  @Test("a day's page with every field is the same again", arguments: words)
  func dayPages(_ words: String) throws {
    var page = DayPage()
    (page.title, page.venue) = (words, words)
    (page.evening, page.closing) = (words, words)
    (page.attended, page.online) = (.number(0), .words("about 140"))
    page.companies = HeadCount(words)
    page.universities = .words("about 20")
    page.countries = .number(3)
    let (one, two) = (try Samples.id("k7f3q2m9x4"), try Samples.id("h2m8v5c1zq"))
    page.show = [.highlight: [two, one], try #require(Kind("zebra")): [one]]
    (page.leaveOut, page.opening) = ([two], "The day: \(words).")
    let document = try Self.document(page.fields, body: page.opening + "\n")
    var again = try DayPageFile.page(document)
    // A head count is a word or two, without white space around them.
    #expect(again.companies == page.companies)
    again.companies = page.companies
    #expect(again == page)
  }

  @Test("an attendee is the same again from the two files", arguments: words)
  func attendees(_ words: String) throws {
    let calendar = try Samples.calendar()
    for consent in [Attendee.Consent.yes, .no, .open] {
      var attendee = Samples.attendee("p-abc123", words, consent, emails: [words])
      (attendee.company, attendee.university, attendee.country) = (words, words, "NO")
      (attendee.roles, attendee.projects) = ([words, "a"], [words])
      attendee.days = [calendar.start, calendar.start.adding(days: 2)]
      let shown = try Self.document(AttendeeFile.fields(of: attendee, isPrivate: false))
      let hidden = try Self.document(AttendeeFile.fields(of: attendee, isPrivate: true))
      let again = try AttendeeFile.attendee(
        key: "p-abc123", publicDocument: shown, privateDocument: hidden, calendar: calendar)
      #expect(again == attendee)
      #expect((shown.node("name") != nil) == (consent == .yes))
      #expect(shown.node("emails") == nil)
    }
  }

  @Test("an event with every field is the same again", arguments: words)
  func events(_ words: String) throws {
    var event = try Samples.event()
    (event.name, event.venue, event.url, event.category) = (words, words, words, words)
    (event.days, event.language) = (nil, "fr-CA")
    event.timeZone = try Samples.zone("-09:30")
    event.dayStarts = try Samples.time("00:00")
    event.hosts = [Giver(name: words, purpose: words, days: [])]
    event.sponsors = [
      Giver(name: "A: b", purpose: nil, days: [1, 12]), Giver(name: words, purpose: "x", days: [2]),
    ]
    event.schedule = [
      ScheduleItem(day: 2, at: try Samples.time("18:00"), title: words, place: words),
      ScheduleItem(day: 12, at: try Samples.time("00:00"), title: words, place: nil),
    ]
    event.credits = try [#require(Kind("helped-by"))]
    event.kinds = [
      KindSetting(kind: .blocker, heading: nil), KindSetting(kind: .highlight, heading: words),
    ]
    #expect(try EventFile.event(EventFile.content(of: event)) == event)
  }

  @Test("each file has its keys in the order that is documented")
  func order() throws {
    let id = try Samples.id("k7f3q2m9x4")
    let note = AttendeeNote(id: id, about: "x", text: "", isPrivate: false)
    #expect(
      Entry(id: id, text: "").fields.map(\.key) == [
        "id", "at", "recorded", "by", "kind", "projects", "tags", "closes", "credits", "repository",
        "commit",
      ])
    #expect(note.fields.map(\.key) == ["id", "at", "recorded", "by", "about"])
    #expect(
      Response(id: id, title: "").fields.map(\.key) == ["id", "title", "url", "date", "day"])
    #expect(
      DayPage().fields.map(\.key) == [
        "title", "venue", "attended", "online", "companies", "universities", "countries",
        "evening", "closing", "caption", "show", "leave-out",
      ])
  }
}
