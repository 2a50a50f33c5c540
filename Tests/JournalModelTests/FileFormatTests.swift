import TestSupport
import Testing

@testable import JournalModel

@Suite("Files of a journal")
struct FileFormatTests {
  @Test("an entry is written as the contract shows it, and reads back")
  func entry() throws {
    let file = """
      ---
      id: k7f3q2m9x4
      at: 2011-03-23T09:30:00+00:00
      recorded: 2011-03-23T09:31:04.120Z
      by: Lars Example
      kind: demo
      projects: [linpicker]
      tags: [display, security]
      repository: linpicker
      commit: 3f2a9c1
      ---
      Demo of the Linpicker display server on the secure virtual platform

      The rest of the text, any CommonMark.
      """ + "\n"
    let fallback = try Samples.id("aaaaaaaaaa")
    let entry = try EntryFile.entry(file, fallback: fallback, zone: Samples.zone("Europe/London"))
    #expect(entry.id.description == "k7f3q2m9x4")
    #expect(entry.kind.description == "demo")
    #expect(entry.headline == "Demo of the Linpicker display server on the secure virtual platform")
    #expect(entry.details == "The rest of the text, any CommonMark.")
    #expect(entry.content == file)
  }

  @Test(
    "a file made by hand is an entry",
    arguments: [
      "It boots\n", "# It boots\n\n", "\u{FEFF}It boots", "---\n---\nIt boots",
      "---\r\nmood: good\r\n---\r\n\r\nIt boots\r\n", "---\n# nothing\n---\nIt boots",
    ])
  func handMade(_ file: String) throws {
    let fallback = try Samples.id("aaaaaaaaaa")
    let entry = try EntryFile.entry(file, fallback: fallback, zone: Samples.zone("UTC"))
    #expect((entry.id, entry.kind, entry.headline) == (fallback, .highlight, "It boots"))
  }

  @Test("an entry as long as the limit can be read again, a longer one and none cannot")
  func limits() throws {
    let fallback = try Samples.id("aaaaaaaaaa")
    let zone = try Samples.zone("UTC")
    let longest = Entry(id: fallback, text: String(repeating: "é", count: 32 * 1024))
    #expect(
      try EntryFile.entry(longest.content, fallback: fallback, zone: zone) == longest
    )
    for text in [longest.text + "x", "", "\n \n"] {
      #expect(throws: FormatError.self) {
        try EntryFile.entry(text, fallback: fallback, zone: zone)
      }
    }
  }

  @Test(
    "a wrong value names its line",
    arguments: [
      ("id: K7", 2), ("kind: Some Thing", 2), ("kind: demo\nat: noon", 3), ("tags: {a: b}", 2),
      ("by: [a]", 2), ("kind: demo\ncloses: [x]", 3), ("recorded: 2011-02-30T00:00Z", 2),
    ])
  func wrong(_ line: String, _ number: Int) throws {
    let fallback = try Samples.id("aaaaaaaaaa")
    let zone = try Samples.zone("UTC")
    let error = #expect(throws: FormatError.self) {
      try EntryFile.entry("---\n\(line)\n---\ntext", fallback: fallback, zone: zone)
    }
    #expect(error?.line == number)
  }

  @Test("an event is written in its order, and reads back")
  func event() throws {
    var event = try Samples.event()
    event.dayStarts = try Samples.time("05:00")
    event.venue = "Cambridge"
    event.category = "Community: open"
    event.hosts = [Giver(name: "Oracle", purpose: "venue", days: [])]
    event.sponsors = [Giver(name: "Citrix", purpose: nil, days: [2, 3])]
    event.kinds = [KindSetting("blocker: In the way"), KindSetting("idea: hidden")].compactMap(
      \.self)
    let file = """
      hackjournal: 1
      id: e5m9x2k7wq
      name: Xen hack-a-tron
      start: 2011-03-23
      days: 3
      time-zone: Europe/London
      day-starts: "05:00"
      venue: Cambridge
      category: "Community: open"
      hosts:
        - name: Oracle
          for: venue
      sponsors:
        - name: Citrix
          days: [2, 3]
      kinds:
        blocker: In the way
        idea: hidden
      """ + "\n"
    #expect(EventFile.content(of: event) == file)
    #expect(try EventFile.event(file) == event)
    #expect(try EventFile.event("\u{FEFF}" + file.replacing("\n", with: "\r\n")) == event)
  }

  @Test("a later format is refused, another file is no journal")
  func versions() {
    #expect(throws: EventProblem.newerFormat(2)) { try EventFile.event("hackjournal: 2\n") }
    #expect(throws: EventProblem.notAJournal) { try EventFile.event("name: x\n") }
    #expect(throws: EventProblem.self) { try EventFile.event("hackjournal: yes\n") }
  }

  @Test(
    "what is wrong in an event names its line",
    arguments: [
      ("days: 0", 5), ("days: many", 5), ("time-zone: Mars/Base", 5), ("day-starts: 25:00", 5),
      ("hosts: Oracle\nkinds: [a]", 5), ("sponsors:\n  - name: A\n  - for: B", 7),
      ("sponsors:\n  - name: A\n    days: [one]", 6), ("kinds:\n  demo: A\n  Big Idea: B", 7),
    ])
  func wrongEvent(_ lines: String, _ number: Int) {
    let file = "hackjournal: 1\nid: e5m9x2k7wq\nname: X\nstart: 2011-03-23\n\(lines)\n"
    let error = #expect(throws: EventProblem.self) { try EventFile.event(file) }
    guard case .broken(let problem)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(problem.line == number)
  }

  @Test("an attendee keeps private things off the public branch")
  func attendee() {
    for key in ["name", "roles", "projects", "emails"] {
      #expect(!AttendeeFile.isPublic(key, consent: .no))
      #expect(!AttendeeFile.isPublic(key, consent: .open))
    }
    #expect(!AttendeeFile.isPublic("emails", consent: .yes))
    #expect(AttendeeFile.isPublic("name", consent: .yes))
    #expect(AttendeeFile.isPublic("company", consent: .no))
  }

  @Test("an attendee reads back, the private file over the public one")
  func attendeeFiles() throws {
    let publicFile = "---\nnamed: no\ncompany: Citrix\ncountry: NO\ndays: [1, 2011-03-24]\n---\n"
    let privateFile = "---\nname: Ada\nemails: [a@b.example]\n---\n"
    let attendee = try AttendeeFile.attendee(
      key: "p-abc123", publicDocument: Document(publicFile, as: .frontMatter),
      privateDocument: Document(privateFile, as: .frontMatter), calendar: Samples.calendar())
    #expect(attendee.displayName == "Ada")
    #expect(attendee.publicName == nil)
    #expect(attendee.country == "NO")
    #expect(attendee.days.map(\.description) == ["2011-03-23", "2011-03-24"])
  }

  @Test("a note, a response and a day's page read back")
  func others() throws {
    let zone = try Samples.zone("UTC")
    let id = try Samples.id("h2m8v5c1zq")
    var note = AttendeeNote(id: id, about: "ian-campbell", text: "Wrote it", isPrivate: false)
    note.at = .day(try Samples.date("2011-03-23"))
    note.by = "Lars"
    let noteFile = note.content
    #expect(
      noteFile
        == "---\nid: h2m8v5c1zq\nat: 2011-03-23\nby: Lars\nabout: ian-campbell\n---\nWrote it\n")
    #expect(try NoteFile.note(noteFile, fallback: id, isPrivate: false, zone: zone) == note)
    var response = Response(id: id, title: "2011: Year in Review")
    response.date = try Samples.date("2012-01-03")
    response.day = try Samples.date("2011-03-23")
    response.excerpt = "the year"
    let responseFile = response.content
    #expect(responseFile.contains("title: \"2011: Year in Review\"\n"))
    let calendar = try Samples.calendar()
    #expect(try ResponseFile.response(responseFile, fallback: id, calendar: calendar) == response)
    let handMade = try ResponseFile.response("# A post\n\nWords", fallback: id, calendar: calendar)
    #expect((handMade.title, handMade.excerpt) == ("A post", "Words"))
    let page = try DayPageFile.page(
      Document(
        "---\nattended: about 150\ncompanies: 3\nshow:\n  demo: [h2m8v5c1zq]\n---\n\nMorning.\n",
        as: .frontMatter))
    #expect(page.attended == .words("about 150"))
    #expect(page.companies == .number(3))
    #expect(page.show.values.first == [id])
    #expect(page.opening == "Morning.")
  }

  @Test(
    "a host is read as people write it",
    arguments: [
      "Oracle", "Oracle: venue", "Citrix: lunch (days 2, 3)", "A (day 1)", "Foo (Bar)",
    ])
  func giver(_ text: String) throws {
    #expect(Giver(text)?.text == text)
  }
}
