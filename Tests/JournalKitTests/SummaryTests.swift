import TestSupport
import Testing

@testable import JournalKit
@testable import JournalModel

@Suite("The summary")
struct SummaryTests {
  @Test(
    "dates are joined as far as they are the same",
    arguments: [
      ("en", "2027-06-05", "2027-06-06", "5–6 June 2027"),
      ("de", "2027-06-05", "2027-06-06", "5.–6. Juni 2027"),
      ("en", "2027-06-30", "2027-07-02", "30 June – 2 July 2027"),
      ("de", "2027-06-30", "2027-07-02", "30. Juni – 2. Juli 2027"),
      ("en", "2026-12-31", "2027-01-01", "31 December 2026 – 1 January 2027"),
    ])
  func dates(_ language: String, _ first: String, _ last: String, _ joined: String) throws {
    let days = try (Samples.date(first), Samples.date(last))
    #expect(Language.named(language).dates(days.0, to: days.1) == joined)
  }

  @Test(
    "who came is a sentence",
    arguments: [
      (
        ["26", "several", "several", "several"],
        "26 people attended, from several companies, universities and countries."
      ),
      (["1", "1", "", ""], "One person attended, from one company."),
      (["0", "3", "", ""], "Nobody attended."),
      (["2", "0", "1", "2"], "Two people attended, from one university and two countries."),
      (
        ["12", "3", "3", "3"],
        "Twelve people attended, from three companies, three universities and three countries."
      ),
      (["13", "", "", ""], "13 people attended."),
      (["about 150", "about 20", "", ""], "About 150 people attended, from about 20 companies."),
      (
        ["about 150 people", "many", "", "a dozen"],
        "About 150 people attended, from many companies and a dozen countries."
      ),
      (
        ["a handful of hackers", "several companies", "", ""],
        "A handful of hackers attended, from several companies."
      ),
      (["", "several", "", "two"], "People from several companies and two countries attended."),
      (["everybody", "", "", ""], "Everybody attended."),
    ])
  func attendance(_ counts: [String], _ sentence: String) throws {
    var sample = try SummarySample()
    sample.page.attended = HeadCount(counts[0])
    sample.page.companies = HeadCount(counts[1])
    sample.page.universities = HeadCount(counts[2])
    sample.page.countries = HeadCount(counts[3])
    #expect(sample.summary.attendance.sentence == sentence)
  }

  @Test("without head counts the check-ins count")
  func checkIns() throws {
    var sample = try SummarySample()
    #expect(sample.summary.attendance.sentence == nil)
    for (number, company) in ["Citrix", "citrix ", "Oracle"].enumerated() {
      sample.attend("p-\(number)", "Name \(number)", .open)
      sample.attendees[number].company = company
      sample.attendees[number].days = number == 2 ? [] : [sample.date]
    }
    #expect(sample.summary.attendance.sentence == "Two people attended, from one company.")
  }

  @Test(
    "days to go are counted from the day",
    arguments: [
      (1, 3, "Two more days to go."), (2, 3, "One more day to go."),
      (3, 3, "That was the last day."),
      (1, 1, nil), (1, 20, "19 more days to go."), (4, 3, nil), (0, 3, nil),
    ] as [(Int, Int, String?)])
  func closing(_ number: Int, _ days: Int, _ words: String?) throws {
    var sample = try SummarySample()
    sample.number = number
    sample.event.days = days
    #expect(sample.summary.closing == words)
  }

  @Test("an event without an end has no days to go")
  func openEnded() throws {
    var sample = try SummarySample()
    sample.event.days = nil
    #expect(sample.summary.closing == nil)
    #expect(sample.summary.title == "Xen hack-a-tron, day 1")
  }

  @Test("the title says which day it is")
  func titles() throws {
    var sample = try SummarySample()
    #expect(sample.summary.title == "Xen hack-a-tron, day 1 of 3")
    sample.page.title = "Coffee"
    #expect(sample.summary.title == "Xen hack-a-tron, day 1 of 3: Coffee")
    sample.number = 5
    #expect(sample.summary.title == "Xen hack-a-tron, 27 March 2011: Coffee")
    sample.number = 1
    sample.event.days = 1
    #expect(sample.summary.title == "Xen hack-a-tron: Coffee")
    #expect(sample.outcome(of: .wholeEvent).summary.title == "Xen hack-a-tron: Coffee")
    sample.event.days = 3
    #expect(sample.outcome(of: .wholeEvent).summary.title == "Xen hack-a-tron")
    #expect(sample.outcome(of: .wholeEvent).summary.facts == ["23–25 March 2011"])
  }

  @Test("headings come in their order, blockers are hidden until the event shows them")
  func headings() throws {
    var sample = try SummarySample()
    for kind in ["social", "blocker", "thanks", "zebra", "outcome", "highlight", "follow-up"] {
      try sample.add("Text of \(kind)", kind)
    }
    #expect(
      sample.summary.sections.map(\.heading) == [
        "Highlights", "Outcomes", "More on this later", "Around the hacking", "Zebra",
      ])
    #expect(sample.summary.thanks?.points.map(\.headline) == ["Text of thanks"])
    sample.event.kinds = ["zebra: Stripes", "blocker: In the way", "outcome: hidden"]
      .compactMap { KindSetting($0) }
    #expect(
      sample.summary.sections.map(\.heading) == [
        "Highlights", "Stripes", "In the way", "More on this later", "Around the hacking",
      ])
  }

  @Test("a kind whose word would name somebody is hidden, and told", arguments: [true, false])
  func namingKind(isSet: Bool) throws {
    var sample = try SummarySample()
    sample.attend("p-abc123", "Rose Green", .no)
    try sample.add("It boots")
    try sample.add("It blooms", "rosegreen")
    let kind = try Samples.some(Kind("rosegreen"))
    if isSet { sample.event.kinds.append(KindSetting(kind: kind, heading: "Roses")) }
    let (summary, omissions) = sample.outcome()
    #expect(summary.sections.map(\.kind) == [.highlight])
    #expect(omissions.map(\.path) == [isSet ? Layout.event : "days/1.md"])
  }

  @Test("arranged entries come first, late ones last, those left out not at all")
  func arranged() throws {
    var sample = try SummarySample()
    let one = try sample.add("one")
    let two = try sample.add("two")
    try sample.add("late")
    let demo = try sample.add("demo", "demo")
    let gone = try sample.add("gone")
    sample.page.show = [.highlight: [two, demo, one, two, gone, Identifier(bits: 99)]]
    sample.page.leaveOut = [gone]
    #expect(sample.summary.sections.map(\.kind) == [.highlight])
    #expect(sample.summary.sections[0].points.map(\.headline) == ["two", "demo", "one", "late"])
  }

  @Test("an entry that is shown under another kind is there, once")
  func moved() throws {
    var sample = try SummarySample()
    let demo = try sample.add("a demo", "demo")
    sample.page.show = [.highlight: [demo], .thanks: [demo]]
    #expect(sample.summary.sections.flatMap(\.points).map(\.id) == [demo])
    #expect(sample.summary.sections.map(\.heading) == ["Highlights"])
    #expect(sample.summary.thanks == nil)
    sample.page.show = [.blocker: [demo]]
    #expect(sample.summary.sections.map(\.heading) == ["Demos"])
  }

  @Test("what is followed up stands under a heading of its own, and names nobody who does not want")
  func followedUp() throws {
    var sample = try SummarySample()
    sample.attend("p-x4k7f3", "Grace Hopper", .no)
    let asked = ["Who reviews?", "Grace Hopper reviews", "Never mind"].map { text in
      let entry = Entry(
        id: Identifier(bits: UInt64(100 + text.count)), kind: .followUp, text: text)
      return Filed(value: entry, path: "days/before.md", date: sample.event.start)
    }
    (sample.number, sample.followUps) = (2, asked)
    for (text, kind, index) in [
      ("Dave", "follow-up", 0), ("Done", "follow-up", 1), ("It runs", "demo", 2),
    ] {
      try sample.add(text, kind)
      sample.entries[index].value.closes = [asked[index].value.id]
    }
    let outcome = sample.outcome()
    #expect(outcome.summary.sections.map(\.heading) == ["Demos", "Followed up"])
    #expect(
      outcome.summary.sections[1].points.map(\.headline) == [
        "Never mind (day 1): It runs", "Who reviews? (day 1): Dave", "Done",
      ])
    #expect(outcome.omissions.map(\.attendee) == ["p-x4k7f3"])
  }

  @Test("hosts and sponsors are thanked on their days, on the last and for the whole event")
  func givers() throws {
    var sample = try SummarySample()
    sample.event.hosts = [Giver("Oracle: venue"), Giver("Arm (day 2)")].compactMap(\.self)
    sample.event.sponsors = [Giver("Citrix: lunch (days 2, 3)")].compactMap(\.self)
    #expect(sample.summary.thanks == nil)
    sample.number = 2
    #expect(
      sample.summary.thanks?.givers.map(\.plain) == ["Arm was our host.", "Citrix gave lunch."])
    let all = [
      "Arm was our host.", "Oracle gave venue, Citrix lunch on days 2 and 3.",
    ]
    sample.number = 3
    #expect(sample.summary.thanks?.givers.map(\.plain) == all)
    #expect(sample.outcome(of: .wholeEvent).summary.thanks?.givers.map(\.plain) == all)
    sample.number = 1
    #expect(
      sample.outcome(of: .wholeEvent).summary.thanks?.givers.map(\.plain)
        == ["Oracle gave venue."])
  }

  @Test("responses stand with their day, those to the event with the last")
  func responses() throws {
    var sample = try SummarySample()
    sample.responses = ["first", "event"].map { Response(id: Identifier(bits: 7), title: $0) }
    sample.responses[0].day = sample.date
    #expect(sample.summary.responses?.links.map(\.title) == ["first"])
    sample.number = 3
    #expect(sample.summary.responses?.links.map(\.title) == ["event"])
    #expect(sample.outcome(of: .wholeEvent).summary.responses?.links.count == 2)
    sample.number = 2
    #expect(sample.summary.responses == nil)
  }

  @Test(
    "mentions become names, unknown ones lose their sign, tags at the end go",
    arguments: [
      ("@ian-campbell wrote it #xen #fast", "Ian Campbell wrote it"),
      ("by @Ian Campbell.", "by Ian Campbell."),
      ("thanks @nobody and a@b.example", "thanks nobody and a@b.example"),
      ("`@ian-campbell` #xen now", "`@ian-campbell` #xen now"), ("#xen", "xen"),
      ("#xen #fast", "xen fast"),
      ("It boots #xen\n\nMore #later", "It boots"), ("C# and F#", "C# and F#"),
      ("(@ian)", "(Ian Campbell)"), ("Windows move, #display, #memory", "Windows move"),
    ])
  func mentions(_ text: String, _ headline: String) throws {
    var sample = try SummarySample()
    sample.attend("ian-campbell", "Ian Campbell", .yes)
    try sample.add(text)
    #expect(sample.summary.sections.first?.points.map(\.headline) == [headline])
  }

  @Test("a summary of nothing is empty, and the same again")
  func empty() throws {
    let sample = try SummarySample()
    #expect(sample.summary.isEmpty)
    #expect(sample.summary == sample.summary)
  }
}
