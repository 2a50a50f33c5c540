import Git
import Publishing
import TestSupport
import Testing

@testable import Site

@Suite("Templates of a summary")
struct SummaryTemplateTests {
  private let scratch: Scratch
  private let tree: JSONObject = [
    "title": "A *title*", "opening": "One *word*.\n\n<b>Two</b>",
    "headline": "It `boots` & <sings>",
    "thanks": [
      "hosts": [
        ["name": "A & B", "url": "https://a.example/?b&c"] as JSONObject,
        ["name": "C", "url": "javascript:x"] as JSONObject, ["name": "D"] as JSONObject,
      ]
    ] as JSONObject,
    "url": "https://event.example",
  ]

  init() throws {
    scratch = try Scratch()
  }

  private func text(_ template: String) throws -> String {
    try scratch.write("page.mustache", template)
    return try SummaryTemplate(file: scratch.path + "/page.mustache", named: "page.mustache")
      .text(of: tree)
  }

  @Test(arguments: [
    ("{{{opening-html}}}", "<p>One <em>word</em>.</p>\n<p>&lt;b&gt;Two&lt;/b&gt;</p>\n"),
    ("{{{headline-html}}}", "It <code>boots</code> &amp; &lt;sings&gt;\n"),
    ("{{{title-html}}}", "A *title*\n"), ("{{headline}}", "It `boots` &amp; &lt;sings&gt;\n"),
    (
      "{{% CONTENT_TYPE: TEXT}}\n{{headline-text}} & {{opening-text}}",
      "It boots & <sings> & One word.\n\n<b>Two</b>\n"
    ),
    ("{{none-html}}{{none}}{{{none-text}}}.", ".\n"),
    (
      "{{#thanks}}{{#hosts}}{{{link-html}}} {{/hosts}}{{/thanks}}",
      "<a rel=\"nofollow ugc\" href=\"https://a.example/?b&amp;c\">A &amp; B</a> C D \n"
    ),
  ])
  func haveTextsInEveryForm(_ template: String, _ expected: String) throws {
    #expect(try text(template) == expected)
  }

  @Test func showThoseBesideThem() throws {
    try scratch.write("part.mustache", "a part: {{> part2}}")
    try scratch.write("part2.mustache", "{{{headline-html}}}")
    #expect(try text("{{> part}}") == "a part: It <code>boots</code> &amp; &lt;sings&gt;\n")
  }

  @Test(arguments: [
    ("a\n{{#b}}", 2, "a section that was opened is not closed"),
    ("{{#b}}{{/c}}", 1, "a section is closed by another name than it was opened by"),
    ("a\n{{b", 2, "a tag does not end"), ("\n{{> none}}", 2, "there is no none.mustache beside it"),
    (
      "{{> ../home/gitconfig}}", 1,
      "../home/gitconfig is no name of a template that stands beside it"
    ),
    ("{{> page}}", 1, "page shows itself"),
    ("{{>* title}}", 1, "* title is no name of a template that stands beside it"),
  ])
  func sayWhatIsWrong(_ template: String, _ line: Int, _ reason: String) throws {
    let problem = try #require(throws: SiteTemplates.Problem.self) { try text(template) }
    #expect(problem.template == "page.mustache" && problem.line == line, "\(problem)")
    #expect(problem.reason == reason)
  }

  @Test(arguments: SummaryTemplate.shipped.keys.sorted())
  func thatShipHoldForAnEmptyTree(_ name: String) throws {
    let template = try #require(try SummaryTemplate(shipped: name))
    #expect(!template.text(of: [:]).contains("{{"))
  }
}
