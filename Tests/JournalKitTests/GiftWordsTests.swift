import Testing

@testable import JournalKit
@testable import JournalModel

@Suite("Thanks to those who gave")
struct GiftWordsTests {
  private static func sentences(
    hosts: [String] = [], _ sponsors: [String], in language: String = "en", tellsDays: Bool = true
  ) -> [String] {
    GiftWords(.named(language), tellsDays: tellsDays)
      .sentences(
        hosts.compactMap { Giver($0) },
        sponsors.compactMap { Giver($0, in: .named(language)) }
      ).map(\.plain)
  }

  @Test(
    "they are whole sentences in which nothing is said twice",
    arguments: [
      (["A: lunch"], ["A gave lunch."]), (["A"], ["A was our sponsor."]),
      (["A", "B", "C"], ["A, B and C were our sponsors."]),
      (["A: lunch", "B: lunch"], ["A and B gave lunch."]),
      (["A: lunch", "A: the prizes"], ["A gave lunch and the prizes."]),
      (["A: lunch (day 1)", "B: lunch (day 2)"], ["A gave lunch on day 1, B lunch on day 2."]),
      (["A: lunch (days 1, 2, 3)"], ["A gave lunch on days 1, 2 and 3."]),
      (["A: x", "B: y", "C: x"], ["A and C gave x, B y."]),
      (["A: x", "A: y", "B: x"], ["A and B gave x, A y."]),
      (["A: x", "B: x", "A: y", "B: y"], ["A and B gave x and y."]),
      (["A: x", "A: x (day 2)", "A: x"], ["A gave x on day 2 and x."]),
      (["A: x", "A: y (day 2)", "B: z"], ["A gave y on day 2 and x, B z."]),
      (["A: x", "B: x", "A: y (day 2)"], ["A and B gave x, A y on day 2."]),
      (["A: x", "B"], ["B was our sponsor.", "A gave x."]),
      (["A: x, y and z", "B: w"], ["A gave x, y and z.", "B gave w."]),
      (["A: lunch. Twice."], ["A gave lunch. Twice."]), ([], []),
    ])
  func english(_ givers: [String], _ sentences: [String]) {
    #expect(Self.sentences(givers) == sentences)
  }

  @Test("hosts and sponsors who gave something stand together")
  func hosts() {
    #expect(
      Self.sentences(hosts: ["H", "I: the rooms"], ["S: lunch"]) == [
        "H was our host.", "I gave the rooms, S lunch.",
      ])
  }

  @Test("on the day of a gift its day is not said")
  func days() {
    #expect(Self.sentences(["A: lunch (day 1)"], tellsDays: false) == ["A gave lunch."])
  }

  @Test(
    "in other languages, too",
    arguments: [
      ("de", ["A: Brot", "B: Brot", "C: Bier (Tag 1)"], "A und B stellten Brot, C Bier an Tag 1."),
      ("de", ["A: Brot", "A: Bier (day 2)"], "A stellte Bier an Tag 2 und Brot."),
      ("fr", ["A: le pain (day 2)"], "A a offert le pain le jour 2."),
      (
        "fr", ["A: le pain", "A: l'eau (day 2)"], "A a offert l'eau le jour 2 et le pain."
      ),
    ])
  func others(_ language: String, _ givers: [String], _ sentence: String) {
    #expect(Self.sentences(givers, in: language) == [sentence])
  }

  @Test("a page stays with its name")
  func links() {
    let giver = Giver(name: "A", purpose: "x", days: [], url: "https://a.example")
    let words = GiftWords(.english, tellsDays: true).sentences([giver], [])
    #expect(words.first?.parts.first == .link("A", url: "https://a.example"))
  }
}
