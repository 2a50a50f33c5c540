import TestSupport
import Testing

@testable import JournalKit
@testable import JournalModel
@testable import Publishing

@Suite("Links, pictures and code")
struct LinkTests {
  @Test(
    "a link leads to the web, to somebody's mail or beside the page, and hides nothing",
    arguments: [
      ("https://x.example/a?b#c", true), ("HTTP://x", true), ("mailto:a@b.example", true),
      ("notes/x.md", true), ("#top", true), ("../a/b:c", true), ("?a=b:c", true), ("", true),
      ("javascript:alert(1)", false), ("JaVaScRiPt:x", false), ("data:text/html,x", false),
      ("vbscript:x", false), ("x:y", false), ("java&Tab;script:x", false),
      ("%6aavascript:x", false),
      ("https://x\u{202E}", false), ("a\nb", false), (" javascript:x", false), ("\u{1}x", false),
    ])
  func targets(_ target: String, _ isSafe: Bool) {
    #expect(LinkTarget.isSafe(target) == isSafe)
  }

  @Test(
    "the words of a link can be its address",
    arguments: [
      ("https://x.example", "https://x.example", true), ("http://x.example", "x.example", true),
      ("mailto:a@b", "a@b", true), ("https://x.example", "x.example", false), ("x", "x", false),
      ("https://x.example/a", "https://x.example", false),
    ])
  func shown(_ target: String, _ words: String, _ isShown: Bool) {
    #expect(LinkTarget.isShown(target, in: words) == isShown)
  }

  @Test(
    "a reader may link whatever looks like an address",
    arguments: [
      ("a:b", true), ("a@b", true), ("WWW.x", true), ("www", false), ("a.b", false), ("", false),
    ])
  func linked(_ text: String, _ mayBe: Bool) {
    #expect(LinkTarget.mayBeLinked(text) == mayBe)
  }

  @Test(
    "a picture is shown with the headline, a log is linked by its name, all else is left out",
    arguments: [
      (
        "days/2011-03-23/0930-a-k7f3q2m9x4.png",
        "![It *boots*](days/2011-03-23/0930-a-k7f3q2m9x4.png)"
      ),
      ("a.JPEG", "![It *boots*](a.JPEG)"), ("days/x/a_b.log", "[a\\_b.log](days/x/a_b.log)"),
      ("a.txt", "[a.txt](a.txt)"), ("a b (1).png", "![It *boots*](a%20b%20%281%29.png)"),
      ("é\u{1}.webp", "![It *boots*](%C3%A9%01.webp)"), ("a.svg", nil), ("a.html", nil),

    ] as [(String, String?)])
  func attachments(_ path: String, _ line: String?) {
    let escaped = line?.replacing("It *boots*", with: "It \\*boots\\*")
    let attachment = Attachment(path: path)
    let picture =
      attachment.form?.isPicture == true
      ? AttachmentMarkdown.picture(
        attachment, at: .anywhere, showing: "It *boots*") : nil
    #expect((picture ?? AttachmentMarkdown.link(attachment, at: .anywhere)) == escaped)
  }

  @Test(
    "a fence is longer than any in the code",
    arguments: [
      ("a", "c", "```c\na\n```"), ("a\n", "", "```\na\n```"), ("", "", "```\n```"),
      ("```\n", "", "````\n```\n````"), ("a ````` b", "", "``````\na ````` b\n``````"),
      ("`", "", "```\n`\n```"),
    ])
  func fences(_ code: String, _ language: String, _ block: String) {
    #expect(Fence.block(code, language: language) == block)
  }

  @Test(
    "one line of code has no backticks in it",
    arguments: [("a", "`a`"), (" a`b ", "`ab`"), ("``", ""), ("", "")])
  func lines(_ code: String, _ line: String) {
    #expect(Fence.line(code) == line)
  }

  @Test(
    "a language is the first word behind a fence",
    arguments: [
      ("swift x", "swift"), ("c++", "c++"), ("c#`", "c#"), ("objective-c", "objective-c"),
      ("`x", ""), ("{.x}", ""), ("école", ""), ("", ""),
    ])
  func languages(_ information: String, _ language: String) {
    #expect(Fence.language(information) == language)
  }

  @Test(
    "nobody is called by a sign before a name, and an address keeps it",
    arguments: [
      ("@a", "a"), ("a@b.example", "a@b.example"), ("a @b, @c", "a b, c"), ("@@a", "a"),
      ("a@@b", "ab"), ("@", "@"), ("@ a", "@ a"), ("é@a", "éa"), ("@_x", "_x"), ("(@小明)", "(小明)"),
    ])
  func pings(_ text: String, _ expected: String) {
    #expect(Pings.removed(from: text) == expected)
  }
}
