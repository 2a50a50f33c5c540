import Foundation
import TestSupport
import Testing

@testable import JournalKit
@testable import JournalModel
@testable import Publishing

@Suite("A summary for programs")
struct SummaryJSONTests {
  /// What stands under a key of a day that has nothing else; nil if the key is absent.
  private static func value(
    _ key: String, _ change: (inout Summary) -> Void
  ) throws -> String? {
    let data = Data(try JSON.answer(JSONObject(XenDay.bare(change))).utf8)
    let tree = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    return try tree[key].map { value in
      let options: JSONSerialization.WritingOptions = [
        .sortedKeys, .fragmentsAllowed, .withoutEscapingSlashes,
      ]
      return String(
        decoding: try JSONSerialization.data(withJSONObject: value, options: options),
        as: UTF8.self)
    }
  }

  @Test("a day with nothing else has these keys")
  func keys() throws {
    let data = Data(try JSON.answer(JSONObject(XenDay.bare())).utf8)
    let tree = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(
      tree.keys.sorted() == [
        "attendance", "chapters", "date", "day", "days", "days-to-go", "event", "facts", "schema",
        "sections",
        "title",
      ])
  }

  @Test("an entry has its identifier, and only what there is of details, files and closed ones")
  func points() throws {
    var point = Summary.Point(id: Identifier(bits: 1), headline: "One", details: "")
    let id = Identifier(bits: 1).description
    let section = { Summary.Section(kind: .followUp, heading: "Later", points: [point]) }
    #expect(
      try Self.value("sections") { $0.sections = [section()] }
        == #"[{"entries":[{"headline":"One","id":"\#(id)"}],"heading":"Later","kind":"follow-up"}]"#
    )
    point = Summary.Point(id: nil, headline: "One", details: "More")
    point.attachments = [.init(path: "a.png")]
    point.closes = [Identifier(bits: 1)]
    #expect(
      try Self.value("sections") { $0.sections = [section()] } == #"""
        [{"entries":[{"attachments":["a.png"],"closes":["\#(id)"],"details":"More",\#
        "headline":"One"}],"heading":"Later","kind":"follow-up"}]
        """#)
  }

  @Test("notes stand under their people, private ones under a key of their own")
  func notes() throws {
    let note = Summary.Impressions.Note(
      id: Identifier(bits: 1), text: "x", isQuote: true, words: "x")
    let notes = Summary.Impressions(
      heading: "H", people: [.init(name: "Ada", roles: ["mentor"], origin: "Arm", notes: [note])])
    let json =
      #"""
      {"heading":"H","people":[{"from":"Arm","name":"Ada",\#
      "notes":[{"id":"\#(note.id)","quote":true,"text":"x"}],"roles":["mentor"],\#
      "words":"Ada, mentor, Arm"}]}
      """#
    #expect(try Self.value("impressions") { $0.impressions = notes } == json)
    #expect(try Self.value("private-notes") { $0.impressions = notes } == nil)
    #expect(try Self.value("private-notes") { $0.privateNotes = notes } == json)
    #expect(try Self.value("impressions") { $0.privateNotes = notes } == nil)
  }

  @Test("what others say of somebody has a label")
  func label() throws {
    var note = Summary.Impressions.Note(
      id: Identifier(bits: 1), text: "x", isQuote: false, words: "x")
    note.label = "About Ada"
    let notes = Summary.Impressions(
      heading: "H", people: [.init(name: "Ada", roles: [], origin: nil, notes: [note])])
    #expect(
      try Self.value("impressions") { $0.impressions = notes }?.contains(
        #""label":"About Ada""#) == true)
  }

  @Test("those who gave are parts, not words")
  func thanks() throws {
    let giver = Giver(name: "Oracle", purpose: "venue", days: [2])
    #expect(
      try Self.value("thanks") {
        $0.thanks = .init(
          heading: "Thank you", points: [], hosts: [giver], sponsors: [],
          givers: [.init([.text("A"), .link("b", url: "https://b.example")])])
      } == #"""
        {"entries":[],"heading":"Thank you","hosts":[{"days":[2],"for":"venue","name":"Oracle"}],\#
        "sentences":["Ab"],"sponsors":[]}
        """#)
  }

  @Test("a response has its date as a date")
  func responses() throws {
    let date = try Samples.date("2011-05-19")
    #expect(
      try Self.value("responses") {
        $0.responses = .init(
          heading: "R",
          links: [
            .init(title: "A", url: "javascript:x", date: date, dateText: "words", excerpt: "")
          ])
      } == #"{"heading":"R","responses":[{"date":"2011-05-19","title":"A","url":"javascript:x"}]}"#)
  }

  @Test(
    "a head count that nobody knows is absent",
    arguments: [
      Change({ $0.attended = .number(0) }, #"{"attended":0}"#), Change({ _ in }, "{}"),
      Change({ $0.countries = .words("several") }, #"{"countries":"several"}"#),
      Change({ $0.sentence = "One." }, #"{"sentence":"One."}"#),
    ] as [Change<Attendance, String>])
  func attendance(_ change: Change<Attendance, String>) throws {
    #expect(
      try Self.value("attendance") {
        $0.attendance = Attendance(DayPage(), checkedIn: [])
        change.apply(&$0.attendance)
      } == change.outcome)
  }
}
