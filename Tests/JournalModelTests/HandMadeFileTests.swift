import TestSupport
import Testing

@testable import JournalModel

@Suite("Files made by hand")
struct HandMadeFileTests {
  private static func attendee(
    _ file: String?, _ privateFile: String? = nil
  ) throws -> Attendee {
    try AttendeeFile.attendee(
      key: "ada", publicDocument: file.map { try Document($0, as: .frontMatter) },
      privateDocument: privateFile.map { try Document($0, as: .frontMatter) },
      calendar: Samples.calendar())
  }

  @Test(
    "an attendee's name may stand below the front matter",
    arguments: [
      ("# Ada Lovelace\n\nWrote it\n", "Ada Lovelace"), ("---\nname: Ada\n---\n# Other\n", "Ada"),
      ("---\ncompany: X\n---\n\nAda\nL\n", "Ada"), ("---\ncompany: X\n---\n", nil), ("", nil),
    ] as [(String, String?)])
  func names(_ file: String, _ name: String?) throws {
    #expect(try Self.attendee(file).name == name)
  }

  @Test(
    "nobody is named who does not say so",
    arguments: [
      ("name: A", .open), ("named: yes", .yes), ("named: True", .yes), ("named: off", .no),
      ("named:", .open),
    ] as [(String, Attendee.Consent)])
  func consent(_ line: String, _ consent: Attendee.Consent) throws {
    #expect(try Self.attendee("---\n\(line)\n---\n").named == consent)
  }

  @Test(
    "the private file counts where both say something, and days of both count",
    arguments: [
      ("company: A", "company: B", "B"), ("company: A", "roles: [x]", "A"),
      ("company: A", "company:", "A"),
    ])
  func overlay(_ shown: String, _ hidden: String, _ company: String) throws {
    let attendee = try Self.attendee(
      "---\n\(shown)\ndays: [1, 2011-03-23]\n---\n", "---\n\(hidden)\ndays: 3\n---\n")
    #expect(attendee.company == company)
    #expect(attendee.days.map(\.description) == ["2011-03-23", "2011-03-25"])
  }

  @Test(
    "a yes counts of a name that stands beside it, or beside a name of the private file",
    arguments: [
      ("named: yes", "name: A", .open), ("named: yes\nname: A", "name: A", .yes),
      ("named: yes", "name: A\nnamed: yes", .yes), ("named: no", "name: A", .no),
      ("named: yes\nname: A", "emails: [a@b.c]", .yes), ("named: yes", "emails: [a@b.c]", .yes),
    ] as [(String, String, Attendee.Consent)])
  func yesOfNobody(_ shown: String, _ hidden: String, _ consent: Attendee.Consent) throws {
    #expect(try Self.attendee("---\n\(shown)\n---\n", "---\n\(hidden)\n---\n").named == consent)
  }

  @Test(
    "what an attendee's file cannot mean names its line",
    arguments: [("named: maybe", 2), ("company: A\ndays: [monday]", 3), ("roles: {a: b}", 2)])
  func wrong(_ lines: String, _ number: Int) {
    let error = #expect(throws: FormatError.self) { try Self.attendee("---\n\(lines)\n---\n") }
    #expect(error?.line == number)
  }

  @Test("a note needs somebody whom it is about")
  func notes() throws {
    let (id, zone) = (Identifier(bits: 1), try Samples.zone("UTC"))
    let note = try NoteFile.note(
      "---\nabout: ada\n---\n\nWords\n\n", fallback: id, isPrivate: true, zone: zone)
    #expect((note.id, note.text, note.isPrivate) == (id, "Words", true))
    for file in ["Words", "---\nabout:\n---\nWords", "---\nabout: [a]\n---\nWords"] {
      #expect(throws: FormatError.self) {
        try NoteFile.note(file, fallback: id, isPrivate: true, zone: zone)
      }
    }
  }

  @Test(
    "a response has its title in its front matter or its first line",
    arguments: [
      ("---\ntitle: A\n---\n# B\n\nc", "A", "# B\n\nc"), ("---\nday: 2\n---\n## B\nc", "B", "c"),
      ("B", "B", ""), ("---\ntitle: A\n---\n", "A", ""),
    ])
  func responses(_ file: String, _ title: String, _ excerpt: String) throws {
    let response = try ResponseFile.response(
      file, fallback: Identifier(bits: 1), calendar: Samples.calendar())
    #expect((response.title, response.excerpt) == (title, excerpt))
  }

  @Test(
    "what a response cannot mean names its line",
    arguments: [("", 1), ("---\ntitle: a\ndate: May\n---\n", 3), ("---\nday: 0\n---\nA", 2)])
  func wrongResponses(_ file: String, _ number: Int) {
    let error = #expect(throws: FormatError.self) {
      try ResponseFile.response(file, fallback: Identifier(bits: 1), calendar: Samples.calendar())
    }
    #expect(error?.line == number)
  }

  @Test(
    "what a day's page cannot mean names its line",
    arguments: [
      ("show: [a]", 2), ("show:\n  demo: [x]", 3), ("show:\n  Big Idea: [k7f3q2m9x4]", 3),
      ("title: a\nleave-out: [x]", 3), ("attended: [1]", 2),
    ])
  func wrongPages(_ lines: String, _ number: Int) {
    let error = #expect(throws: FormatError.self) {
      try DayPageFile.page(Document("---\n\(lines)\n---\n", as: .frontMatter))
    }
    #expect(error?.line == number)
  }

  @Test("keys without a value say nothing")
  func empty() throws {
    let page = try DayPageFile.page(
      Document("---\ntitle:\nattended:\nshow:\nleave-out:\n---\n", as: .frontMatter))
    #expect(page == DayPage())
    let event = try EventFile.event(
      "hackjournal: 1\nid: e5m9x2k7wq\nname: X\nstart: 2011-03-23\ndays:\nhosts:\nkinds:\nvenue: ''\n"
    )
    #expect(event.days == nil && event.hosts.isEmpty && event.kinds.isEmpty && event.venue == nil)
    #expect(event.timeZone.name == "UTC")
  }

  @Test(
    "an event without one of these is broken",
    arguments: ["id: e5m9x2k7wq\n", "name: X\n", "start: 2011-03-23\n"])
  func needed(_ line: String) throws {
    let file = "hackjournal: 1\nid: e5m9x2k7wq\nname: X\nstart: 2011-03-23\n"
    #expect(try EventFile.event(file).name == "X")
    #expect(throws: EventProblem.self) { try EventFile.event(file.replacing(line, with: "")) }
  }

  @Test("hosts may be a list of names, as the command line takes them")
  func givers() throws {
    let event = try EventFile.event(
      "hackjournal: 1\nid: e5m9x2k7wq\nname: X\nstart: 2011-03-23\n"
        + "hosts: [Oracle, 'Citrix: lunch (day 2)']\n")
    #expect(event.hosts.map(\.text) == ["Oracle", "Citrix: lunch (day 2)"])
  }
}
