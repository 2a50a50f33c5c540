import TestSupport
import Testing

@testable import JournalKit
@testable import JournalModel

@Suite("The order and the words of a summary")
struct SummaryOrderTests {
  @Test("a day's facts are its date, its own place or the event's, and the category")
  func facts() throws {
    var sample = try SummarySample()
    #expect(sample.summary.facts == ["Wednesday, 23 March 2011"])
    (sample.event.venue, sample.event.category) = ("Cambridge", "Community")
    #expect(sample.summary.facts == ["Wednesday, 23 March 2011", "Cambridge", "Community"])
    sample.page.venue = "The Castle"
    #expect(sample.summary.facts[1] == "The Castle")
    #expect(
      sample.outcome(of: .wholeEvent).summary.facts == [
        "23–25 March 2011", "Cambridge", "Community",
      ])
  }

  @Test("the whole event of one day is that day, with its opening and evening")
  func oneDay() throws {
    var sample = try SummarySample()
    (sample.page.opening, sample.page.evening) = ("Morning", "Beer")
    let whole = sample.outcome(of: .wholeEvent).summary
    #expect(whole.opening == nil && whole.evening == nil && whole.date == nil)
    sample.event.days = 1
    let day = sample.outcome(of: .wholeEvent).summary
    #expect((day.opening, day.evening?.text) == ("Morning", "Beer"))
    #expect(day.date == sample.date && day.daysToGo == nil && day.closing == nil)
  }

  @Test(
    "a day outside the event has its date, and no days to go",
    arguments: [(0, "22 March 2011"), (4, "26 March 2011")])
  func outside(_ number: Int, _ place: String) throws {
    var sample = try SummarySample()
    sample.number = number
    #expect(sample.summary.title == "Xen hack-a-tron, \(place)")
    #expect(sample.summary.day == nil && sample.summary.daysToGo == nil)
  }

  @Test("a German event has a German summary")
  func german() throws {
    var sample = try SummarySample()
    sample.event.language = "de-AT"
    sample.page.attended = .number(2)
    sample.page.countries = .number(1)
    try sample.add("Es läuft", "outcome")
    sample.event.hosts = [Giver(name: "Oracle", purpose: "Räume", days: [])]
    let summary = sample.summary
    #expect(summary.title == "Xen hack-a-tron, Tag 1 von 3")
    #expect(summary.facts == ["Mittwoch, 23. März 2011"])
    #expect(summary.attendance.sentence == "Zwei Personen aus einem Land nahmen teil.")
    #expect(summary.sections.map(\.heading) == ["Ergebnisse"])
    #expect(summary.thanks == nil)
    sample.number = 3
    #expect(sample.summary.thanks?.givers.map(\.plain) == ["Oracle stellte Räume."])
    #expect(summary.closing == "Noch zwei Tage.")
  }

  @Test("a journal's own words come before those that ship")
  func ownWords() throws {
    var sample = try SummarySample()
    var words = Language.named("en")
    words.moreDays = "{days} to go"
    sample.event.ownWords = words
    #expect(sample.summary.closing == "Two to go")
  }

  @Test(
    "a heading is the event's, else the language's, else the word of the kind",
    arguments: [
      ("demo", "Shows"), ("idea", "Ideas"), ("my-own-kind", "My own kind"), ("blocker", nil),
      ("social", nil),
    ] as [(String, String?)])
  func headings(_ word: String, _ heading: String?) throws {
    var event = try Samples.event()
    event.kinds = ["demo: Shows", "social: hidden"].compactMap { KindSetting($0) }
    #expect(event.heading(of: try #require(Kind(word))) == heading)
  }

  @Test(
    "vague counts that are alike are said once, numbers each time",
    arguments: [
      (["several", "several", ""], "several companies and universities"),
      (["several", "many", ""], "several companies and many universities"),
      (["about 5", "about 5", ""], "about 5 companies and about 5 universities"),
      (["2", "2", "2"], "two companies, two universities and two countries"),
      (["1", "", "1"], "one company and one country"),
      (["several companies", "", ""], "several companies"),
      (["a single company", "0", ""], "a single company"), (["13", "", ""], "13 companies"),
    ])
  func origins(_ counts: [String], _ list: String) throws {
    var sample = try SummarySample()
    sample.page.attended = .number(30)
    sample.page.companies = HeadCount(counts[0])
    sample.page.universities = HeadCount(counts[1])
    sample.page.countries = HeadCount(counts[2])
    #expect(sample.summary.attendance.sentence == "30 people attended, from \(list).")
  }

  @Test(
    "words say who came, or are given the noun for it",
    arguments: [
      ("nobody", "Nobody attended."), ("Everyone", "Everyone attended."),
      ("some 40 hackers", "Some 40 hackers attended."),
      ("around 40", "Around 40 people attended."), ("half the people", "Half the people attended."),
    ])
  func people(_ words: String, _ sentence: String) throws {
    var sample = try SummarySample()
    sample.page.attended = .words(words)
    #expect(sample.summary.attendance.sentence == sentence)
  }

  @Test("notes stand under each person once, in the order of their first")
  func notes() throws {
    var sample = try SummarySample()
    sample.attend("ian", "Ian", .yes)
    sample.attend("ada", "Ada", .yes)
    sample.note("one", about: "ian", by: nil)
    sample.note("two", about: "ada", by: "ada")
    sample.note("three", about: "ian", by: "Lars")
    sample.note("lost", about: "gone", by: nil)
    let (summary, omissions) = sample.outcome()
    #expect(summary.impressions?.people.map(\.name) == ["Ian", "Ada"])
    #expect(summary.impressions?.people[0].notes.map(\.text) == ["one", "three"])
    #expect(summary.impressions?.people[1].notes.map(\.isQuote) == [true])
    #expect(omissions.map(\.attendee) == ["gone"])
  }

  @Test("thanks that are hidden leave those who gave")
  func hiddenThanks() throws {
    var sample = try SummarySample()
    try sample.add("Ian, for all", "thanks")
    sample.event.hosts = [Giver(name: "Oracle", purpose: nil, days: [])]
    sample.number = 3
    #expect(sample.summary.thanks?.points.count == 1)
    sample.event.kinds = [KindSetting(kind: .thanks, heading: nil)]
    #expect(sample.summary.thanks?.points.isEmpty == true)
    #expect(sample.summary.thanks?.givers.map(\.plain) == ["Oracle was our host."])
    #expect(sample.summary.thanks?.heading == "Thank you")
  }

  @Test(
    "a summary is empty until somebody wrote something",
    arguments: [
      Change({ $0.page.opening = "a" }, false), Change({ $0.page.evening = "a" }, false),
      Change({ $0.page.attended = .number(0) }, false), Change({ $0.page.title = "a" }, true),
      Change({ $0.page.companies = .number(2) }, true), Change({ $0.event.venue = "a" }, true),
      Change({ $0.event.hosts = [Giver(name: "a", purpose: nil, days: [2])] }, true),
      Change({ $0.event.hosts = [Giver(name: "a", purpose: nil, days: [])] }, true),
      Change({ $0.event.hosts = [Giver(name: "a", purpose: nil, days: [1])] }, false),
    ] as [Change<SummarySample, Bool>])
  func empty(_ change: Change<SummarySample, Bool>) throws {
    var sample = try SummarySample()
    change.apply(&sample)
    #expect(sample.summary.isEmpty == change.outcome)
  }
}
