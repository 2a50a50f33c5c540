import TestSupport
import Testing

@testable import JournalKit
@testable import JournalModel
@testable import Publishing

@Suite("The gate")
struct GateTests {
  private static let line = "A *private* line & \"words_with_signs\" <b> of nobody else"

  private static func summary(opening: String) throws -> Summary {
    var summary = try XenDay.summary()
    summary.opening = opening
    return summary
  }

  private static func gate(for audience: Audience) throws -> Gate {
    var shy = Attendee(key: "p-x4k7f3", name: "Grace Hopper", named: .no)
    shy.emails = ["grace@example.org"]
    let note = AttendeeNote(
      id: try Samples.id("h2m8v5c1zq"), about: "ian", text: line, isPrivate: true)
    return Gate(for: audience, roster: Roster([shy]), notes: [note])
  }

  private static func secrets() throws -> [(words: String, secret: Leak.Secret)] {
    [
      ("It was Grace Hopper who found it.", .name("p-x4k7f3")),
      ("Found by\nGrace Hopper", .name("p-x4k7f3")),
      ("Ask grace@example.org about it.", .address("grace@example.org")),
      ("They say: \(line).", .note(try Samples.id("h2m8v5c1zq"))),
    ]
  }

  @Test("no form is a page if it gives something away", arguments: PageFormat.allCases)
  func holdsBack(_ format: PageFormat) throws {
    for (words, secret) in try Self.secrets() {
      let summary = try Self.summary(opening: words)
      let problem = try #require(throws: GateProblem.self) {
        try Page(of: summary, as: format, title: .shown, through: Self.gate(for: .everybody))
      }
      #expect(problem.secret == secret)
      #expect(words.lines.contains { problem.line.contains($0.prefix(4)) })
    }
  }

  @Test("a page of its own has its title looked through, though it shows none above its words")
  func holdsBackTheTitleOfAFrame() throws {
    var summary = try Self.summary(opening: "It was found.")
    summary.title = "Grace Hopper's day"
    #expect(throws: GateProblem.self) {
      try Page(
        of: summary, as: .html, title: .left, within: HTMLFrame(language: "en"),
        through: Self.gate(for: .everybody))
    }
  }

  @Test("a page without secrets is the draft", arguments: PageFormat.allCases)
  func letsPass(_ format: PageFormat) throws {
    let summary = try Self.summary(opening: "It was found.")
    let page = try Page(
      of: summary, as: format, title: .shown, through: Self.gate(for: .everybody))
    #expect(try page.text == format.draft(of: summary, title: .shown))
    #expect(page.format == format)
  }

  @Test("organisers see everything", arguments: PageFormat.allCases)
  func hidesNothingFromOrganisers(_ format: PageFormat) throws {
    for (words, _) in try Self.secrets() {
      let summary = try Self.summary(opening: words)
      let page = try Page(
        of: summary, as: format, title: .shown, through: Self.gate(for: .organisers))
      #expect(page.text.contains(words.prefix(4)))
    }
  }

  @Test("what something is called is a name also where its words are joined")
  func labels() throws {
    let people = [Attendee(key: "p-x4k7f3", name: "Rose Green", named: .no)]
    let gate = Gate(for: .everybody, roster: Roster(people), notes: [])
    var point = Summary.Point(id: nil, headline: "It boots", details: "")
    point.lead = ["rosegreen"]
    var summary = try Self.summary(opening: "It was found.")
    summary.sections = [.init(kind: .highlight, heading: "Highlights", points: [point])]
    for format in PageFormat.allCases {
      let problem = try #require(throws: GateProblem.self) {
        try Page(of: summary, as: format, title: .shown, through: gate)
      }
      #expect(problem.secret == .name("p-x4k7f3") && problem.line == "rosegreen")
    }
    #expect(try gate.leaks(in: summary).map(\.secret) == [.name("p-x4k7f3")])
  }

  @Test("the audit finds every secret")
  func audit() throws {
    let words = try Self.secrets().map(\.words).joined(separator: "\n\n")
    let leaks = try Self.gate(for: .everybody).leaks(in: Self.summary(opening: words))
    let secrets = try Self.secrets().map(\.secret)
    #expect(secrets.allSatisfy { secret in leaks.contains { $0.secret == secret } })
  }
}
