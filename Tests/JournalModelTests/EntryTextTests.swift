import TestSupport
import Testing

@testable import JournalModel

@Suite("The text of an entry")
struct EntryTextTests {
  private static func entry(_ text: String, tags: [String] = []) -> Entry {
    var entry = Entry(id: Identifier(bits: 1), text: text)
    entry.tags = tags
    return entry
  }

  @Test(
    "its first paragraph is one line, wherever an editor broke it",
    arguments: [
      ("One\ntwo\n\nthree\nfour", "One two\n\nthree\nfour"), ("One\n  two", "One two"),
      ("One", "One"), ("\n\nOne\r\ntwo\n", "One two"), ("One\n(two)", "One (two)"),
      ("One\n2nd", "One 2nd"), ("# One\ntwo", "# One\ntwo"),
      ("One\n2011. A year", "One 2011. A year"), ("One\ntwo\n===\n\nthree", "One two\n\nthree"),
    ])
  func unwrapped(_ text: String, _ expected: String) {
    #expect(Self.entry(text).unwrapped.text == expected)
  }

  @Test(
    "a line that begins something else is not joined",
    arguments: [
      "One\n- a", "One\n* a", "One\n1. a", "One\n1) a", "One\n> a", "One\n# a", "One\n```\na\n```",
      "One\n    code", "One\n\tcode", "One\n| a |", "One\n<b>", "- One\n- two", "> One\ntwo",
      "a | b\n--|--\n1 | 2", "```\na\nb\n```",
    ])
  func kept(_ text: String) {
    #expect(Self.entry(text).unwrapped.text == text)
  }

  @Test(
    "what is no paragraph gives the first words in them as the headline, and stay whole below it",
    arguments: [
      ("```swift\nlet a = 1\n```", "let a = 1"), ("~~~\n\n  x\n~~~", "x"), ("```\n```", "Code"),
      ("| a | b |\n|---|---|", "a | b"), ("```\na | b\n```", "a | b"),
      ("- a\n- b", "a"), ("* [ ] a\n* [x] b", "a"), ("> - a\n> - b", "a"), ("1. a\n2. b", "1. a"),
      ("a | b\n--|--\n1 | 2", "a | b"), ("    a\n    b", "a"), ("2011. A year", "2011. A year"),
    ])
  func blocks(_ text: String, _ headline: String) {
    #expect(Self.entry(text).headline == headline)
    #expect(Self.entry(text).details == text)
  }

  @Test(
    "only one to six signs and a space make a heading",
    arguments: [("###### a", "a"), ("####### a", "####### a"), ("#a", "#a"), ("# ", "#"), ("", "")])
  func headings(_ text: String, _ headline: String) {
    #expect(Self.entry(text).headline == headline)
  }

  @Test("its tags are those beside the text, then those in it")
  func tags() {
    #expect(
      Self.entry("Boots #fast, `#no` #Fast", tags: ["xen"]).allTags == ["xen", "fast", "Fast"])
    #expect(Self.entry("Boots", tags: ["xen"]).allTags == ["xen"])
  }
}
