import Testing

@testable import JournalKit
@testable import JournalModel

@Suite("Marks of a quotation")
struct QuotationMarksTests {
  @Test(
    "a quotation within one has other marks, and marks around the whole are not doubled",
    arguments: [
      ("en", "I came alone.", "\"I came alone.\""),
      ("en", "\"I came alone.\"", "\"I came alone.\""),
      ("en", "“I came alone.”", "\"I came alone.\""),
      ("en", "He called it \"the crane\".", "\"He called it 'the crane'.\""),
      ("en", "\"Yes\", she said, \"but how?\"", "\"'Yes', she said, 'but how?'\""),
      ("en", "She said “we'll see”.", "\"She said “we'll see”.\""),
      ("en", "A 3.5\" disk and a 5\" one", "\"A 3.5\" disk and a 5\" one\""),
      ("de", "Er sagte „gleich“ und ging.", "„Er sagte ‚gleich‘ und ging.“"),
      ("de", "Er sagte \"gleich\" und “bald”.", "„Er sagte ‚gleich‘ und ‚bald‘.“"),
      ("de", "\"Das war gut.\"", "„Das war gut.“"),
      ("fr", "Il a dit « jamais » deux fois.", "« Il a dit “jamais” deux fois. »"),
      ("fr", "« Jamais ! »", "« Jamais ! »"),
      ("en", "It said `print(\"x\")`.", "It said `print(\"x\")`."),
    ])
  func quoted(_ language: String, _ text: String, _ quoted: String) {
    #expect(Language.named(language).quoted(text).unbroken == quoted.unbroken)
  }
}

extension String {
  /// With plain spaces for those that no line ends at.
  fileprivate var unbroken: String {
    replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
  }
}
