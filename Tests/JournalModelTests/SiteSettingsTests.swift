import TestSupport
import Testing

@testable import JournalModel

@Suite("What an event says of its web site")
struct SiteSettingsTests {
  private static let base =
    "hackjournal: 1\nid: e5m9x2k7wq\nname: Xen\nstart: 2011-03-23\ntime-zone: Europe/London\n"

  @Test func isWrittenAsItIsRead() throws {
    let text = """
      \(Self.base)site:
        url: https://xen.example/
        people: pages
        webmention: https://hook.example/
        accent: "#1f3fae"

      """
    let event = try EventFile.event(text)
    #expect(event.site.people == .pages && event.site.url == "https://xen.example/")
    #expect(event.site.accent?.description == "#1f3fae")
    #expect(EventFile.content(of: event) == text)
    #expect(try EventFile.event(Self.base).site == SiteSettings())
    #expect(EventFile.content(of: try EventFile.event(Self.base)) == Self.base)
  }

  @Test(arguments: [
    ("people: some", "`people` is list, pages or none"),
    ("accent: red", "`accent` is a colour such as \"#1f3fae\""),
    (
      "accent: \"#ffe45c\"",
      "`accent` has a contrast of 1.1:1 on the paper, and needs 4.5:1"
    ),
  ])
  func isRefused(_ line: String, _ message: String) {
    let error = #expect(throws: EventProblem.self) {
      try EventFile.event("\(Self.base)site:\n  \(line)\n")
    }
    guard case .broken(let problem) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(problem.message.hasSuffix(message))
  }

  @Test func accentsHaveTheContrastOfTheStandard() throws {
    #expect(try #require(Accent("#000000")).contrast > 18)
    let grey = try #require(Accent("#767676"))
    // 4.54 on white, and less on the green.
    #expect(grey.contrast > 4 && grey.contrast < 4.5)
    #expect(try #require(Accent("#1F3FAE")).contrast > 7)
    #expect(Accent("1f3fae") == nil && Accent("#1f3fa") == nil && Accent("#1f3fag") == nil)
  }

  @Test(arguments: ["#1f3fae", "#000000", "#8a1c1c"])
  func accentsAreLighterAtNight(_ text: String) throws {
    let night = try #require(Accent(text)).atNight
    #expect(night.contrast < 4.5 && night.description != text)
  }
}
