import JournalModel
import TestSupport
import Testing

@testable import JournalKit

@Suite("Who came")
struct AttendanceTests {
  @Test(
    "words are a quantity, something else, or a sentence",
    arguments: [
      ("90 here and 140 on video", "90 here and 140 on video attended."),
      ("30 teams", "30 teams attended."), ("about 150", "About 150 people attended."),
      ("several", "Several people attended."), ("Thirty teams came", "Thirty teams came."),
      ("More than we had chairs for.", "More than we had chairs for."),
      ("100+", "100+ people attended."), ("50-60", "50-60 people attended."),
      ("a few dozen", "A few dozen people attended."), ("half of us", "Half of us attended."),
    ])
  func words(_ words: String, _ sentence: String) {
    var page = DayPage()
    page.attended = HeadCount(words)
    let attendance = Attendance(page, checkedIn: [])
    #expect(Language.named("en").attendance(attendance) == sentence)
  }

  @Test("in German they are the same")
  func german() {
    var page = DayPage()
    page.attended = .words("90 hier und 140 am Bildschirm")
    let german = Language.named("de")
    #expect(
      german.attendance(Attendance(page, checkedIn: []))
        == "90 hier und 140 am Bildschirm nahmen teil.")
    page.attended = .words("mehrere")
    #expect(german.attendance(Attendance(page, checkedIn: [])) == "Mehrere Personen nahmen teil.")
  }

  @Test("a number that somebody wrote has no origins but those beside it")
  func written() {
    var person = Samples.attendee("ian", "Ian", .yes)
    person.university = "Cambridge"
    var page = DayPage()
    let english = Language.named("en")
    #expect(
      english.attendance(Attendance(page, checkedIn: [person]))
        == "One person attended, from one university.")
    page.attended = .number(26)
    #expect(english.attendance(Attendance(page, checkedIn: [person])) == "26 people attended.")
    page.companies = .words("several")
    #expect(
      english.attendance(Attendance(page, checkedIn: [person]))
        == "26 people attended, from several companies.")
    page.attended = .words("Thirty teams came.")
    #expect(
      english.attendance(Attendance(page, checkedIn: [person]))
        == "Thirty teams came. People from several companies attended.")
  }
}
