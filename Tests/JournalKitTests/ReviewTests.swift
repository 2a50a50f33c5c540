import TestSupport
import Testing

@testable import JournalKit
@testable import JournalModel

@Suite("A year in review")
struct ReviewTests {
  /// Two events, spring and autumn, as their journals have them.
  private var spring: SummarySample
  private var autumn: SummarySample

  init() throws {
    (spring, autumn) = (try SummarySample(), try SummarySample())
    spring.event.venue = "Cambridge"
    autumn.event.id = Identifier(bits: 99)
    autumn.event.venue = "Munich"
    autumn.event.hold(from: try #require(CalendarDate("2011-09-13")), days: 3)
  }

  private func reviewed(
    _ sample: SummarySample, closing: [EarlierFollowUp: Identifier] = [:]
  ) -> ReviewedEvent {
    ReviewedEvent(
      event: sample.event, summary: sample.outcome(of: .wholeEvent).summary,
      roster: Roster(sample.attendees), shownFirst: [],
      closings: closing.mapValues { ($0, sample.date) })
  }

  private func review(
    closing: [EarlierFollowUp: Identifier] = [:]
  ) -> (review: YearReview, omissions: [ReviewOmission]) {
    var builder = ReviewBuilder(of: [reviewed(autumn, closing: closing), reviewed(spring)])
    return (builder.review(), builder.omissions)
  }

  @Test func tellsEventsInTheOrderOfTime() {
    #expect(review().review.events.map(\.venue) == ["Cambridge", "Munich"])
    #expect(review().review.title == "2011 in review")
  }

  @Test mutating func followsAProjectByWhatItStartedAsAndByItsName() throws {
    spring.projects = [Project(key: "night-bus", name: "Night Bus"), Project(key: "kettle")]
    var coach = Project(key: "day-coach", name: "Day Coach")
    coach.startedAs = "night-bus"
    autumn.projects = [coach, Project(key: "kettle", name: "Kettle"), Project(key: "new")]
    let courses = review().review.projects
    #expect(courses.map(\.name) == ["Day Coach", "Kettle"])
    #expect(courses[0].stages.map(\.name) == ["Night Bus", nil])
    #expect(courses[0].stages.map(\.place) == ["Cambridge", "Munich"])
    #expect(review().review.totals.projects == 3)
  }

  @Test mutating func aProjectThatStartedAsAnotherDoesNotGoOnWithOneOfItsName() throws {
    spring.projects = [Project(key: "bus"), Project(key: "tram")]
    var bus = Project(key: "bus")
    bus.startedAs = "tram"
    autumn.projects = [bus]
    #expect(review().review.projects.map { $0.stages.map(\.name) } == [["tram", nil]])
  }

  @Test mutating func keepsAPromiseByAnEntryOfALaterEvent() throws {
    let (asked, open) = (
      try spring.add("Sound?", "follow-up"), try spring.add("Who pays?", "follow-up")
    )
    let answer = try autumn.add("It hums", "highlight")
    let earlier = EarlierFollowUp(event: spring.event.id, id: asked)
    let promises = review(closing: [earlier: answer]).review.promises
    #expect(promises.map(\.text) == ["Sound?", "Who pays?"])
    #expect(promises[0].answer == .init(text: "It hums", said: "Munich, day 1"))
    #expect(promises[1].answer == nil)
    // That of another event with the same identifier is none of it.
    let other = EarlierFollowUp(event: autumn.event.id, id: open)
    #expect(review(closing: [other: answer]).review.promises.allSatisfy { $0.answer == nil })
  }

  @Test mutating func namesThoseWhoCameAgainOnlyWhereEachEventDoes() {
    for (key, name, first, second) in [
      ("ada", "Ada Lovelace", Attendee.Consent.yes, Attendee.Consent.yes),
      ("grace", "Grace Hopper", .yes, .no), ("alan", "Alan Turing", .open, .yes),
    ] {
      spring.attend(key, name, first)
      autumn.attend(key, name, second)
    }
    spring.attend("one", "Only Spring", .yes)
    let again = review().review.again
    #expect(again?.names == ["Ada Lovelace"])
    #expect(again?.others == 2)
    #expect(again?.sentence == "Ada Lovelace and two others came to more than one.")
  }

  @Test mutating func namesNobodyWhoIsUnnamedAtAThirdEvent() {
    spring.attend("ada", "Ada Lovelace", .yes)
    autumn.attend("ada", "Ada Lovelace", .yes)
    var third = autumn
    third.event.id = Identifier(bits: 100)
    third.event.hold(from: autumn.event.start.adding(days: 90), days: 1)
    third.attendees = [Attendee(key: "p-x4k7f3", name: "Ada Lovelace", named: .no)]
    var builder = ReviewBuilder(of: [spring, autumn, third].map { reviewed($0) })
    #expect(builder.review().again?.names == [])
    #expect(builder.review().again?.others == 1)
  }

  @Test mutating func leavesOutWhatWouldNameSomebodyUnnamedAtAnotherEvent() throws {
    spring.attend("grace", "Grace Hopper", .yes)
    autumn.attend("p-x4k7f3", "Grace Hopper", .no)
    let id = try spring.add("Grace Hopper found a moth", "award")
    try spring.add("Nobody found the other one", "award")
    let (review, omissions) = review()
    #expect(review.best.map(\.point.headline) == ["Nobody found the other one"])
    #expect(!String(describing: review).contains("Hopper"))
    #expect(
      omissions == [
        ReviewOmission(id: id, event: "Cambridge", attendee: "p-x4k7f3", unnamedAt: "Munich")
      ])
  }

  @Test mutating func countsWhoCameAgainOnce() {
    for (key, name) in [("ada", "Ada Lovelace"), ("alan", "Alan Turing")] {
      spring.attend(key, name, .yes)
      autumn.attend(key, name, .no)
    }
    autumn.attend("grace", "Grace Hopper", .yes)
    spring.checkIn()
    autumn.checkIn()
    #expect(review().review.totals.people == 3)
  }
}

extension SummarySample {
  fileprivate mutating func checkIn() {
    for index in attendees.indices { attendees[index].days = [date] }
  }
}
