import Testing

@testable import Exchange
@testable import JournalModel

@Suite("Times of a web form")
struct AnswerTimesTests {
  private func calendar() throws -> EventCalendar {
    var event = Event(
      id: Identifier(bits: 1), name: "Xen", start: try #require(CalendarDate("2011-03-23")),
      timeZone: try #require(Zone("Europe/London")))
    event.days = 3
    return event.calendar
  }

  @Test(
    "the forms that programs write",
    arguments: [
      ("2011-03-23 21:15:02", "2011-03-23T21:15:02+00:00"),
      ("2011-03-23T21:15:02Z", "2011-03-23T21:15:02+00:00"),
      ("23.03.2011 21:15", "2011-03-23T21:15:00+00:00"),
      ("23.3.11, 9:05", "2011-03-23T09:05:00+00:00"),
      ("3/23/2011 9:15:02 PM", "2011-03-23T21:15:02+00:00"),
      ("3/23/2011 12:15:02 am", "2011-03-23T00:15:02+00:00"),
      ("23/03/2011 21:15:02", "2011-03-23T21:15:02+00:00"),
      ("2011/03/23 9:15:02 PM GMT+1", "2011-03-23T21:15:02+01:00"),
      ("2011/03/23 9:15:02 PM GMT+5:30", "2011-03-23T21:15:02+05:30"),
      ("2011-03-23 21:15:02 UTC", "2011-03-23T21:15:02+00:00"),
      ("2011-03-23", "2011-03-23"),
    ])
  func forms(_ text: String, _ expected: String) throws {
    #expect(try AnswerTimes([text], calendar: calendar()).time(text).text == expected)
  }

  @Test("one date that can be read in one order only decides for the column")
  func column() throws {
    let times = AnswerTimes(["3/4/2011 10:00", "13/4/2011 10:00"], calendar: try calendar())
    #expect(try times.time("3/4/2011 10:00").text == "2011-04-03T10:00:00+01:00")
  }

  @Test("else the event decides, and where it does not nobody guesses")
  func order() throws {
    let event = AnswerTimes(["4/3/2011"], calendar: try calendar())
    #expect(try event.time("4/3/2011").text == "2011-04-03")
    let later = AnswerTimes(["7/8/2012"], calendar: try calendar())
    #expect(throws: AnswerTimes.Problem.ambiguous) { try later.time("7/8/2012") }
    #expect(try later.time("8/8/2012").text == "2012-08-08")
  }

  @Test(
    "what is no time",
    arguments: ["soon", "31.02.2011", "3/23/2011 13:00 PM", "3/23/2011 25:00", "1/2/3/4", "2011"])
  func none(_ text: String) throws {
    #expect(throws: AnswerTimes.Problem.noTime) {
      try AnswerTimes([text], calendar: calendar()).time(text)
    }
  }
}
