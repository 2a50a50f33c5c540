import Testing

@testable import Terminal

@Suite("Lists of fields")
struct FieldListTests {
  private let list = FieldList(
    identified: ("Entry:", "k7f3q2m9x4, demo"),
    [
      ("Of:", nil), ("Credits:", "Lars, Ian and 東京 from the display server"),
      ("URL:", "https://xen.example/"),
    ])

  @Test func whatThereIsNotHasNoLine() {
    #expect(
      list.text(on: output(nil)) == """
        Entry:      k7f3q2m9x4, demo
        Credits:    Lars, Ian and 東京 from the display server
        URL:        https://xen.example/
        """)
  }

  @Test func onATerminalALongValueIsBrokenBelowItself() {
    #expect(
      list.text(on: output(34)) == """
        Entry:      k7f3q2m9x4, demo
        Credits:    Lars, Ian and 東京
                    from the display
                    server
        URL:        https://xen.example/
        """)
  }

  @Test func onANarrowTerminalValuesStandBelowTheirLabels() {
    let narrow = FieldList(identified: ("Entry:", "k7f3q2m9x4, demo"), [("At:", "09:30")])
    #expect(narrow.text(on: output(20)) == "Entry:\n  k7f3q2m9x4, demo\nAt:\n  09:30")
  }

  @Test func theIdentifierIsColouredAndAnAddressLeads() {
    var output = output(80)
    output.style = Style(colour: true, links: true)
    let text = list.text(on: output)
    #expect(text.contains("\u{1B}[33mk7f3q2m9x4\u{1B}[m, demo"))
    #expect(text.contains("\u{1B}]8;;https://xen.example/\u{1B}\\https://xen.example/"))
  }

  @Test func labelsThatAreLongMakeRoom() {
    let list = FieldList([("Universities:", "3"), ("Title:", "a")])
    #expect(list.text(on: output(nil)) == "Universities: 3\nTitle:        a")
  }

  private func output(_ width: Int?) -> Output {
    var output = Output { _, _ in }
    output.width = width
    return output
  }
}
