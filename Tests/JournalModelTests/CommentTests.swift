import TestSupport
import Testing

@testable import JournalModel

@Suite("Comments in Markdown")
struct CommentTests {
  @Test(
    "nobody reads them",
    arguments: [
      ("Fast <!-- ask Bo -->", "Fast"), ("<!-- a -->\n\nFast", "Fast"), ("a <!-- b --> c", "a c"),
      ("a <!-- b\n\nc --> d", "a d"), ("a <!--n:b@c--> d", "a d"), ("a <!-- `b --> c", "a c"),
      ("a <!-- b --> \nc", "a \nc"), ("a<!-- --> <!-- b --><!-->", "a"), ("<!-- a", ""),
      ("a\n\n <!-- b\n\nc", "a"), ("<!-- a -- b > -->c", "c"), ("[a](b)<!-- c -->", "[a](b)"),
    ])
  func left(_ text: String, _ expected: String) {
    #expect(text.withoutComments == expected)
  }

  @Test(
    "code and what looks like one stay",
    arguments: [
      "`<!-- a -->`", "```\n<!-- a -->\n```", "\\<!-- a -->", "a <!-- b", "a <!- b ->", "a --> b",
      "    <!-- a -->", "https://x.example/<!--a",
    ])
  func kept(_ text: String) {
    #expect(text.withoutComments == text)
  }

  @Test("many that nothing ends take no time")
  func many() {
    let text = "-->" + String(repeating: "a <!-- ", count: 10_000)
    let (left, time) = processorTime { text.withoutComments }
    #expect(left == text.trimmed || left == text)
    #expect(time < .seconds(10))
  }
}
