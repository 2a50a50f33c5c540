import Foundation
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

  @Test func haveTheirKeysInTheDocumentation() throws {
    let root = URL(fileURLWithPath: #filePath).pathComponents.dropLast(3)
    let docs = try String(
      contentsOfFile: NSString.path(withComponents: root + ["docs", "site-templates.md"]),
      encoding: .utf8)
    for (name, text) in SiteTemplates.shipped {
      #expect(docs.contains("`\(name)`"), "\(name)")
      for match in text.matches(of: /\{\{\{?[#^]?([a-z][a-z-]*)/) {
        #expect(docs.contains("`\(match.output.1)`"), "\(name): \(match.output.1)")
      }
    }
    for kind in PageKind.allCases { #expect(docs.contains("`\(kind.rawValue)`")) }
  }
}
