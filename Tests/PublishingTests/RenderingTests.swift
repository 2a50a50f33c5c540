import Foundation
import JournalKit
import TestSupport
import Testing

@testable import Publishing

@Suite(
  "Markdown as it renders",
  .enabled(if: Rendering.program != nil, "cmark-gfm is not installed: apt-get install cmark-gfm"))
struct RenderingTests {
  @Test(
    "ordinary Markdown renders as its writer wrote it",
    arguments: [
      "Some *emphasis*, **more**, `code <html>`.\nSecond line.\n\nSecond paragraph.",
      "* a\n* b\n   * c\n\n     more\n* d", "1. a\n1. b\n\n   ```c\n   int a;\n   ```",
      "> quoted\nlazily\n\nafter", "Text:\n- a\n- b\n\nafter", "    code\n\n    more\n\ntext",
      "- a\n\n- b\n- c", "~~~~ c\n```\n~~~\n~~~~", "- - a\n  - b\n- c", "text\n***\nmore",
      "* a\n\n      code in a\n* b", "+ a\n+ b\n- c\n- d", "10. ten\n11. eleven\n    - in eleven",
      "- a\nlazy\n- b", "[a](https://x.example/y \"t\"), ![i](i.png)",
      "| a | b |\n|:--|--:|\n| `c\\|d` | ~~e~~ |\n\nafter", "1. [ ] a\n2. [x] b", "- [x] a\n- b",
      "[a][b] and [b]\n\n[b]: https://x.example 'B'", "*a **b***", "**a *b***",
      "- a\n  ```\n  b\n  ```",
      "- a\n  > b\n- c", "99. a\n100. b\n101. c", "2011. a",
      "A line  \nbroken and\\\nbroken", "- [ ] open\n- [x] done", "1) a\n2) b\n\n1. c",
    ])
  func ordinary(_ text: String) throws {
    #expect(try Self.rendered(SafeMarkdown.block(text)) == Rendering.html(text))
  }

  @Test("no text restructures what follows it, and none becomes HTML", arguments: 0..<8)
  func hostile(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let texts = (0..<150).map { _ in HostileMarkdown.text(&random) }
    let html = try Self.rendered(
      texts.indices.map { Self.page($0, texts[$0]) }.joined(separator: "\n\n") + "\n")
    let outside = HostileMarkdown.withoutCode(html)
    for sign in ["<evil", "<!--", "<script", "<?", "<h1", "<h3", "<section"] {
      let found = outside.range(of: sign).map { String(outside[$0.lowerBound...].prefix(200)) }
      #expect(found == nil)
    }
    let ping = HostileMarkdown.withoutLinks(outside)
      .range(of: "(?<![A-Za-z0-9])@all", options: .regularExpression)
    #expect(ping == nil)
    for attribute in ["href=\"javascript", "src=\"javascript"] {
      let found = outside.lowercased().contains(attribute)
      #expect(!found)
    }
    for (number, text) in texts.enumerated() {
      let text = text.debugDescription
      let heading = html.contains("<h2>H\(number)</h2>\n<ul>")
      #expect(heading, "heading of \(text)")
      let bullets = ["<li>\n<p>B\(number)</p>\n</li>\n</ul>", "<li>B\(number)</li>\n</ul>"]
      let bullet = bullets.contains { html.contains($0) }
      #expect(bullet, "bullet after \(text)")
      let end = html.contains("\n<p>E\(number)</p>\n")
      #expect(end, "paragraph after \(text)")
    }
    #expect(html.components(separatedBy: "<h2>").count == texts.count + 1)
  }

  /// HTML without the comment that cmark-gfm writes between two lists, and our breaks in code.
  private static func rendered(_ markdown: String) throws -> String {
    try Rendering.html(markdown).replacingOccurrences(of: "<!-- end list -->\n", with: "")
      .replacingOccurrences(of: "<wbr>", with: "")
  }

  private static func page(_ number: Int, _ text: String) -> String {
    let details = SafeMarkdown.block(text).split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "  \($0)" }.joined(separator: "\n")
    let inTwo = "- \(SafeMarkdown.headline(text))\n\n\(details)"
    return [
      "## H\(number)", "\(number.isMultiple(of: 2) ? inTwo : whole(text))\n\n- B\(number)", "M",
      SafeMarkdown.block(text), "E\(number)",
    ].joined(separator: "\n\n")
  }

  /// The same as an entry, whose headline and details are one.
  private static func whole(_ text: String) -> String {
    var point = Summary.Point(id: nil, headline: text, details: text)
    point.text = text
    return PointMarkdown(point).bullet
  }
}
