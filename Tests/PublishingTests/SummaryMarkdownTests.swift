import TestSupport
import Testing

@testable import JournalKit
@testable import JournalModel
@testable import Publishing

@Suite("A summary as a page")
struct SummaryMarkdownTests {
  private static func point(_ headline: String, _ details: String = "") -> Summary.Point {
    Summary.Point(id: nil, headline: headline, details: details)
  }

  @Test("one highlight is a bullet, one entry of another kind a paragraph, several are bullets")
  func bullets() throws {
    let demo = try Samples.some(Kind("demo"))
    let text = SummaryMarkdown(
      try XenDay.bare {
        $0.sections = [
          .init(
            kind: .highlight, heading: "Highlights", points: [Self.point("One", "More\n\n- a")]),
          .init(kind: demo, heading: "Demos", points: [Self.point("Two", "# More")]),
          .init(
            kind: .blocker, heading: "Bl*ckers", points: [Self.point("3"), Self.point("4. x")]),
        ]
      }, title: .left
    ).text
    #expect(
      text == """
        *Wednesday, 23 March 2011 · Cambridge · Community*

        ## Highlights

        - One

          More

            - a

        ## Demos

        Two

        **More**

        ## Bl\\*ckers

        - 3
        - 4\\. x

        """)
  }

  @Test("a person's own words are quoted, unsafe addresses are no links")
  func impressionsAndResponses() throws {
    let id = Identifier(bits: 1)
    let text = SummaryMarkdown(
      try XenDay.bare {
        $0.facts = []
        $0.impressions = .init(
          heading: "Impressions",
          people: [
            .init(
              name: "A_da", roles: ["mentor"], origin: "Arm",
              notes: [
                .init(id: id, text: "Great\n\nfun", isQuote: true, words: "Great\n\nfun"),
                .init(
                  id: id, text: "Did it", isQuote: false, words: "Did it", label: "About A_da"),
              ])
          ])
        $0.responses = .init(
          heading: "Responses",
          links: [
            .init(
              title: "[x]", url: "https://x.example/a", date: nil, dateText: nil, excerpt: "<b>"),
            .init(title: "y", url: "javascript:x", date: nil, dateText: "1 May 2011", excerpt: ""),
          ])
      }, title: .left
    ).text
    #expect(
      text == """
        ## Impressions

        > Great
        >
        > fun

        A\\_da, mentor, Arm

        About A\\_da: Did it

        ## Responses

        - **[\\[x\\]](https://x.example/a)**: &lt;b>
        - **y** (1 May 2011)

        """)
  }

  @Test("a warning comes first")
  func warning() throws {
    let summary = try XenDay.bare { $0.warning = "Not for publication" }
    #expect(
      SummaryMarkdown(summary, title: .shown).text.hasPrefix(
        "# Xen hack-a-tron, day 1 of 3\n\n> **Not for publication**\n"))
  }
}
