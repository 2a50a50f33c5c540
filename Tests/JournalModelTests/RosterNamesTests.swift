import TestSupport
import Testing

@testable import JournalModel

@Suite("Names that somebody types")
struct RosterNamesTests {
  private static let people: [Attendee] = {
    var ian = Samples.attendee("ian-campbell", "Ian Campbell", .yes)
    (ian.company, ian.country, ian.roles) = ("Citrix Systems", "GB", ["organiser", "Speaker"])
    var jackson = Samples.attendee("ian-jackson", "Ian Jackson", .no)
    (jackson.company, jackson.university, jackson.projects) = ("citrix", "Cambridge", ["dgit"])
    return [
      ian, jackson, Samples.attendee("anna", "Anna", .yes),
      Samples.attendee("anna-2", "Anna", .open), Samples.attendee("p-abc123", nil, .no),
      Samples.attendee("attendee-k7f3q2", "Сергей Королёв", .open),
    ]
  }()
  private static let roster = Roster(people)

  @Test(
    "only a whole name or the name of a file means somebody exactly",
    arguments: [
      ("Ian Campbell", ["ian-campbell"]), ("IAN  CAMPBELL", ["ian-campbell"]),
      ("ian-campbell", ["ian-campbell"]), ("сергей королев", ["attendee-k7f3q2"]),
      ("p-abc123", ["p-abc123"]), ("Anna", ["anna", "anna-2"]), ("anna-2", ["anna-2"]),
      ("Campbell", []), ("Ian", []), ("ian-campbell.md", ["ian-campbell"]), ("", []),
      ("anna.md", ["anna"]), ("anna", ["anna", "anna-2"]),
    ])
  func exact(_ text: String, _ keys: [String]) {
    #expect(Self.roster.exactMatches(text).map(\.key) == keys)
    #expect(Self.roster.exactMatch(text)?.key == (keys.count == 1 ? keys[0] : nil))
  }

  @Test(
    "a part of a name has everybody who has it",
    arguments: [
      ("ian", ["ian-campbell", "ian-jackson"]), ("jack", ["ian-jackson"]),
      ("an", ["anna", "anna-2"]), ("abc", ["p-abc123"]), ("anna.md", ["anna"]), ("pbell", []),
      ("?", []),
    ])
  func called(_ text: String, _ keys: [String]) {
    #expect(Self.roster.attendees(called: text).map(\.key) == keys)
  }

  @Test(
    "a name that means nobody is told with those that look like it",
    arguments: [
      ("Ian Cambell", ["Ian Campbell"]), ("jakson", ["Ian Jackson"]), ("Ana", ["Anna"]),
      ("Zaphod", []),
    ])
  func unknown(_ text: String, _ similar: [String]) {
    // One of the roster has a name that is not here, and may be the one.
    #expect(throws: RosterProblem.unknownHere(text, 1, similar: similar)) {
      try Self.roster.attendee(text)
    }
    let known = Roster(Self.roster.attendees.filter { !$0.isUnknown })
    #expect(throws: RosterProblem.unknownAttendee(text, similar: similar)) {
      try known.attendee(text)
    }
  }

  @Test(
    "a name that several have is told with the files that tell them apart",
    arguments: [
      (
        "Ian",
        [
          "Ian Campbell of Citrix Systems (ian-campbell)", "Ian Jackson of citrix (ian-jackson)",
        ]
      ),
      ("anna", ["Anna (anna.md)", "Anna (anna-2)"]),
    ])
  func several(_ text: String, _ candidates: [String]) {
    #expect(throws: RosterProblem.severalAttendees(text, candidates: candidates)) {
      try Self.roster.attendee(text)
    }
  }

  @Test("of two who have a whole name the file tells who is meant")
  func oneOfTwo() throws {
    let roster = Roster([
      Samples.attendee("peter-braun", "Peter Braun", .yes),
      Samples.attendee("p-abc123", "Peter Braun", .no), Samples.attendee("ian", "Ian", .yes),
    ])
    let candidates = ["Peter Braun (peter-braun.md)", "Peter Braun (p-abc123)"]
    #expect(throws: RosterProblem.severalAttendees("peter braun", candidates: candidates)) {
      try roster.refuseSeveral(called: "peter braun")
    }
    for name in ["peter-braun", "peter-braun.md", "p-abc123", "Ian", "Nobody"] {
      try roster.refuseSeveral(called: name)
    }
    #expect(roster.exactMatch("peter-braun")?.key == "peter-braun")
  }

  @Test("names of a list mean each person once, in their order")
  func list() throws {
    let chosen = ChosenAttendees.named(["jackson", "anna-2", "Ian Jackson"])
    #expect(try Self.roster.attendees(chosen).map(\.key) == ["ian-jackson", "anna-2"])
  }

  @Test("all names of a list that are not clear are told at once, one alone with what it could be")
  func unclear() {
    #expect(throws: RosterProblem.unclearAttendees(["ian", "nobody"])) {
      try Self.roster.attendees(.named(["ian", "campbell", "nobody"]))
    }
    #expect(throws: RosterProblem.unknownHere("Zaphod", 1, similar: [])) {
      try Self.roster.attendees(.named(["campbell", "Zaphod"]))
    }
  }

  @Test(
    "conditions choose whoever meets all of them",
    arguments: [
      (["company=CITRIX*"], ["ian-campbell", "ian-jackson"]), (["company=citrix"], ["ian-jackson"]),
      (["role=speaker"], ["ian-campbell"]),
      (["role="], ["ian-jackson", "anna", "anna-2", "p-abc123", "attendee-k7f3q2"]),
      (["named=yes"], ["ian-campbell", "anna"]), (["named="], ["anna-2", "attendee-k7f3q2"]),
      (["Named = no", "company=Citrix"], ["ian-jackson"]), (["name=anna"], ["anna", "anna-2"]),
      (["name="], ["p-abc123"]), (["project=DGIT"], ["ian-jackson"]),
      (["country=gb"], ["ian-campbell"]),
      (["university=C*"], ["ian-jackson"]),
    ])
  func conditions(_ typed: [String], _ keys: [String]) throws {
    let conditions = try typed.map { try #require(AttendeeCondition($0)) }
    #expect(try Self.roster.attendees(.matching(conditions)).map(\.key) == keys)
  }

  @Test("conditions that nobody meets are told as they were typed")
  func noSuchAttendees() throws {
    let condition = try #require(AttendeeCondition("company=Oracle"))
    #expect(throws: RosterProblem.noSuchAttendees(["company=Oracle"])) {
      try Self.roster.attendees(.matching([condition]))
    }
  }

  @Test("other words are no condition", arguments: ["", "Citrix", "colour=red", "=x", "email=a"])
  func noConditions(_ text: String) {
    #expect(AttendeeCondition(text) == nil)
  }

  @Test(
    "a value is sought whatever its case, with a star whatever follows",
    arguments: [
      (" Citrix ", "citrix", true), ("cit*", "Citrix", true), ("cit", "Citrix", false),
      ("*", "x", true), ("*", "", true), ("", "", true), ("", "x", false), ("É*", "élan", true),
      ("c*x", "Citrix", false),
    ])
  func patterns(_ typed: String, _ value: String, _ isMet: Bool) {
    #expect(ValuePattern(typed).matches(value) == isMet)
  }
}
