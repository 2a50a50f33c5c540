import Testing

@testable import Terminal

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

  @Test func whatHasNoRoomBesideTheOthersStandsBelowThem() {
    #expect(
      Table(rows).text(on: output(30)) == """
        k7f3q2m9x4  demo
            東京 showed the display
            server, on real hardware
        h2m8v5c1zq  thanks
            Ian
        """)
    #expect(
      Table([["k7f3q2m9x4", "demo", ""]] + rows.dropFirst()).text(on: output(14)) == """
        k7f3q2m9x4
        demo
        h2m8v5c1zq
        thanks
            Ian
        """)
  }

  @Test func wordsHaveHalfOfTheWidthOrStandBelow() {
    let cells = ["k7f3q2m9x4", "09:30", "demo", "Demo of the display server on hardware"]
    #expect(Table([cells]).text(on: output(45)).contains("demo\n    Demo of the display server on"))
    #expect(Table([cells]).text(on: output(60)).contains("demo  Demo of the display server"))
    #expect(Table([cells.dropLast() + ["Short"]]).text(on: output(45)).hasSuffix("demo  Short"))
  }

  @Test(arguments: 1...90)
  func noLineIsWiderThanTheTerminal(_ width: Int) {
    let words = ["k7f3q2m9x4", "day 1", "09:30", "announcement"]
    let table = Table([words + ["Demo of the display server on hardware"], words + [""]])
    let lines = table.text(on: output(width)).split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= width })
    #expect(lines.joined().filter { $0 != " " } == table.text.filter { !" \n".contains($0) })
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

  private func output(_ width: Int?) -> Output {
    var output = Output { _, _ in }
    output.width = width
    return output
  }
}
