import Testing

@testable import Publishing
@testable import Terminal

@Suite("Markdown on a terminal")
struct TerminalMarkdownTests {
  @Test func blocksAreSetInLinesThatFit() {
    #expect(
      plain(
        """
        # A title

        Some words that do not fit into one line.

        - one
          - deeper, with more than one line of words
        - [x] two

        3. three
        4. four

        > quoted *words*
        > of somebody

            code that is longer than the line is wide

        ***
        """, within: 24) == """
          A title
          =======

          Some words that do not
          fit into one line.

          • one
            • deeper, with more
              than one line of
              words
          [x] two

          3. three
          4. four

          │ quoted *words* of
          │ somebody

              code that is longer than the line is wide

          ────────────────────────
          """)
  }

  @Test func tablesFit() {
    #expect(
      plain("| a | b |\n|--|--|\n| words that are long | 12 |", within: 20) == """
        a                 b
        ────────────────  ──
        words that are    12
        long
        """)
  }

  @Test func numbersEndWhereTheirColumnDoes() {
    #expect(
      plain("| a | count | b |\n|:--|--:|:-:|\n| x | 7 | |\n| y | 1200 | z |", within: 40) == """
        a  count  b
        ─  ─────  ─
        x      7
        y   1200  z
        """)
  }

  @Test func signsBecomeLooksWhereThereIsColour() {
    let text = coloured("## Head\n\n**b** *i* `c` ~~d~~")
    #expect(
      text == "\u{1B}[1mHead\u{1B}[m\n\n\u{1B}[1mb\u{1B}[m \u{1B}[3mi\u{1B}[m "
        + "\u{1B}[36mc\u{1B}[m \u{1B}[9md\u{1B}[m")
  }

  @Test func linksLeadWhereTheTerminalHasThem() {
    let style = Style(colour: false, links: true)
    let markdown = TerminalMarkdown(in: style, within: 60)
    #expect(
      markdown.shown("[words](https://e.org/)")
        == "\u{1B}]8;;https://e.org/\u{1B}\\words\u{1B}]8;;\u{1B}\\")
    #expect(markdown.shown("[words](javascript:alert(1))") == "words <javascript:alert(1)>")
    #expect(
      plain("[words](https://e.org/), https://f.org/") == "words <https://e.org/>, https://f.org/")
    #expect(plain("![a cat](cat.png)") == "[a cat] <cat.png>")
  }

  @Test(arguments: [
    "\u{1B}[31mred", "&#27;[31mred", "`\u{1B}]0;title\u{7}`", "[x](<https://e.org/&#27;]8;;>)",
    "<b \u{1B}[2J>", "    \u{1B}[31m", "```&#27;[0m\n\u{9B}31m\n```",
    "|\u{1B}[31m|\n|--|\n|&#x9b;|",
    "![&#27;[1m](&#27;)", "[x](https://e.org/%1b '&#27;')", "\u{202E}evil", "> # &#27;c",
  ])
  func nothingInATextSteersTheTerminal(_ text: String) {
    let style = Style(colour: false, links: false)
    let shown = TerminalMarkdown(in: style, within: 40).shown(text)
    let controls = shown.unicodeScalars.filter {
      $0 != "\n" && ($0.value < 0x20 || (0x7F...0x9F).contains($0.value) || $0.value == 0x202E)
    }
    #expect(controls.isEmpty, "\(shown.debugDescription)")
  }

  private func plain(_ text: String, within width: Int = 60) -> String {
    TerminalMarkdown(in: .plain, within: width).shown(text)
  }

  private func coloured(_ text: String) -> String {
    TerminalMarkdown(in: Style(colour: true, links: false), within: 60).shown(text)
  }
}
