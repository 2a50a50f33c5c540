import TestSupport
import Testing

@testable import JournalKit
@testable import JournalModel
@testable import Publishing

@Suite("The projects of a page")
struct ProjectTableTests {
  private static func row(
    _ name: String, url: String? = nil, lead: String? = nil, state: String? = nil,
    team: [String] = []
  ) -> Summary.Projects.Row {
    .init(name: name, key: nil, url: url, state: state, startedAs: nil, lead: lead, team: team)
  }

  private static func projects(_ rows: [Summary.Projects.Row]) -> Summary.Projects {
    .init(heading: "Projects", columns: ["Project", "What it is", "Team", "State"], rows: rows)
  }

  @Test("a column of which nothing is known is left out, and so is a table of names")
  func columns() {
    let one = Self.row("A", state: "done")
    #expect(
      ProjectTable.blocks(of: Self.projects([one, Self.row("B")])) == [
        "## Projects", "| Project | State |\n| --- | --- |\n| A | done |\n| B |  |",
      ])
    #expect(ProjectTable.blocks(of: Self.projects([Self.row("A"), Self.row("B")])).isEmpty)
    #expect(ProjectTable.blocks(of: nil).isEmpty)
  }

  @Test(
    "a project leads where it may",
    arguments: [
      ("https://a.example/x", "[A](https://a.example/x)"),
      ("https://a.example/(x)", "[A](<https://a.example/(x)>)"),
      ("https://a.example/?a=1&b=2", "[A](https://a.example/?a=1&b=2)"),
      ("https://a.example/?a=1&copy;", "[A](https://a.example/?a=1&amp;copy;)"),
      ("https://a.example/{{x}}", "[A](https://a.example/%7B%7Bx%7D%7D)"),
      ("https://a.example/a|b", "[A](https://a.example/a%7Cb)"),
      ("javascript:x", "A"), ("https://a.example/\u{202E}x", "A"), ("a.example", "A"),
    ])
  func links(_ url: String, _ markdown: String) {
    #expect(SafeMarkdown.link("A", to: url) == markdown)
  }

  @Test(
    "whatever stands in a cell, it is one cell",
    .enabled(if: Rendering.program != nil),
    arguments: [
      ("a|b", "a|b"), ("a \\| b", "a | b"), ("`a|b`", "<code>a|b</code>"), ("a \\\\| b", "a \\| b"),
      ("*a* | **b**", "<em>a</em> | <strong>b</strong>"), ("| --- |", nil), ("<b>|</b>", nil),
      ("[a|b](https://x.example/a|b)", nil), ("{{< x | y >}}", nil), ("> a | b", nil),
    ] as [(String, String?)])
  func cells(_ text: String, _ cell: String?) throws {
    let rows = [
      Self.row("N|1", url: "https://n.example", lead: text, state: text, team: [text, "T"]),
      Self.row("Last", lead: "end"),
    ]
    let markdown = ProjectTable(Self.projects(rows)).text
    let html = try Rendering.html(markdown + "\n")
    let cells = html.split(separator: "\n").filter { $0.hasPrefix("<td>") }
    #expect(cells.count == 8)
    #expect(cells[0] == "<td><a href=\"https://n.example\">N|1</a></td>")
    #expect(cells[4] == "<td>Last</td>")
    if let cell { #expect(cells[1] == "<td>\(cell)</td>") }
    #expect(!html.contains("<b>") && !markdown.contains("{{"))
  }

  @Test("in text each is a bullet with its people and its address below")
  func text() {
    let rows = [
      Self.row("A", url: "https://a.example", lead: "It is", state: "done", team: ["Ada", "Ian"]),
      Self.row("B"),
    ]
    #expect(
      ProjectLines(Self.projects(rows))?.text
        == "- A (done): It is\n  Ada, Ian\n  https://a.example\n- B")
    #expect(ProjectLines(Self.projects([Self.row("B")])) == nil)
  }

  @Test("they stand behind the awards, and lead from every line")
  func page() throws {
    let summary = try XenDay.bare { summary in
      summary.facts = []
      let award = { () -> Summary.Point in
        var point = Summary.Point(id: nil, headline: "First prize", details: "")
        (point.lead, point.links) = (["A"], ["A": "https://a.example"])
        (point.isAward, point.team) = (true, "by Ada")
        return point
      }()
      var demo = Summary.Point(id: nil, headline: "It runs", details: "")
      (demo.lead, demo.links) = (["A", "B"], ["A": "https://a.example"])
      summary.awards = .init(kind: .award, heading: "Awards", points: [award])
      summary.sections = [
        .init(kind: Kind("demo"), heading: "Demos", points: [demo])
      ]
      summary.projects = Self.projects([Self.row("A", state: "done")])
    }
    #expect(
      SummaryMarkdown(summary, title: .left).text == """
        ## Awards

        - **First prize**: [A](https://a.example), by Ada.

        ## Projects

        | Project | State |
        | --- | --- |
        | A | done |

        ## Demos

        - **[A](https://a.example)**, **B**: It runs

        """)
    #expect(
      SummaryText(summary, title: .left).text == """
        Awards
        ------
        - First prize: A, by Ada.

        Projects
        --------
        - A (done)

        Demos
        -----
        - A, B: It runs

        """)
  }

  @Test("a name of two words is not read across the cells of two rows, but within one")
  func gate() throws {
    let grace = Samples.attendee("p-abc123", "Grace Hopper", .no)
    let gate = Gate(for: .everybody, roster: Roster([grace]), notes: [])
    try gate.check("| A | Grace |\n| Hopper | B |")
    #expect(throws: GateProblem.self) { try gate.check("| A | by Grace Hopper |") }
  }
}
