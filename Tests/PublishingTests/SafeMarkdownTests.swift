import TestSupport
import Testing

@testable import Publishing

@Suite("Markdown from people")
struct SafeMarkdownTests {
  /// What is not looked at by the parser is what the parser gives back as it is.
  @Test(
    "plain words are the same to the parser",
    arguments: [
      "It boots", "Two, three, 4", "a", "x, y", "True", "e, f g1", "It's \"so\"; fast: why? So!",
      "A follow-up.", "One\ntwo.\n\nThree: 4", "e.", "Setext\nlines", "Zoë und Jürgen.",
      "Écrit\nà deux.", "It draws. Review. Wow.", "An ow: ww. w.",
    ])
  func plainWords(_ text: String) {
    #expect(PlainWords.areAll(of: text))
    #expect(SafeMarkdown.parsedBlock(text) == text)
  }

  @Test("whatever plain words are put together, they are the same to the parser")
  func anyPlainWords() {
    let pieces = [
      "a", "B", "word", "w", "ww", "www", "http", "ftp", "mailto", "x1", "42", "1", "deadbeef12",
      "GH", "the",
      " ", " ", " ", "\n", "\n\n", ",", "'", "\"", ";", ".", ":", "!", "?", "-", ". ", ": ",
      "É", "ö", "ÿ", "ß",
    ]
    var numbers = SystemRandomNumberGenerator()
    var plain = 0
    for _ in 0..<20_000 {
      let text = (0..<Int.random(in: 1...9, using: &numbers))
        .map { _ in pieces.randomElement(using: &numbers) ?? "" }.joined()
      guard PlainWords.areAll(of: text) else { continue }
      plain += 1
      #expect(SafeMarkdown.parsedBlock(text) == text)
      if !text.contains("\n") { #expect(SafeMarkdown.parsed(text) == text) }
    }
    #expect(plain > 1000)
  }

  private static let oddParts = [
    "a ` b", "`` a", "*a", "a*", "**a *b", "__a", "a_", "a_b _c", "~~a", "a~~", "[a", "a](b)", "<a",
    "a \\", "`a` *b* [c](https://c.example)",
  ]

  @Test("no sign of one part of a line pairs with one of the next", arguments: oddParts, oddParts)
  func parts(_ first: String, _ second: String) throws {
    let html = { (line: String) -> String? in MarkdownTree(line: line)?.html() }
    let parts = [first, second].map(SafeMarkdown.part)
    let words = try parts.map { try #require(html($0)).dropFirst(3).dropLast("</p>\n".count) }
    let whole = html("\(parts[0]); \(parts[1])")
    #expect(whole == "<p>\(words[0]); \(words[1])</p>\n")
  }

  @Test(
    "the first paragraph of an entry is one line, whatever it is of",
    arguments: [
      ("One", "One"), ("One\ntwo", "One two"),
      ("One\ntwo\nthree\n\nFour\nfive", "One two three\n\nFour\nfive"),
      ("One\n\nTwo\n\nThree", "One\n\nTwo\n\nThree"), ("Zoë\nwrote", "Zoë wrote"),
    ])
  func openings(_ text: String, _ written: String) {
    #expect(SafeMarkdown.entry(text) == written)
  }

  @Test(
    "what can be Markdown is not plain",
    arguments: [
      "a  b", " a", "a.b", "1. a", "- a", "a_b", "www.x", "www.", "at www. And", "×", "÷a", "ł",
      "a\u{301}", "a\n",
      "a\n\n\nb", "a \nb", "a\n b",
      "# a", "1) a", "1", "a\n1. b", "a\n- b", "a\n---", "", ":smile:", "a@b", "http://x", "x!y",
      "GH-1", "a\r\nb", "a\tb",
    ])
  func notPlain(_ text: String) {
    #expect(!PlainWords.areAll(of: text))
  }

  @Test(
    "a headline begins nothing but a paragraph",
    arguments: [
      ("# Title", "\\# Title"),
      ("> quoted", "\\> quoted"),
      ("- item", "\\- item"),
      ("-20% memory", "-20% memory"),
      ("+ plus", "\\+ plus"),
      ("* * *", "\\* \\* \\*"),
      ("---", "\\---"),
      ("===", "\\==="),
      ("1. first", "1\\. first"),
      ("1) first", "1\\) first"),
      ("2011. A year", "2011\\. A year"),
      ("3.5 times faster", "3.5 times faster"),
      ("```", "\\`\\`\\`"),
      ("~~~", "\\~\\~\\~"),
      ("[ ] open", "\\[ ] open"),
      ("    indented", "indented"),
      ("|---|", "|---|"),
      ("```x``` in code", "`x` in code"),
      ("[a]: /x", "\\[a]: /x"),
      ("<!-- gone", "&lt;!-- gone"),
      ("wow! #a, a_b & 1 < 2 > 0", "wow! #a, a_b & 1 < 2 > 0"),
      ("[](javascript:x)", "<code>&#91;&#93;&#40;javascript&#58;x&#41;</code>"),
    ])
  func headline(_ text: String, _ expected: String) {
    #expect(SafeMarkdown.headline(text) == expected)
  }

  @Test(
    "HTML is text, and code keeps it",
    arguments: [
      ("<script>alert(1)</script>", "&lt;script>alert(1)&lt;/script>"),
      ("see <!-- gone", "see &lt;!-- gone"),
      ("a `<b> c", "a \\`&lt;b> c"),
      ("a < b and 1 <2", "a < b and 1 <2"),
      ("`a\n< b`", "`a < b`"),
    ])
  func html(_ text: String, _ expected: String) {
    #expect(SafeMarkdown.headline(text) == expected)
    #expect(SafeMarkdown.block(text) == expected)
  }

  @Test(
    "a link keeps a safe target and no other",
    arguments: [
      "[x](javascript:alert(1))", "[x](JaVaScRiPt:alert(1))", "[x](&#106;avascript:alert(1))",
      "[x](java&Tab;script:alert(1))", "[x](<javascript:alert(1)>)", "[x]( javascript:alert(1))",
      "[x](\njavascript:alert(1))", "[x](javascript\\:alert(1))", "[x](data:text/html,hi)",
      "[x](vbscript:x)", "[x](javascript&colon;alert(1))", "[x](%6aavascript:alert(1))",
      "![x](javascript:alert(1))", "<javascript:alert(1)>",
    ])
  func unsafeLinks(_ text: String) {
    let safe = SafeMarkdown.block(text)
    #expect(!safe.contains("]("))
    #expect(!safe.contains("<java"))
  }

  @Test(
    "ordinary Markdown stays as it is",
    arguments: [
      "Some *emphasis*, **more** and ~~less~~.",
      "[xen](https://xenproject.org/a_(b)?c=d&e=f#g \"The site\") and <https://xen.org/x>",
      "[mail](mailto:a@b.example), <a@b.example>, [here](notes/x.md), [there](#top)",
      "<https://medium.com/@lars/a_b_c?x=y>",
      "one\ntwo  \nthree",
      "  - a\n  - b\n      - c\n          - d\n  - e",
      "1.  a\n2.  b",
      "3)  a\n4)  b",
      "  - a\n\n    more\n\n  - b",
      "  - [ ] a\n  - [x] b\n  - c",
      "> quoted\n> twice\n> \n> again",
      "```swift\nlet a = 1 < 2 // {html}\n\n# no heading\n```",
      "Text\n\n  - item\n\n    ```\n    code\n    ```",
      "a \\` b \\[c] 5 * 3 *x* snake_case_name C# -> wow!",
      "| a | b |\n| --- | :-: |\n| `x\\|y` | ~~c~~ |",
      "![picture](notes/a.png)",
    ])
  func ordinary(_ text: String) {
    #expect(SafeMarkdown.block(text) == text)
  }

  @Test("headings of a text become bold")
  func headings() {
    #expect(
      SafeMarkdown.block("# One\ntext\n\nTwo\n===\n\nThree\n---\n## Four ##")
        == "**One**\n\ntext\n\n**Two**\n\n**Three**\n\n**Four**")
  }

  @Test("what its writer left open is closed")
  func open() {
    #expect(SafeMarkdown.block("```\ncode") == "```\ncode\n```")
    #expect(SafeMarkdown.block("- ~~~\n  code") == "  - ```\n    code\n    ```")
    #expect(SafeMarkdown.block("a `b\n\nc` d") == "a \\`b\n\nc\\` d")
  }

  @Test("code that looks like a fence cannot close its block")
  func fences() {
    #expect(SafeMarkdown.block("~~~\n```\nb\n~~~") == "````\n```\nb\n````")
  }

  @Test("code that some readers would run is an element, line by line")
  func risky() {
    #expect(
      SafeMarkdown.block("a\n\n```c\nif (x)\n  <b@c>\n\ny\n```")
        == "a\n\n`if (x)`  \n<code>\u{A0}\u{A0}&#60;b&#64;<wbr>c&#62;</code>\n\n`y`")
    #expect(SafeMarkdown.headline("see `[a](b)`") == "see <code>&#91;a&#93;&#40;b&#41;</code>")
  }

  @Test("signs before which other readers know no backslash are entities")
  func entitiesForReaders() {
    #expect(
      SafeMarkdown.block("{{a}} *b*{: c} {% d %} $$e")
        == "&#123;&#123;a}} *b*&#123;: c} &#123;% d %} &#36;$e")
    #expect(SafeMarkdown.headline("[a](https://x.example/{b})") == "[a](https://x.example/%7Bb%7D)")
    #expect(SafeMarkdown.headline("[a](b \"<c>\")") == "[a](b)")
  }

  @Test("indented code becomes a fenced block")
  func indented() {
    #expect(SafeMarkdown.block("a\n\n    x < y\n\n    z\n\nb") == "a\n\n```\nx < y\n\nz\n```\n\nb")
  }

  @Test("a reference becomes a link, so that its definition cannot leak")
  func references() {
    let link = "See [the site](https://x.example/a \"A\")."
    #expect(SafeMarkdown.block("See [the site][1].\n\n[1]: https://x.example/a 'A'") == link)
    #expect(SafeMarkdown.block("[b] and [^1]") == "\\[b] and \\[^1]")
    #expect(SafeMarkdown.block("[^1]: a longer note") == "\\[^1]: a longer note")
    #expect(SafeMarkdown.block("[x][1]\n\n[1]: javascript:alert(1)") == "x")
  }

  @Test(
    "a picture from elsewhere is a link, or words within one",
    arguments: [
      ("![a *b*](https://x.example/a.png \"T\")", "[a *b*](https://x.example/a.png \"T\")"),
      ("![](http://x.example/p/b.png?c)", "[b.png](http://x.example/p/b.png?c)"),
      ("![a](//x.example/a.png)", "[a](//x.example/a.png)"),
      ("[![a](https://x.example/a.svg)](https://x.example)", "[a](https://x.example)"),
      ("![a [b](c)](https://x.example/a.png)", "[a b](https://x.example/a.png)"),
      ("![a][b]\n\n[b]: https://x.example/a.png", "[a](https://x.example/a.png)"),
      ("![a](/a.png) ![b](b.png)", "![a](/a.png) ![b](b.png)"),
    ])
  func pictures(_ text: String, _ expected: String) {
    #expect(SafeMarkdown.block(text) == expected)
  }

  @Test(
    "GitHub links no issue and no commit that is not linked already",
    arguments: [
      ("Fixes #12, o/t#14", "Fixes #<wbr>12, o/t#<wbr>14"),
      ("(gh-7) a-GH-8", "(gh-<wbr>7) a-GH-<wbr>8"),
      ("a&#35;12 \\#3 C# no #a xgh-1", "a#<wbr>12 #<wbr>3 C# no #a xgh-1"),
      ("**#1** `#2` [#3](a)", "**#<wbr>1** `#2` [#3](a)"),
      ("in 3f2a9c1 and o/t@3f2a9c1b", "in `3f2a9c1` and o/t@`3f2a9c1b`"),
      ("3f2a9c1deadbeef0123456789abcdef012345678", "`3f2a9c1deadbeef0123456789abcdef012345678`"),
      ("1234567 of defaced 3f2a9c x3f2a9c1", "1234567 of defaced 3f2a9c x3f2a9c1"),
    ])
  func numbers(_ text: String, _ expected: String) {
    #expect(SafeMarkdown.block(text) == expected)
    #expect(SafeMarkdown.headline(text) == expected)
  }

  @Test(
    "an entry is what its writer meant, with its first paragraph in one line",
    arguments: [
      ("One\ntwo\n\nthree\nfour", "One two\n\nthree\nfour"), ("# 1. One\ntwo", "1\\. One\n\ntwo"),
      ("One\n===\n\n# Two", "One\n\n**Two**"), ("- a\n- b", "  - a\n  - b"),
      ("1. a\n2. b", "1.  a\n2.  b"), ("> a\n> b", "> a\n> b"),
      ("a|b\n-|-\n1|2", "| a | b |\n| --- | --- |\n| 1 | 2 |"),
      ("**a\nb**", "**a b**"), ("a  \nb", "a  \nb"), ("***\n\na", "a"),
      ("    a\n    b", "```\na\nb\n```"),
      ("See [a]\n\n[a]: https://x.example", "See [a](https://x.example)"),
    ])
  func entries(_ text: String, _ expected: String) {
    #expect(SafeMarkdown.entry(text) == expected)
  }

  @Test("a text of which nothing would show is code")
  func nothing() {
    #expect(
      SafeMarkdown.block("[TODO]: this") == "<code>&#91;TODO&#93;&#58; this</code>")
    #expect(SafeMarkdown.block(" \n ") == "")
  }

  @Test(
    "entities hide nothing",
    arguments: [
      ("a&#x202E;b", "a⟨U+202E⟩b"), ("a&#27;b", "a␛b"), ("a&#10;b", "a b"),
      ("[a](/x '&#x202E;')", "[a](/x \"⟨U+202E⟩\")"), ("[a](/x&#x202E;y)", "a"),
    ])
  func entities(_ text: String, _ expected: String) {
    #expect(SafeMarkdown.headline(text) == expected)
    #expect(SafeMarkdown.block(text) == expected)
  }

  @Test(
    "what cannot be written so that it means the same is shown as code",
    arguments: [
      "999999999. a\n1. b",
      "&#32;&#32;&#32;&#32;evil", "a | b\n\\:--|--", "*a*_b_",
      String(repeating: "> ", count: 100) + "a",
    ])
  func unwritable(_ text: String) {
    #expect(SafeMarkdown.block(text) == "```\n\(text)\n```")
  }

  @Test("emphasis around strong emphasis is written in the one order that three stars have")
  func emphasis() {
    #expect(SafeMarkdown.block("**_a_** and ***b***") == "***a*** and ***b***")
    #expect(SafeMarkdown.block("# *a*\n# **b**\n# c *d*") == "***a***\n\n**b**\n\n**c *d***")
  }

  @Test("HTML with addresses in it is code")
  func addressesInHTML() {
    #expect(
      SafeMarkdown.headline("*See* <img src=\"https://x.example/y\">")
        == "*See* <code>&#60;img src&#61;&#34;https&#58;&#47;&#47;x&#46;example&#47;y&#34;&#62;</code>"
    )
    #expect(
      SafeMarkdown.block("*a*\n\n<div>\n@all\n\nb")
        == "*a*\n\n<code>&#60;div&#62;</code>  \n`@all`\n\nb")
    #expect(SafeMarkdown.block("<div>\n *a*\n</div>") == "&lt;div\\>\n\\*a\\*\n&lt;/div\\>")
  }

  @Test(
    "the language of code is a word",
    arguments: [("~~~ c`\n~~~", "```c\n```"), ("``` swift x\na\n```", "```swift\na\n```")])
  func languages(_ text: String, _ expected: String) {
    #expect(SafeMarkdown.block(text) == expected)
  }

  @Test(
    "nobody is pinged",
    arguments: [
      ("@everyone", "everyone"), ("(@all)", "(all)"), ("@@all", "all"), ("a@@all", "aall"),
      ("\\@all", "all"),
      ("&#64;all", "all"), ("&commat;all", "all"), ("a@b", "a@b"),
      ("`@code`", "`@code`"), ("at 5 @ 6", "at 5 @ 6"), ("*@all*", "*all*"),
      ("@[all](javascript:x)", "all"), ("é@all", "éall"), ("a_@all", "a_all"),
      ("<https://x.example/@all>", "<https://x.example/@all>"),
      ("[@all](https://x.example/@all)", "[all](https://x.example/@all)"),
    ])
  func pings(_ text: String, _ expected: String) {
    #expect(SafeMarkdown.headline(text) == expected)
    #expect(SafeMarkdown.block(text) == expected)
  }

  @Test("control and bidirectional-override characters become visible")
  func control() {
    #expect(SafeMarkdown.block("a\u{1B}[31mb\u{202E}c") == "a␛\\[31mb⟨U+202E⟩c")
    #expect(SafeMarkdown.headline("a\u{7}\u{9D}b") == "a␇⟨U+009D⟩b")
  }

  @Test(
    "a word that is no Markdown shows as it is",
    arguments: [
      ("O*Neil_", "O\\*Neil\\_"), ("<b>", "&lt;b\\>"), ("{{a}} {%", "&#123;&#123;a}} &#123;%"),
      ("C#", "C\\#"), ("R&D", "R&amp;D"),
      ("AT & T", "AT & T"), ("[x](y)", "\\[x\\](y)"), ("a\nb", "a b"), ("@all", "all"),
      ("a\\b`", "a\\\\b\\`"), ("13-15 September", "13-15 September"),
    ])
  func plain(_ text: String, _ expected: String) {
    #expect(SafeMarkdown.plain(text) == expected)
  }

  @Test(
    "long hostile texts take no time",
    arguments: [
      String(repeating: "`a``b```c", count: 7000), String(repeating: "[", count: 60_000),
      String(repeating: "> ", count: 30_000), String(repeating: "- ", count: 30_000),
      String(repeating: "[a](<", count: 12_000), String(repeating: "@", count: 60_000),
      String(repeating: "<a", count: 30_000), String(repeating: "](((((", count: 10_000),
      String(repeating: "- a\n\n", count: 12_000), String(repeating: "\n", count: 60_000),
      String(repeating: "- \n", count: 20_000),
      String(repeating: "|a", count: 300) + "\n" + String(repeating: "|-", count: 300)
        + String(repeating: "\n|b", count: 3000), String(repeating: " ", count: 60_000) + "x",
    ])
  func long(_ text: String) {
    let (block, time) = processorTime { SafeMarkdown.block(text) }
    #expect(block.utf8.count < 10 * text.utf8.count)
    #expect(time < .seconds(20))
  }
}
