import TestSupport
import Testing

@testable import JournalModel

@Suite("Withholding names")
struct WithholdingTests {
  private static let withholding = Withholding(
    Roster([
      Samples.attendee("ian-campbell", "Ian Campbell", .yes, emails: ["ian@example.org"]),
      Samples.attendee("p-abc123", "Grace Hopper", .no, emails: ["Grace@example.org"]),
      Samples.attendee("p-abc124", "Ada Lovelace", .open),
      Samples.attendee("anna", "Anna", .yes), Samples.attendee("p-abc125", "Anna", .no),
    ]))

  private static func entry(_ text: String = "Words") throws -> Entry {
    Entry(id: try Samples.id("k7f3q2m9x4"), text: text)
  }

  @Test(
    "whoever took a name back and has no file here is refused by name, mention and address",
    arguments: [
      "Lena Meier did it", "@lena did it", "@lenameier", "Meier, Lena", "LENA@example.org",
      "#LenaMeier",
    ])
  func withdrawn(_ text: String) throws {
    let others = [Samples.attendee("ian-campbell", "Ian Campbell", .yes)]
    let lena = Samples.attendee("lena-meier", "Lena Meier", .no, emails: ["lena@example.org"])
    let withholding = Withholding(Roster(others), withdrawn: [lena])
    var entry = try Self.entry(text)
    #expect(throws: RosterProblem.self) { try withholding.withhold(&entry) }
    var other = try Self.entry("@ian did it")
    try withholding.withhold(&other)
    other.by = "Lena Meier"
    #expect(throws: RosterProblem.self) { try withholding.withhold(&other) }
  }

  @Test(
    "the address of anybody in the roster is refused, whoever may be named",
    arguments: [
      "Ask ian@example.org", "IAN@EXAMPLE.ORG", "ian&#64;example.org", "mailto:ian%40example.org",
    ])
  func addresses(_ text: String) throws {
    var entry = try Self.entry(text)
    #expect(throws: RosterProblem.saysPrivate(.address("ian@example.org"), in: .text)) {
      try Self.withholding.withhold(&entry)
    }
  }

  @Test(
    "who says it is the name of a file, for those who are not to be named",
    arguments: [
      ("Grace Hopper", "p-abc123"), ("GRACE HOPPER", "p-abc123"), ("ada lovelace", "p-abc124"),
      ("Grace Hopper (Citrix)", "p-abc123"), ("p-abc123", "p-abc123"),
      ("Ian Campbell", "Ian Campbell"), ("ian-campbell", "ian-campbell"), ("Grace", "Grace"),
      ("Somebody Else", "Somebody Else"),
      // Two have the name, and one of them may be named.
      ("Anna", "Anna"),
      // Of several the others stay.
      ("Ian Campbell, Grace Hopper", "Ian Campbell, p-abc123"),
      ("Grace Hopper and Ian Campbell", "p-abc123, Ian Campbell"),
      ("Grace Hopper, Ada Lovelace & Tom", "p-abc123, p-abc124, Tom"),
      ("Hopper, Grace", "p-abc123"), ("Grace Hopper, Dr.", "p-abc123"),
    ])
  func authors(_ name: String, _ published: String) throws {
    var entry = try Self.entry()
    (entry.by, entry.credits) = (name, [name, "Lars"])
    try Self.withholding.withhold(&entry)
    #expect(entry.by == published)
    #expect(entry.credits == [published, "Lars"])
    var note = AttendeeNote(id: entry.id, about: "anna", text: "Words", isPrivate: false)
    note.by = name
    Self.withholding.apply(to: &note)
    #expect(note.by == published)
  }

  @Test(
    "a mention of them is one of a file, everything else of a text stays",
    arguments: [
      ("@grace did #it", "@p-abc123 did #it"), ("(@ada)", "(@p-abc124)"), ("@ian", "@ian"),
      ("`@grace`", "`@grace`"), ("@nobody", "@nobody"), ("@anna", "@anna"),
      ("https://x.example/@grace", "https://x.example/@grace"),
      ("a\n\n    @grace\n", "a\n\n    @grace\n"),
      // The whole name, and not its first word.
      ("Thanks @Grace Hopper", "Thanks @p-abc123"), ("@grace hopper, too", "@p-abc123, too"),
      ("@Grace Hopper's demo", "@p-abc123's demo"), ("@Grace Hoppers Demo", "@p-abc123 Demo"),
      ("@Grace M. Hopper", "@p-abc123"), ("@Dr. Grace Hopper", "@p-abc123"),
      ("@Hopper, Grace", "@p-abc123"), ("@hopper Grace (Navy)", "@p-abc123 (Navy)"),
      ("@Grace\nHopper did it", "@p-abc123 did it"), ("@GraceHopper", "@p-abc123"),
      ("@grace.hopper", "@p-abc123"), ("@grace_hopper", "@p-abc123"),
      ("@Gra\u{AD}ce Hop\u{200B}per", "@p-abc123"), ("@GRACE HOPPER!", "@p-abc123!"),
      ("@p-abc123 Hopper", "@p-abc123"), ("Hopper (@grace) did it", "(@p-abc123) did it"),
      ("Thanks (@Grace) Hopper, all", "Thanks (@p-abc123), all"),
      ("(@Ian) Campbell", "(@Ian) Campbell"),
      ("by Hopper @grace", "by @p-abc123"), ("@grace @hopper", "@p-abc123 @p-abc123"),
      ("@Ian Campbell and @Grace Hopper", "@Ian Campbell and @p-abc123"),
      ("@ian will grace us", "@ian will grace us"), ("@grace may come", "@p-abc123 may come"),
    ])
  func mentions(_ text: String, _ published: String) throws {
    var entry = try Self.entry(text)
    try Self.withholding.withhold(&entry)
    #expect(entry.text == published)
  }

  @Test(
    "a name or address among other words is refused",
    arguments: [
      "Grace Hopper did it", "by grace\nhopper", "#grace-hopper", "ask grace@example.org",
      "Hopper, Grace did it", "@grace and Grace Hopper", "Grace Hoppers Demo", "#GraceHopper",
      "ask GRACE@EXAMPLE.ORG",
    ])
  func refusals(_ text: String) throws {
    #expect(throws: RosterProblem.self) {
      var entry = try Self.entry(text)
      try Self.withholding.withhold(&entry)
    }
    let refusal = RosterProblem.namesUnnamed(name: "Grace Hopper", key: "p-abc123")
    #expect(throws: refusal) { try Self.withholding.refuseNames(in: ["Fine", text]) }
  }

  @Test(
    "somebody who is typed is known by an address, or by words of the name that nobody else has",
    arguments: [
      ("ghopper", "GRACE@example.org", "p-abc123"), ("Hopper", nil, "p-abc123"),
      ("Grace", nil, "p-abc123"), ("Hopper, Grace", nil, "p-abc123"), ("Hop", nil, nil),
      ("Grace H.", nil, "p-abc123"), ("G. Hopper", nil, "p-abc123"),
      ("Hopper (Navy)", nil, "p-abc123"), ("X. Hopper", nil, nil), ("Grace Period", nil, nil),
      ("Ian", nil, nil), ("Grace Hopper", "ian@example.org", nil), ("Anna", nil, nil),
      ("Somebody", "x@example.org", nil), ("p-abc123", nil, "p-abc123"),
    ] as [(String, String?, String?)])
  func typed(_ name: String, _ address: String?, _ key: String?) {
    #expect(Self.withholding.key(typed: name, address: address) == key)
  }

  @Test(
    "a writer is known by the address, else by the whole name",
    arguments: [
      ("gh", "grace@example.org", "p-abc123"), ("Grace Hopper", "x@example.org", "p-abc123"),
      ("Grace", "x@example.org", nil), ("Grace Hopper", "ian@example.org", nil),
    ] as [(String, String, String?)])
  func writers(_ name: String, _ address: String, _ key: String?) {
    #expect(Self.withholding.key(of: name, address: address) == key)
  }

  @Test("all whom a text names are refused at once, each where it is first")
  func refusesAll() throws {
    let refusal = RosterProblem.namesUnnamed(
      name: "Grace Hopper", key: "p-abc123", in: .line(1),
      others: [UnnamedPerson(name: "Ada Lovelace", key: "p-abc124", place: .line(2))])
    var entry = try Self.entry("Grace Hopper\nand Ada Lovelace and Grace Hopper")
    #expect(throws: refusal) { try Self.withholding.withhold(&entry) }
  }

  @Test("a name among the tags or projects is refused")
  func words() throws {
    let changes: [(String, (inout Entry) -> Void)] = [
      ("tags", { $0.tags = ["xen", "ada_lovelace"] }),
      ("projects", { $0.projects = ["Ada Lovelace"] }),
    ]
    for (key, change) in changes {
      let refusal = RosterProblem.namesUnnamed(
        name: "Ada Lovelace", key: "p-abc124", in: .field(key))
      var entry = try Self.entry()
      change(&entry)
      #expect(throws: refusal) { try Self.withholding.withhold(&entry) }
    }
  }

  @Test(
    "other words are not refused",
    arguments: [
      "Ian Campbell did it", "@grace did it", "ian@example.com", "Grace period", "",
      "@Grace Hopper did it",
    ])
  func fine(_ text: String) throws {
    var entry = try Self.entry(text)
    try Self.withholding.withhold(&entry)
  }

  @Test(
    "an address leads to the file of somebody who is not to be named",
    arguments: [
      ("grace@example.org", "p-abc123"), ("GRACE@example.org", "p-abc123"),
      ("ian@example.org", nil), ("x@example.org", nil), ("", nil),
    ] as [(String, String?)])
  func addresses(_ address: String, _ key: String?) {
    #expect(Self.withholding.key(ofAddress: address) == key)
  }
}
