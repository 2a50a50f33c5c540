import TestSupport
import Testing

@testable import JournalKit
@testable import JournalModel
@testable import Publishing

@Suite("What the gate looks at")
struct GateLinesTests {
  private static let gate = Gate(
    for: .everybody,
    roster: Roster([
      Samples.attendee("p-abc123", "Grace Hopper", .no, emails: ["grace@example.org"]),
      Samples.attendee("ian", "Ian Campbell", .yes, emails: ["ian@example.org"]),
    ]), notes: [])

  @Test(
    "a name is sought within a paragraph or a bullet, over its lines",
    arguments: [
      ("Grace\nHopper", "Grace"), ("a\n\n- by Grace\n  Hopper", "- by Grace"),
      ("> Grace\n> Hopper", "> Grace"), ("one\ntwo Grace Hopper", "two Grace Hopper"),
      ("# GRACE HOPPER", "# GRACE HOPPER"),
      ("- a\n- grace@example.org", "- grace@example.org"),
    ])
  func found(_ text: String, _ line: String) throws {
    let problem = try #require(throws: GateProblem.self) { try Self.gate.check(text) }
    #expect(problem.line == line)
  }

  @Test(
    "the end of one and the beginning of the next are no name",
    arguments: [
      "by Grace\n\nHopper showed", "- Grace\n- Hopper", "- Grace\n  - Hopper", "Grace", "",
      "Ian Campbell", "\n\n",
    ])
  func passes(_ text: String) {
    #expect(throws: Never.self) { try Self.gate.check(text) }
  }

  @Test("organisers have nothing to be told of")
  func organisers() throws {
    let gate = Gate(
      for: .organisers, roster: Roster([Samples.attendee("p", "Ada", .no)]), notes: [])
    #expect(try gate.leaks(in: XenDay.bare { $0.opening = "Ada" }).isEmpty)
    #expect(throws: Never.self) { try gate.check("Ada") }
  }

  @Test("a leak has the summary as its place, and is told of one form")
  func places() throws {
    let leaks = try Self.gate.leaks(in: XenDay.bare { $0.opening = "Grace Hopper" })
    #expect(
      leaks == [
        Leak(
          place: "summary Xen hack-a-tron, day 1 of 3", line: 5, secret: .name("p-abc123"))
      ])
  }

  @Test(
    "signs of Markdown and JSON hide nothing",
    arguments: [
      (.markdown, "\\*a\\_b\\\\", ["*a_b\\"]),
      (.markdown, "R&amp;D &lt;b&gt; &quot;", ["R&D <b> \""]),
      (.text, "\\*a", ["\\*a"]), (.json, #"{"b":["x\u0041",1],"a":{"c":"\"y"}}"#, ["\"y", "xA"]),
      (.json, "[]", []),
    ] as [(PageFormat, String, [String])])
  func words(_ format: PageFormat, _ draft: String, _ words: [String]) throws {
    #expect(try format.words(of: draft) == words)
  }
}
