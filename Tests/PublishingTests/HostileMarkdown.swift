import Foundation
import TestSupport

/// Texts made of what breaks Markdown, put together at random.
enum HostileMarkdown {
  private static let fragments = [
    "`", "``", "```", "~~~", "\n", "\n", "\n", "\n\n", "\n\n", "    ", "  ", "\t", "- ", "* ",
    "1. ", "7) ", "> ", ">", "# ", "## x", "===", "---", "***", "<evil>", "</evil>", "<evil",
    "<!--", "-->", "<?", "<![CDATA[", "<script>", "[a]", "[a](", "](", ")", "](https://x.example)",
    "[a]: /evil", "[^1]: x", "[^1]", "(javascript:alert(1))", "<javascript:alert(1)>",
    "<https://x.example/`>", "\\", "\\`", "\\<", "\\[", "&lt;evil&gt;", "&#60;evil>", "*", "**",
    "_", "__", "~~", "|", "|--|", "a | b", "--|--", ":-", "\"", "'", "!", "![", "word",
    "two words", "www.x.example", "http://", "https://x.example/<evil>", "@all", "\u{A0}", "é",
    "\u{1B}[0m", "- [ ] ", "<a@b.example>", "$$", "https://x.example/`a", "\"`\")",
    "[x](https://x.example \"`\")", "~~~ c`\n", "99. ", "999999999. ", "[x] ", "- [x] ", "***a***",
    "&#32;", "&#9;", "&#10;", "&Tab;&#x202E;", "\n:-|-\n", "a|b\n-|-\n", "<div>\n", "\\:--|--",
  ]

  static func text(_ random: inout SeededGenerator) -> String {
    (0..<Int.random(in: 1...14, using: &random)).reduce(into: "") { text, _ in
      text += fragments.randomElement(using: &random) ?? ""
    }
  }

  /// HTML without what stands in code: there everything is text.
  static func withoutCode(_ html: String) -> String {
    html.replacingOccurrences(
      of: "<code[^>]*>[^<]*</code>", with: "", options: .regularExpression)
  }

  /// HTML without links: in their words nobody is pinged.
  static func withoutLinks(_ html: String) -> String {
    html.replacingOccurrences(of: "<a [^>]*>[^<]*</a>", with: "", options: .regularExpression)
  }
}
