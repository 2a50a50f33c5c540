import Publishing
import Testing

@testable import Site

/// Templates are Mustache, over trees as `--json` has them.
struct SiteTemplatesTests {
  private let tree: JSONObject = [
    "title": "Fish & <chips>", "none": nil, "sections": [["heading": "Demos"] as JSONObject],
    "words-html": "<b>bold</b>",
  ]

  @Test(arguments: [
    ("{{title}}", "Fish &amp; &lt;chips&gt;"), ("{{{words-html}}}", "<b>bold</b>"),
    ("{{none}}{{unknown}}.", "."),
    ("{{#sections}}{{heading}} in {{title}}{{/sections}}", "Demos in Fish &amp; &lt;chips&gt;"),
    ("{{^none}}nothing{{/none}}", "nothing"), ("{{> part}}", "a part"),
  ])
  func rendersATree(template: String, expected: String) throws {
    var templates = SiteTemplates()
    try templates.add("a part", named: "part")
    try templates.add(template, named: "page")
    #expect(templates.render(tree, with: "page") == expected)
  }

  @Test func saysWhereATemplateIsWrong() {
    var templates = SiteTemplates()
    #expect(throws: SiteTemplates.Problem.self) { try templates.add("a\n{{#open}}", named: "x") }
  }

  @Test func knowsNoTemplateOfAnotherName() {
    #expect(SiteTemplates().render(tree, with: "page") == nil)
  }
}
