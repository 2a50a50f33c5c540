import TestSupport
import Testing

@testable import Git
@testable import JournalModel
@testable import TeamRepositories

@Suite("People in trailers")
struct TrailerPersonTests {
  @Test(
    "an address is no part of a name, however it is written",
    arguments: [
      ("Anna <anna@x.example>", ["Anna"]), ("Anna anna@x.example", ["Anna"]),
      ("Anna <anna@x.example", ["Anna"]), ("Anna anna@x.example>", ["Anna"]),
      ("Anna<anna@x.example>", ["Anna"]), ("Anna (anna@x.example)", ["Anna"]),
      ("Anna [anna@x.example]", ["Anna"]), ("Anna <mailto:anna@x.example>", ["Anna"]),
      ("Anna < anna@x.example >", ["Anna"]), ("Anna anna @ x.example", ["Anna"]),
      ("Anna <anna at x.example>", ["Anna"]), ("Anna anna(at)x.example", ["Anna"]),
      ("Anna anna＠x.example", ["Anna"]), ("Anna: anna@x.example", ["Anna"]),
      ("Anna, anna@x.example", ["Anna"]), ("\"Anna Lee\" <anna@x.example>", ["Anna Lee"]),
      ("anna@x.example (Anna Lee)", ["Anna Lee"]), ("anna@x.example Anna Lee", ["Anna Lee"]),
      ("anna@x.example", []), ("<anna@x.example>", []), ("", []), ("-", []),
      ("Anna (ACME) <anna@x.example>", ["Anna (ACME)"]), ("Anna Lee @ ACME", ["Anna Lee"]),
      ("Anna @anna", ["Anna"]), ("Anna J. <anna@x.example>", ["Anna J."]),
      ("Anna <a@x.example>, Bo <b@x.example>", ["Anna", "Bo"]),
      ("Anna a@x.example Bo b@x.example", ["Anna", "Bo"]),
      ("Anna <a@x.example>; Bo", ["Anna", "Bo"]), ("Anna and Bo", ["Anna", "Bo"]),
      ("Anna <a@x.example> & Bo <b@x.example>", ["Anna", "Bo"]),
      ("Anna Lee, Bo Ek", ["Anna Lee", "Bo Ek"]), ("Anna, Bo, Cem", ["Anna", "Bo", "Cem"]),
      ("Hopper, Grace <g@x.example>", ["Hopper, Grace"]), ("陈大文 <c@x.example>", ["陈大文"]),
    ])
  func names(_ value: String, _ names: [String]) throws {
    let credits = try CaptureSample.commit(
      "a", "S\n\nHighlight: a\nCo-authored-by: \(value)"
    ).entries.first?.credits
    #expect(credits == names)
  }

  @Test("names are those that git shows")
  func mailmap() throws {
    let who = Signature(name: "ghopper", email: "g@x", seconds: CaptureSample.seconds, offset: 0)
    let commit = AuthoredCommit(
      id: try CaptureSample.id("a"), author: who, committer: who,
      message: "S\n\nHighlight: a\nCo-authored-by: bo b@x.example\nCo-authored-by: Ada")
    let event = try Samples.event()
    let captured = CapturedCommit(
      commit, of: CaptureSample.team(), for: event
    ) {
      Signature(name: "Shown \($0.name)", email: "new@x", seconds: 0, offset: 0)
    }
    #expect(captured.entries.map(\.by) == ["Shown ghopper"])
    #expect(captured.entries.map(\.credits) == [["Shown bo", "Ada"]])
    #expect(captured.addresses == ["g@x", "new@x"])
    // A mailmap that comes later makes no second entry.
    let plain = CapturedCommit(commit, of: CaptureSample.team(), for: event)
    #expect(captured.entries.map(\.id) == plain.entries.map(\.id))
  }
}
