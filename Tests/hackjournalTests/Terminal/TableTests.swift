import Publishing
import Testing

@testable import hackjournal

@Suite("Tables")
struct TableTests {
  private let rows = [
    ["k7f3q2m9x4", "demo", "東京 showed the display server, on real hardware"],
    ["h2m8v5c1zq", "thanks", "Ian"],
  ]

  @Test func inAPipeEveryRowIsOneLine() {
    #expect(
      Table(rows).text(on: output(nil)) == """
        k7f3q2m9x4  demo    東京 showed the display server, on real hardware
        h2m8v5c1zq  thanks  Ian
        """)
  }

  @Test func onATerminalNothingIsWiderThanItIs() {
    #expect(
      Table(rows).text(on: output(40)) == """
        k7f3q2m9x4  demo    東京 showed the
                            display server, on
                            real hardware
        h2m8v5c1zq  thanks  Ian
        """)
  }

  @Test func wideCharactersDoNotShiftWhatFollows() {
    let rows = [["漢字", "a"], ["abc", "b"]]
    #expect(Table(rows).text == "漢字  a\nabc   b")
  }

  @Test func columnsAreColouredByWhatTheyAre() {
    var output = output(80)
    output.style = Style(colour: true, links: false)
    let text = Table([["k7f3", "x"]], as: [.identifier]).text(on: output)
    #expect(text == "\u{1B}[33mk7f3\u{1B}[m  x")
  }

  private func output(_ width: Int?) -> Context.Output {
    var output = Context.Output { _, _ in }
    output.width = width
    return output
  }
}
