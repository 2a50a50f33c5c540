import TestSupport
import Testing

@testable import JournalKit
@testable import JournalModel
@testable import Publishing

@Suite("The parts of a page")
struct SummaryPartsTests {
  private static func point(_ headline: String, _ details: String = "", files: [String] = [])
    -> Summary.Point
  {
    var point = Summary.Point(id: nil, headline: headline, details: details)
    point.attachments = files.map { JournalModel.Attachment(path: $0) }
    return point
  }

  private static func impressions(_ heading: String) -> Summary.Impressions {
    let note = Summary.Impressions.Note(
      id: Identifier(bits: 1), text: "One\n\ntwo", isQuote: false, words: "One\n\ntwo",
      label: "About Ada")
    return .init(
      heading: heading,
      people: [.init(name: "Ada", roles: ["mentor"], origin: "Arm", notes: [note, note])])
  }

  /// Pages in Markdown and in text, without the facts.
  private static func pages(
    _ change: (inout Summary) -> Void
  ) throws -> (markdown: String, text: String) {
    let summary = try XenDay.bare {
      $0.facts = []
      change(&$0)
    }
    return (SummaryMarkdown(summary, title: .left).text, SummaryText(summary, title: .left).text)
  }

  @Test("one thanks is a paragraph in Markdown, with those who gave they are bullets")
  func thanks() throws {
    let giver = Giver(name: "A*b", purpose: nil, days: [])
    let one = try Self.pages {
      $0.thanks = .init(
        heading: "Thank you", points: [Self.point("Ian", "For all")], hosts: [], sponsors: [],
        givers: [])
    }
    #expect(one.markdown == "## Thank you\n\nIan\n\nFor all\n")
    #expect(one.text == "Thank you\n---------\n- Ian\n\n  For all\n")
    let more = try Self.pages {
      $0.thanks = .init(
        heading: "Thank you", points: [Self.point("Ian")], hosts: [giver], sponsors: [],
        givers: [.init([.link("A*b", url: "https://a.example"), .text(" was our host.")])])
    }
    #expect(more.markdown == "## Thank you\n\n- Ian\n- [A\\*b](https://a.example) was our host.\n")
    #expect(more.text == "Thank you\n---------\n- Ian\n- A*b was our host.\n")
  }

  @Test("opening, attendance, evening and closing stand in their order")
  func order() throws {
    let pages = try Self.pages {
      ($0.opening, $0.closing) = ("Morning", "Two more days to go.")
      $0.evening = .init(heading: "In the evening", text: "# Beer")
      $0.closingWords = "See *you*"
      $0.attendance.sentence = "Nobody attended."
      $0.sections = [
        .init(kind: .highlight, heading: "Highlights", points: [Self.point("It boots")])
      ]
    }
    #expect(
      pages.markdown == """
        Morning

        Nobody attended.

        ## Highlights

        - It boots

        ## In the evening

        **Beer**

        See *you*

        Two more days to go.

        """)
    #expect(
      pages.text == """
        Morning

        Nobody attended.

        Highlights
        ----------
        - It boots

        In the evening
        --------------
        Beer

        See you

        Two more days to go.

        """)
  }

  @Test("pictures stand below the words of their entry, and of no form of ours nothing does")
  func attachments() throws {
    let point = Self.point("It boots", "More", files: ["a.png", "a-2.log", "a-3.svg"])
    let list = try Self.pages {
      $0.sections = [.init(kind: .highlight, heading: "H", points: [point])]
    }
    #expect(
      list.markdown
        == "## H\n\n- It boots\n\n  More\n\n  [a-2.log](a-2.log)\n\n![It boots](a.png)\n\n*It boots*\n"
    )
    #expect(list.text == "H\n-\n- It boots\n\n  More\n  a.png\n  a-2.log\n")
    let paragraph = try Self.pages {
      $0.sections = [.init(kind: .thanks, heading: "H", points: [point])]
    }
    #expect(
      paragraph.markdown
        == "## H\n\nIt boots\n\nMore\n\n[a-2.log](a-2.log)\n\n![It boots](a.png)\n\n*It boots*\n"
    )
  }

  @Test("private notes stand last, below their warning at the top")
  func privateNotes() throws {
    let pages = try Self.pages {
      ($0.warning, $0.closing) = ("Not for publication", "That was the last day.")
      $0.privateNotes = Self.impressions("Private notes")
    }
    #expect(
      pages.markdown
        == "> **Not for publication**\n\nThat was the last day.\n\n## Private notes\n\n"
        + "About Ada: One\n\ntwo\n\nAbout Ada: One\n\ntwo\n")
    #expect(
      pages.text
        == "Not for publication\n\nThat was the last day.\n\nPrivate notes\n-------------\n"
        + "About Ada: One\n\ntwo\n\nAbout Ada: One\n\ntwo\n")
  }

  @Test("public notes stand between the entries and the thanks")
  func impressions() throws {
    let pages = try Self.pages {
      $0.sections = [.init(kind: .highlight, heading: "Highlights", points: [Self.point("a")])]
      $0.impressions = Self.impressions("Impressions")
      $0.thanks = .init(
        heading: "Thank you", points: [Self.point("b")], hosts: [], sponsors: [], givers: [])
    }
    for page in [pages.markdown, pages.text] {
      let places = ["Highlights", "Impressions", "Ada", "Thank you"].map {
        page.firstRange(of: $0)?.lowerBound
      }
      #expect(!places.contains(nil))
      #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
    }
  }

  @Test("a response has its title, its address, its date and its words")
  func responses() throws {
    let date = try Samples.date("2011-05-19")
    let pages = try Self.pages {
      $0.responses = .init(
        heading: "Responses",
        links: [
          .init(
            title: "A*", url: "https://x.example/(a)", date: date, dateText: "19 May 2011",
            excerpt: "So\n# it"),
          .init(title: "B", url: nil, date: nil, dateText: nil, excerpt: ""),
        ])
    }
    #expect(
      pages.markdown
        == "## Responses\n\n- **[A\\*](<https://x.example/(a)>)** (19 May 2011): So # it\n- **B**\n"
    )
    #expect(
      pages.text
        == "Responses\n---------\n- A* (19 May 2011): So # it\n  https://x.example/(a)\n- B\n")
  }

  @Test("a title and facts are words and no Markdown")
  func title() throws {
    let summary = try XenDay.bare {
      ($0.title, $0.facts) = ("C# <b>\nhack", ["@all", "R&D_1"])
    }
    #expect(
      SummaryMarkdown(summary, title: .shown).text
        == "# C\\# &lt;b\\> hack\n\n*all · R&amp;D\\_1*\n"
    )
    #expect(
      SummaryText(summary, title: .shown).text == "C# <b> hack\n===========\n\n@all · R&D_1\n")
  }

  @Test("the words of a language are no Markdown")
  func wordsOfALanguage() throws {
    let summary = try XenDay.bare {
      ($0.facts, $0.warning) = ([], "[c](javascript:a) <b> @all")
      $0.closing = "# <img onerror=a> @all [c](javascript:a)\u{1B}]0;x\u{7}"
    }
    #expect(
      SummaryMarkdown(summary, title: .left).text.split(separator: "\n").map(String.init) == [
        "> **\\[c\\](javascript:a) &lt;b\\> all**", "\\# &lt;img onerror=a\\> all c␛\\]0;x␇",
      ])
  }

  @Test("an address in code is found through its entities")
  func wordsForTheGate() throws {
    let code = SafeMarkdown.headline("see `<ada@x.example>`")
    #expect(code.contains("&#64;"))
    #expect(try PageFormat.markdown.words(of: code) == ["see <ada@x.example>"])
  }

  @Test("a summary of nothing is its title, or nothing")
  func nothing() throws {
    let pages = try Self.pages { _ in }
    #expect((pages.markdown, pages.text) == ("\n", "\n"))
  }

  @Test("text has no signs that steer a terminal")
  func control() throws {
    let pages = try Self.pages {
      $0.opening = "a\u{1B}[2J\u{202E}b"
      $0.sections = [
        .init(kind: .highlight, heading: "H", points: [Self.point("x\u{7}", "y\u{9B}")])
      ]
    }
    #expect(pages.text == "a␛[2J⟨U+202E⟩b\n\nH\n-\n- x␇\n\n  y⟨U+009B⟩\n")
  }
}
