import TestSupport
import Testing

@testable import JournalModel

@Suite("Taking a name out of words")
struct ErasureTests {
  private static let others = [
    Samples.attendee("ian-campbell", "Ian Campbell", .yes),
    Samples.attendee("p-abc124", "Ada Lovelace", .no),
  ]
  private static let grace = Samples.attendee(
    "p-abc123", "Grace Hopper", .no, emails: ["Grace@example.org"])
  private static let erasure = Erasure(of: grace, as: "p-abc123", among: others)

  @Test(
    "the mention of a file that nobody has stands in place of the name and of an address",
    arguments: [
      ("Grace Hopper did it", "@p-abc123 did it"), ("with Hopper, Grace.", "with @p-abc123."),
      ("by grace\nhopper", "by @p-abc123"), ("Grace Hoppers Demo", "@p-abc123 Demo"),
      ("a #GraceHopper", "a @p-abc123"), ("ask GRACE@example.org!", "ask @p-abc123!"),
      ("`Grace Hopper`", "`@p-abc123`"), ("**Grace Hopper**", "**@p-abc123**"),
      ("Grace Hopper and Grace Hopper", "@p-abc123 and @p-abc123"),
      ("Hopper, Grace Hopper", "Hopper, @p-abc123"), ("Ian Campbell", "Ian Campbell"),
      ("Ada Lovelace", "Ada Lovelace"), ("grace alone", "grace alone"),
    ])
  func words(_ text: String, _ erased: String) {
    #expect(Self.erasure.words(text) == erased)
  }

  @Test(
    "a name that only a reader of the page sees goes, and the signs of Markdown with it",
    arguments: [
      "Gr**ace** Hopper did it", "Grac&#101; Hopper did it", "Grac&#x65; Hopper did it",
      "Gra&shy;ce Hopper did it", "Gra<!-- x -->ce Hopper did it",
      "[Grace](https://x.example) Hopper did it", "Grace\\ Hopper did it",
    ])
  func markdown(_ text: String) {
    #expect(Self.erasure.words(text) == "@p-abc123 did it")
  }

  @Test("a name between letters of a script without spaces is parted from them")
  func unspaced() {
    let person = Samples.attendee("p-abc125", "王小明", .no)
    let erasure = Erasure(of: person, as: "p-abc125", among: [])
    #expect(erasure.words("与王小明见面") == "与 @p-abc125 见面")
  }

  @Test("a name that somebody has who may be named is theirs")
  func namesakes() {
    let other = Samples.attendee("grace-hopper", "Grace Hopper", .yes)
    let erasure = Erasure(of: Self.grace, as: "p-abc123", among: [other])
    #expect(erasure.words("Grace Hopper did it") == "Grace Hopper did it")
  }

  @Test(
    "a page has no text that mentions somebody who was forgotten, in whatever place of it",
    arguments: [
      ("`@p-abc123`", "p-abc123"), ("**@p-abc123** did it", "p-abc123"),
      ("#tag [@p-abc123](https://x.example)", "p-abc123"), ("ask x@p-abc123", nil),
      ("@p-abc1234", nil), ("`@p-abc124`", nil),
    ])
  func pages(_ text: String, _ key: String?) {
    let naming = Naming(Roster(Self.others), audience: .everybody)
    #expect(naming.unnamed(in: text) == key)
  }

  @Test("fields lose the name as well, and an address that has it leads nowhere")
  func fields() throws {
    var entry = Entry(id: try Samples.id("k7f3q2m9x4"), text: "It boots")
    (entry.tags, entry.projects) = (["GraceHopper", "xen"], ["grace-hopper"])
    Self.erasure.apply(to: &entry)
    #expect(entry.tags == ["p-abc123", "xen"])
    #expect(entry.projects == ["p-abc123"])
    var response = Response(id: entry.id, title: "By Grace Hopper")
    response.url = "https://x.example/grace-hopper"
    Self.erasure.apply(to: &response)
    #expect(response.title == "By @p-abc123")
    #expect(response.url == nil)
  }
}
