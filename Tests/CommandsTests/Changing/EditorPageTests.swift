import Testing

@testable import Commands
@testable import JournalModel

@Suite("The page for the editor")
struct EditorPageTests {
  @Test("what stands in a text never ends it", arguments: HostileTexts.all)
  func keepsAll(_ text: String) {
    let page = EditorPage(text, above: "<!-- \(HostileTexts.mark) -->\nkind: demo\n")
    #expect(page.written(page.content).words == text)
    #expect(page.written(page.content.replacing("\n", with: "\r\n")).words == text)
    let mark = page.mark ?? ""
    let longer = page.content.replacing(
      "\n\n\(mark)", with: "\nadded\n\n\(mark)", maxReplacements: 1)
    #expect(page.written(longer).words == "\(text)\nadded".trimmedLines)
    #expect(
      page.written(page.content + "added\n- more\n").words
        == "\(text.trimmedLines)\n\nadded\n- more")
  }

  @Test("the mark of a text that was pasted in is text")
  func pasted() {
    let page = EditorPage("words", above: "")
    let written = page.written("words\n\n\(HostileTexts.mark)\nmore\n" + page.content)
    #expect(written.words == "words\n\n\(HostileTexts.mark)\nmore\nwords")
  }

  @Test("a page without the mark is the text")
  func withoutMark() {
    let page = EditorPage("words", above: "<!-- of what -->\n")
    #expect(page.written("other\n").words == "other")
    #expect(page.written("").words == "")
  }
}
