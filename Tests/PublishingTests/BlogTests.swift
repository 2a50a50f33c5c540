import Foundation
import TestSupport
import Testing

@testable import JournalKit
@testable import JournalModel
@testable import Publishing

@Suite("Posts in blogs")
struct BlogTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.write("hugo.toml", "title = 'x'\n")
    try scratch.write("_config.yml", "baseurl: \"/blog\" # ours\n")
  }

  private func post(
    _ generator: Blog.Generator, _ change: (inout Summary) -> Void = { _ in }
  ) throws -> BlogPost {
    try BlogPost(
      of: XenDay.bare(change), on: Samples.some(CalendarDate("2011-03-23")),
      for: Blog(generator, at: scratch.path, name: "blog"),
      through: Gate(for: .everybody, roster: Roster([]), notes: []))
  }

  @Test("what Hugo and Jekyll would run is text, in code, too", arguments: ["hugo", "jekyll"])
  func inert(_ name: String) throws {
    let hostile = [
      "{{< readfile \"/etc/passwd\" >}}", "{{ site.secret }}", "{% include x %}", "{{% x %}}",
      "`{{ site.secret }}`", "```\n{% include x %}\n  {{< x >}}\n```", "{::nomarkdown}",
      "{: onclick=x}",
      "[x](https://x.example/{{x}})",
    ]
    let generator = try #require(Blog.Generator(rawValue: name))
    let text = try post(generator) { $0.opening = hostile.joined(separator: "\n\n") }.text
    for sign in ["{{", "{%", "{:"] { #expect(!text.contains(sign), "\(text)") }
    #expect(text.contains("site.secret"))
  }

  @Test("front matter holds any title")
  func title() throws {
    let quoted = BlogPost.quoted("a\"\\\n---\u{85} {{ x }} ä")
    #expect(
      quoted == "\"a\\u0022\\u005C\\u000A---\\u0085 \\u007B\\u007B x \\u007D\\u007D ä\"")
    let beginning = try post(.jekyll) { $0.title = "\"\n---\nx: y" }.beginning
    #expect(beginning.hasPrefix("---\ntitle: \"\\u0022\\u000A---\\u000Ax: y\"\ndate: 2011-03-23\n"))
    #expect(beginning.hasSuffix("render_with_liquid: false\n---\n\n"))
  }

  @Test("what a person wrote around our part stays, and our part is renewed")
  func around() throws {
    let first = try BlogFile.content(of: post(.hugo), replacing: nil, name: "x").content
    let mark = "<!-- hackjournal: ours to here -->\n"
    let theirs = "Mine\r\n" + first + "\(mark)mine \u{0}, too"
    let changed = try post(.hugo) { $0.opening = "Morning" }
    let content = try BlogFile.content(of: changed, replacing: theirs, name: "x").content
    #expect(content.hasPrefix("Mine\r\n---\n"))
    #expect(content.hasSuffix("\(mark)\(mark)mine \u{0}, too"))
    #expect(content.contains("\nMorning\n"))
    #expect(
      try BlogFile.content(of: changed, replacing: content, name: "x").content == content)
  }

  @Test("a part that a person changed is refused, and so is a file without our marks")
  func changed() throws {
    let first = try BlogFile.content(of: post(.hugo), replacing: nil, name: "x").content
    for other in [first.replacing("Cambridge", with: "Oxford"), "", String(first.dropLast(3))] {
      #expect(throws: BlogProblem.editedByHand("x")) {
        try BlogFile.content(of: post(.hugo), replacing: other, name: "x")
      }
    }
  }

  @Test("a folder of no blog is refused, and a blog's own address is before that of pictures")
  func folder() throws {
    #expect(throws: BlogProblem.noBlog(.hugo, "b")) {
      try Blog(.hugo, at: scratch.path + "/none", name: "b")
    }
    #expect(
      try Blog(.jekyll, at: scratch.path, name: "b").link(to: "x") == "/blog/assets/hackjournal/x")
  }
}
