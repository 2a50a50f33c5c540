import TestSupport
import Testing

@testable import JournalModel

@Suite("Values of an event")
struct EventValuesTests {
  @Test(
    "a number of days is one to ten years",
    arguments: [
      ("1", 1), ("03", 3), ("3660", 3660), ("3661", nil), ("0", nil), ("-1", nil), ("", nil),
      ("3.5", nil), (" 3", nil), ("３", nil), ("9999999999", nil),
    ] as [(String, Int?)])
  func dayCounts(_ text: String, _ count: Int?) {
    #expect(Event.dayCount(text) == count)
  }

  @Test(
    "a kind is given a heading or hidden",
    arguments: [
      ("demo: Shows", "demo", "Shows"), ("Demo:Shows: all", "demo", "Shows: all"),
      (" blocker : hidden ", "blocker", nil), ("my-kind: Ours", "my-kind", "Ours"),
      ("idea: Hidden", "idea", "Hidden"),
    ] as [(String, String, String?)])
  func kinds(_ text: String, _ kind: String, _ heading: String?) throws {
    let setting = try #require(KindSetting(text))
    #expect(setting.kind.description == kind)
    #expect(setting.heading == heading)
  }

  @Test(
    "other words set no kind",
    arguments: ["", "demo", "demo:", "demo: ", ": Shows", "two words: x", "leave-out: x"])
  func noKinds(_ text: String) {
    #expect(KindSetting(text) == nil)
  }

  @Test("an event's own kinds come before the standard ones, each once")
  func allKinds() throws {
    var event = try Samples.event()
    event.kinds = ["zebra: Stripes", "demo: Shows"].compactMap { KindSetting($0) }
    #expect(
      event.allKinds.map(\.description) == [
        "zebra", "demo", "highlight", "outcome", "idea", "decision", "blocker", "follow-up",
        "award", "thanks", "social",
      ])
  }

  @Test(
    "a host or sponsor is a name, with a purpose and days where they are said",
    arguments: [
      ("Oracle:", "Oracle", nil, []), ("A: b: c", "A", "b: c", []),
      ("A (day 0)", "A (day 0)", nil, []),
      ("A (days)", "A (days)", nil, []), ("A (days 1 2)", "A", nil, [1, 2]),
      ("A: x (day two)", "A", "x (day two)", []), ("A: (day 3)", "A", nil, [3]),
    ] as [(String, String, String?, [Int])])
  func givers(_ text: String, _ name: String, _ purpose: String?, _ days: [Int]) {
    #expect(Giver(text) == Giver(name: name, purpose: purpose, days: days))
  }

  @Test(
    "a host or sponsor can have a page, in brackets or as a link",
    arguments: [
      ("A <https://a.example>: x (day 2)", "A", "x", [2]),
      ("[A B](https://a.example): x", "A B", "x", []), ("A <https://a.example>", "A", nil, []),
      ("[A](<https://a.example>)", "A", nil, []),
    ] as [(String, String, String?, [Int])])
  func linkedGivers(_ text: String, _ name: String, _ purpose: String?, _ days: [Int]) {
    let giver = Giver(text)
    #expect(giver == Giver(name: name, purpose: purpose, days: days, url: "https://a.example"))
    #expect(giver.flatMap { Giver($0.text) } == giver)
  }

  @Test(
    "what is no address of the web stays in the name",
    arguments: ["A <javascript:x>", "[A](b)", "A <https://a b>"])
  func notLinked(_ text: String) {
    #expect(Giver(text)?.url == nil)
  }

  @Test(
    "a gift that is there gets other days, a name alone gets words, and another stands beside it")
  func put() throws {
    var givers: [Giver] = []
    for text in ["A", "A: x", "A: x (day 2)", "A: y", "B <https://b.example>", "B: z"] {
      givers.put(try #require(Giver(text)))
    }
    #expect(givers.map(\.text) == ["A: x (day 2)", "A: y", "B <https://b.example>: z"])
  }

  @Test(
    "days of one gift are united, and a name alone of other days stays",
    arguments: [
      (["A: x (day 2)", "A: x (days 1, 2)"], ["A: x (days 1, 2)"]),
      (["A: x (day 2)", "A: x"], ["A: x"]), (["A (day 1)", "A (day 2)"], ["A (days 1, 2)"]),
      (["A (day 1)", "A: x (day 2)"], ["A (day 1)", "A: x (day 2)"]),
      (["A (day 1)", "A: x (days 1, 2)"], ["A: x (days 1, 2)"]), (["A (day 1)", "A: x"], ["A: x"]),
    ])
  func days(_ texts: [String], _ result: [String]) throws {
    var givers: [Giver] = []
    for text in texts { givers.put(try #require(Giver(text))) }
    #expect(givers.map(\.text) == result)
  }

  @Test(
    "days are called as in English or in the event's language",
    arguments: [
      ("de", "A: x (Tag 2)", [2]), ("de", "A: x (Tage 1, 2)", [1, 2]), ("fr", "A: x (jour 1)", [1]),
      ("fr", "A: x (Jours 1, 2)", [1, 2]), ("fr", "A: x (days 1, 2)", [1, 2]),
      ("en", "A: x (Day 1)", [1]), ("de", "A: x (jour 1)", []), ("de", "A: x (Tage 1-2)", []),
    ])
  func dayWords(_ name: String, _ text: String, _ days: [Int]) throws {
    let language = Language.named(name)
    let giver = try #require(Giver(text, in: language))
    #expect(giver.days == days)
    #expect(giver.hasUnreadDays(in: language) == days.isEmpty)
  }

  @Test("nobody gives without a name", arguments: ["", " ", ":", ": venue", "(day 1)"])
  func noGivers(_ text: String) {
    #expect(Giver(text) == nil)
  }

  @Test(
    "a head count is a number or words",
    arguments: [
      ("26", .number(26)), (" 0 ", .number(0)), ("about 150", .words("about 150")),
      ("-1", .words("-1")), ("2.5", .words("2.5")), ("9999999999", .words("9999999999")),
      ("", nil), ("  ", nil),
    ] as [(String, HeadCount?)])
  func headCounts(_ text: String, _ count: HeadCount?) {
    #expect(HeadCount(text) == count)
    #expect(count.flatMap { HeadCount($0.text) } == count)
  }

  @Test(
    "a file name is anonymous if it says nothing of a name",
    arguments: [
      ("p-x4k7f3", true), ("p-000000", true), ("p-x4k7f", false), ("p-x4k7f33", false),
      ("p-X4K7F3", false), ("p-x4k-f3", false), ("pierre", false), ("q-x4k7f3", false),
    ])
  func anonymous(_ key: String, _ isAnonymous: Bool) {
    #expect(Attendee.isAnonymous(key) == isAnonymous)
    #expect(Samples.attendee(key, "Name", .no).isAnonymous == isAnonymous)
  }

  @Test(
    "only who agreed has a name in public, organisers see any that is known",
    arguments: [
      ("Ada", .yes, "Ada", "Ada"), ("Ada", .no, nil, "Ada"), ("Ada", .open, nil, "Ada"),
      (nil, .no, nil, "p-x4k7f3"), (nil, .yes, nil, "p-x4k7f3"),
    ] as [(String?, Attendee.Consent, String?, String)])
  func names(
    _ name: String?, _ consent: Attendee.Consent, _ publicName: String?, _ displayName: String
  ) {
    let attendee = Samples.attendee("p-x4k7f3", name, consent)
    #expect(attendee.publicName == publicName)
    #expect(attendee.displayName == displayName)
  }

  @Test(
    "consent is a yes or no as people write it",
    arguments: [
      ("yes", .yes), ("TRUE", .yes), ("y", .yes), ("On", .yes), ("1", .yes), ("no", .no),
      ("False", .no), ("N", .no), ("off", .no), ("0", .no), ("", nil), ("maybe", nil),
      ("ja", nil), (" yes", nil),
    ] as [(String, Attendee.Consent?)])
  func consent(_ text: String, _ consent: Attendee.Consent?) {
    #expect(Attendee.Consent(yesOrNo: text) == consent)
  }

  @Test(
    "a note is in somebody's own words if they say it, by name or file",
    arguments: [
      ("ian-campbell", true), ("Ian Campbell", true), ("IAN CÁMPBELL", true), ("Ian", false),
      ("Lars", false), (nil, false),
    ] as [(String?, Bool)])
  func ownWords(_ by: String?, _ isOwn: Bool) {
    var note = AttendeeNote(
      id: Identifier(bits: 1), about: "ian-campbell", text: "x", isPrivate: false)
    note.by = by
    #expect(note.isBy(Samples.attendee("ian-campbell", "Ian Campbell", .yes)) == isOwn)
    #expect(note.isBy(Samples.attendee("ian-campbell", nil, .no)) == (by == "ian-campbell"))
  }
}
