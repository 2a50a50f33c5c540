import Testing

@testable import JournalKit
@testable import JournalModel

@Suite("Who is named")
struct ConsentTests {
  @Test(
    "somebody who has not agreed is named by no entry, in whatever spelling",
    arguments: [
      "Thanks to Ada Łovelace", "thanks to ADA LOVELACE!", "@p-abc123 helped", "@ada helped",
      "**Ada** Lovelace", "Ada\nLovelace's talk", "by ada-lovelace", "Ada  Lovelace.",
      "More\n\n(Ada Lovelace)",
      "`Ada Lovelace`", "[Ada Lovelace](https://x.example)",
    ])
  func entries(_ text: String) throws {
    for consent in [Attendee.Consent.no, .open] {
      var sample = try SummarySample()
      sample.attend("p-abc123", "Ada Łovelace", consent)
      for kind in ["highlight", "thanks"] { try sample.add(text, kind) }
      try sample.add("Something else")
      let outcome = sample.outcome()
      #expect(outcome.summary.sections.flatMap(\.points).map(\.headline) == ["Something else"])
      #expect(outcome.summary.thanks == nil)
      #expect(outcome.omissions.map(\.path) == ["days/0.md", "days/1.md"])
      #expect(outcome.omissions.allSatisfy { $0.attendee == "p-abc123" })
    }
  }

  @Test(
    "other words name nobody",
    arguments: [
      "Adaptive Lovelace", "When will it boot?", "the Lovelace engine", "a grace period", "我们好",
    ])
  func others(_ text: String) throws {
    var sample = try SummarySample()
    sample.attend("p-1", "Ada Lovelace", .no)
    sample.attend("p-2", "Will", .open)
    sample.attend("p-3", "GRACE", .open)
    sample.attend("p-4", "张伟", .open)
    try sample.add(text)
    #expect(sample.outcome().omissions.isEmpty)
  }

  @Test("a name in a script without spaces is found among its neighbours")
  func unspaced() throws {
    var sample = try SummarySample()
    sample.attend("p-4", "张伟", .open)
    try sample.add("我和张伟一起写的")
    #expect(sample.outcome().omissions.map(\.attendee) == ["p-4"])
  }

  @Test("somebody who agreed is named though a namesake of less words did not")
  func namesakes() throws {
    var sample = try SummarySample()
    sample.attend("p-1", "Ian", .no)
    sample.attend("ian-campbell", "Ian Campbell", .yes)
    try sample.add("@ian-campbell and Ian Campbell")
    try sample.add("Ian alone")
    #expect(sample.summary.sections[0].points.map(\.headline) == ["Ian Campbell and Ian Campbell"])
  }

  @Test("no other text names somebody who has not agreed")
  func everywhere() throws {
    var sample = try SummarySample()
    sample.attend("p-1", "Ada Lovelace", .open)
    let text = "With Ada Lovelace"
    sample.page.title = text
    sample.page.opening = text
    sample.page.evening = text
    sample.event.hosts = [Giver(name: "Ada Lovelace", purpose: nil, days: [1])]
    sample.responses = [Response(id: Identifier(bits: 1), title: text)]
    sample.responses[0].day = sample.date
    sample.note(text, about: "p-1", by: "Lars")
    sample.note("her words", about: "p-1", by: "p-1")
    #expect(!sample.words.contains("Lovelace"))
    #expect(sample.outcome().omissions.count == 7)
    #expect(sample.summary.impressions == nil)
  }

  @Test("public notes stand under the name, own words as such; private ones only for organisers")
  func notes() throws {
    var sample = try SummarySample()
    sample.attend("ian-campbell", "Ian Campbell", .yes)
    sample.attend("p-1", "Ada Lovelace", .no)
    sample.note("Did much", about: "ian-campbell", by: "Lars")
    sample.note("I liked it", about: "ian-campbell", by: "Ian Campbell")
    sample.note("secret", about: "p-1", by: "Lars", isPrivate: true)
    let people = try #require(sample.summary.impressions).people
    #expect(people.map(\.name) == ["Ian Campbell"])
    #expect(people[0].notes.map(\.isQuote) == [false, true])
    #expect(!sample.words.contains("secret"))
    #expect(sample.outcome().omissions.isEmpty)
    let own = sample.outcome(.organisers).summary
    #expect(own.privateNotes?.people.map(\.name) == ["Ada Lovelace"])
    #expect(own.warning?.contains("Not for publication") == true)
    #expect(sample.summary.warning == nil)
  }
}
