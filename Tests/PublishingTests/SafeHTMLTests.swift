import Publishing
import Testing

/// What people write, as HTML in which nothing of theirs is an element, and nothing is loaded.
struct SafeHTMLTests {
  @Test(arguments: [
    ("Plain words", "Plain words"),
    ("A *demo* & `code <b>`", "A <em>demo</em> &amp; <code>code &lt;b&gt;</code>"),
    ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
    ("[x](javascript:alert(1))", "x"), ("[notes](../notes.md)", "notes"),
    (
      "see https://example.org/?a=1&b=2",
      "see <a rel=\"nofollow ugc\" href=\"https://example.org/?a=1&amp;b=2\">https://example.org/?a=1&amp;b=2</a>"
    ),
    (
      "![a cat](https://example.org/cat.png)",
      "<a rel=\"nofollow ugc\" href=\"https://example.org/cat.png\">a cat</a>"
    ),
    ("![a cat](cat.png)", "a cat"), ("# no heading", "# no heading"), ("- no list", "- no list"),
    ("\" onmouseover=\"x", "&quot; onmouseover=&quot;x"),
  ])
  func makesOneLine(text: String, expected: String) {
    #expect(SafeHTML.headline(text) == expected)
  }

  @Test(arguments: [
    ("One.\n\nTwo.", "<p>One.</p>\n<p>Two.</p>"),
    ("# Heading", "<p><strong>Heading</strong></p>"),
    ("- [x] done\n- [ ] open", "<ul>\n<li>☑ done</li>\n<li>☐ open</li>\n</ul>"),
    ("<div onclick=x>\nhi\n</div>", "<p>&lt;div onclick=x&gt;\nhi\n&lt;/div&gt;</p>"),
    ("```\n<b>\n```", "<pre tabindex=\"0\"><code>&lt;b&gt;\n</code></pre>"),
    (
      "| a |\n|:-:|\n| b |",
      "<table>\n<thead>\n<tr>\n<th class=\"center\">a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td class=\"center\">b</td>\n</tr>\n</tbody>\n</table>"
    ),
    ("  \n", ""),
  ])
  func makesBlocks(text: String, expected: String) {
    #expect(SafeHTML.block(text) == expected)
  }
}
