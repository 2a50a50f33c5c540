import Foundation
import Testing

@testable import JournalModel
@testable import Publishing

@Suite("The seed's day")
struct XenDayTests {
  /// As example-summary.md shows it.
  static let page = #"""
    # Xen hack-a-tron, day 1 of 3

    *Wednesday, 23 March 2011 · Cambridge · Community*

    Coffee, breakfast and a round of introductions came first; after that the room was hacking \#
    at full speed.
    All day people talked through project ideas, wrote code and took particular problems apart.

    26 people attended, from several companies, universities and countries.

    ## Highlights

    - Linpicker, a display server for Xen that builds on the secure virtual platform, was shown \#
    in a demo
    - The libxenlight driver for libvirt was worked on
    - The SSL protocol is being developed in OCaml with the Mirage framework
    - New features for libxl were planned, block device scripts among them
    - Moving XAPI to libxenlight was prototyped and planned

    ## Unexpected outcomes

    New project ideas for Google Summer of Code (GSoC) came up.

    ## More on this later

    A new project, driven by the community, was discussed. It deserves far more room than \#
    today's write-up has.

    ## Around the hacking

    People got to know each other better.

    ## Thank you

    Ian Campbell, who did most of the groundwork of organising the event.

    ## In the evening

    A hard day's work ends with food and beer at The Castle pub.

    Two more days to go.

    ## Responses

    - **Xen Hackathon, Munich 13-15 September** (19 May 2011): after Cambridge, people kept \#
    asking whether there would be another one this year.
    - **4 weeks to Xen Hackathon Munich** (16 August 2011): part unconference, part time to \#
    code; Cambridge in March was a success, and Xen 4.1 was released during it.
    - **2011 Year in Review** (3 January 2012): the year of the first two Xen Hackathons, the \#
    first of them in Cambridge.

    """#

  @Test("it comes out as it should")
  func markdown() throws {
    #expect(SummaryMarkdown(try XenDay.summary(), title: .shown).text == Self.page)
  }

  @Test("without a title it is the same but for its first line")
  func withoutTitle() throws {
    let text = SummaryMarkdown(try XenDay.summary(), title: .left).text
    #expect(text == Self.page.split(separator: "\n\n", maxSplits: 1).last.map(String.init))
  }

  @Test("its text has the same facts, without marks")
  func text() throws {
    let text = SummaryText(try XenDay.summary(), title: .shown).text
    #expect(
      text.hasPrefix(
        """
        Xen hack-a-tron, day 1 of 3
        ===========================

        Wednesday, 23 March 2011 · Cambridge · Community

        Coffee, breakfast
        """))
    #expect(
      text.contains("\n\nHighlights\n----------\n- Linpicker, a display server"))
    #expect(text.contains("\n\nTwo more days to go.\n\nResponses\n---------\n- Xen Hackathon"))
    #expect(text.hasSuffix("the first of them in Cambridge.\n"))
  }

  @Test("its tree has every part under its key")
  func json() throws {
    let text = try JSON.answer(JSONObject(try XenDay.summary()))
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8))
    let tree = try #require(object as? [String: Any])
    #expect(tree["schema"] as? Int == 1)
    #expect(tree["date"] as? String == "2011-03-23")
    #expect(tree["days-to-go"] as? Int == 2)
    let attendance = try #require(tree["attendance"] as? [String: Any])
    #expect(attendance["attended"] as? Int == 26)
    #expect(attendance["companies"] as? String == "several")
    #expect(
      (tree["sections"] as? [[String: Any]])?.map { $0["kind"] as? String } == [
        "highlight", "outcome", "follow-up", "social",
      ])
    #expect(tree["impressions"] == nil)
    #expect(tree["warning"] == nil)
  }
}
