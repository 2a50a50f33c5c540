import Testing

@testable import Exchange
@testable import JournalModel

@Suite("Markdown files of other programs")
struct MarkdownEntryTests {
  private func entry(_ content: String, at path: String) -> String {
    do throws(LeftOutRow) {
      let entry = try MarkdownEntry(content, at: path).entry()
      let time = entry.time ?? entry.date ?? entry.day ?? "-"
      return "\(time) \(entry.text.replacing("\n", with: "/"))"
        + (entry.tags.isEmpty ? "" : " #\(entry.tags.joined(separator: " #"))")
    } catch {
      return "\(error.file ?? ""):\(error.line): \(error.reason)"
    }
  }

  @Test(
    "date and headline come from the front matter, the text or the name",
    arguments: [
      ("2011-03-23.md", "Words\n", "2011-03-23 Words"),
      ("2011-03-23 Demo of linpicker.md", "Words\n", "2011-03-23 Demo of linpicker//Words"),
      ("_posts/2011-03-05-it-boots.md", "Words\n", "2011-03-05 It boots//Words"),
      ("_posts/2011-03-05-it-boots.md", "# It boots!\n\nWords\n", "2011-03-05 # It boots!//Words"),
      ("2011-03-05-x.md", "---\ntitle: It boots\n---\nWords\n", "2011-03-05 It boots//Words"),
      ("2011-03-05-x.md", "---\ntitle: A\n---\n# A\n\nWords\n", "2011-03-05 # A//Words"),
      (
        "2011-03-05-x.md", "---\ntitle: A\ndate: 2011-03-23 09:30:00 +0100\n---\nB\n",
        "2011-03-23 09:30:00 +0100 A//B"
      ),
      ("display.md", "---\ncreated: 2011-03-23\n---\nB\n", "2011-03-23 Display//B"),
      ("post/2011-03-23-it-boots/index.md", "B\n", "2011-03-23 It boots//B"),
      ("a.md", "---\ntitle: A\ndate: 2011-03-23\ntags: x y\n---\n", "2011-03-23 A #x #y"),
      ("a.md", "---\ntitle: A\ndate: 2011-03-23\ntags: x, y z\n---\n", "2011-03-23 A #x #y z"),
      ("a.md", "---\ntitle: A\ndate: 2011-03-23\ntags: [x, y z]\n---\n", "2011-03-23 A #x #y z"),
      (
        "a.md",
        "+++\ntitle = \"A \\\"b\\\"\" # c\ndate = 2011-03-23T10:00:00Z\ntags = [\"x\",\n  'y z', ]\n[params]\ndate = 1\n+++\nB\n",
        "2011-03-23T10:00:00Z A \"b\"//B #x #y z"
      ),
      (
        "days/2011-03-23/0930-x-k7f3q2m9x4.md",
        "---\nid: k7f3q2m9x4\nat: 2011-03-23T09:30:00+00:00\n---\nA\n",
        "2011-03-23T09:30:00+00:00 A"
      ),
      ("days/2011-03-23/by-hand.md", "A\n", "2011-03-23 A"),
    ])
  func forms(_ path: String, _ content: String, _ expected: String) {
    #expect(entry(content, at: path) == expected)
  }

  @Test(
    "what cannot be taken says where",
    arguments: [
      ("README.md", "Words\n", "README.md:1: no date"),
      ("2011-03-23.md", "\n", "2011-03-23.md:1: no text"),
      ("2011-03-23.md", "---\ntitle: A\ndraft: true\n---\nB\n", "2011-03-23.md:1: a draft"),
      ("2011-03-23.md", "---\npublished: false\n---\nB\n", "2011-03-23.md:1: a draft"),
      ("2011-03-23.md", "+++\ndraft = true\n+++\nB\n", "2011-03-23.md:1: a draft"),
      ("_drafts/2011-03-23-a.md", "B\n", "_drafts/2011-03-23-a.md:1: a draft"),
      ("2011-03-23.md", "---\nabout: ian\n---\nB\n", "2011-03-23.md:1: a note about somebody"),
      (
        "2011-03-23.md", "---\na: b\nc: *d\n---\nB\n",
        "2011-03-23.md:3: YAML aliases are not supported"
      ),
    ])
  func refusals(_ path: String, _ content: String, _ expected: String) {
    #expect(entry(content, at: path) == expected)
  }

  @Test("the same words on the same day are one entry, whatever the file is called")
  func identity() throws {
    let files = [("2011-03-23.md", "A\n"), ("x/2011-03-23.md", "A\n"), ("2011-03-24.md", "A\n")]
    let ids = try files.map { try MarkdownEntry($0.1, at: $0.0).entry().identifier }
    #expect(ids[0] == ids[1])
    #expect(ids[0] != ids[2])
  }
}
