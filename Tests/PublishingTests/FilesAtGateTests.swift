import TestSupport
import Testing

@testable import JournalKit
@testable import JournalModel
@testable import Publishing

@Suite("Finished files at the gate")
struct FilesAtGateTests {
  private static let gate = Gate(
    for: .everybody,
    roster: Roster([
      Samples.attendee("p-abc123", "Grace Hopper", .no, emails: ["grace@example.org"]),
      Samples.attendee("ian", "Ian Campbell", .yes, emails: ["ian@example.org"]),
    ]), notes: [])

  private static func check(_ text: String, at path: String) throws {
    var passage = FilesAtGate(gate)
    try passage.check(Array(text.utf8), at: path)
  }

  @Test(arguments: [
    ("a.html", "<p>by Grace <em>Hopper</em></p>"), ("a.html", "<p>by Grace\nHopper"),
    ("a.html", "<p>Gr&#97;ce&nbsp;Hopper</p>"), ("a.html", "<p>Grac&#x65; Hopper</p>"),
    ("a.html", "<img alt=\"Grace Hopper > all\" src=\"a.png\">"),
    ("a.html", "<a href=\"mailto:grace@example.org\">x</a>"), ("a.html", "<!-- Grace Hopper -->"),
    ("a.html", "<p title=\"a < b\">a</p><p>Grace Hopper</p>"),
    (
      "a.atom",
      "<title>x</title><content type=\"html\">&lt;p&gt;Grace &lt;b&gt;Hopper&lt;/b&gt;</content>"
    ),
    ("a.json", "{\"a\":[{\"b\":\"Grace Hopper\"}]}"), ("a.css", "/* Grace Hopper */"),
    ("sitemap.xml", "<loc>https://a.example/grace@example.org</loc>"), ("CNAME", "Grace Hopper"),
    ("a.svg", "<text>Grace Hopper</text>"), ("people/grace-hopper.html", "<p>x</p>"),
    ("pictures/grace-hopper.png", "\u{89}PNG"), ("tags/gracehopper.html", "<p>x</p>"),
  ])
  func areHeldBack(_ path: String, _ text: String) {
    #expect(throws: GateProblem.self) { try Self.check(text, at: path) }
  }

  @Test(arguments: [
    ("a.html", "<li>Grace</li><li>Hopper</li>"), ("a.html", "<p>Ian Campbell</p>"),
    ("a.html", "<p>1 &lt; 2 &amp;amp; so on</p>"), ("people/ian-campbell.html", "<p>x</p>"),
    ("a.atom", "<content type=\"html\">&lt;p&gt;Grace&lt;/p&gt;&lt;p&gt;Hopper</content>"),
    ("a.png", "\u{89}PNG"),
  ])
  func pass(_ path: String, _ text: String) {
    #expect(throws: Never.self) { try Self.check(text, at: path) }
  }
}
