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

  @Test(
    "those online stand beside those who came",
    arguments: [
      ("90", "140", "3", "90 people attended, and 140 online, from three companies."),
      ("1", "1", "1", "One person attended, and one online, from one company."),
      ("0", "140", "", "140 people attended online."), ("90", "0", "", "90 people attended."),
      ("", "1", "2", "One person attended online, from two companies."),
      ("", "about 140", "", "About 140 people attended online."), ("", "0", "", nil),
      (
        "about 90", "half as many", "several",
        "About 90 people attended, and half as many online, from several companies."
      ),
      ("Thirty teams came", "140", "", "Thirty teams came. 140 people attended online."),
      (
        "90", "another 140 watched", "2",
        "90 people attended, from two companies. Another 140 watched."
      ),
    ])
  func online(_ attended: String, _ online: String, _ companies: String, _ sentence: String?) {
    let attendance = Self.attendance(attended, online, companies)
    #expect(Language.named("en").attendance(attendance) == sentence)
  }

  @Test(
    "in German as well",
    arguments: [
      ("90", "140", "2", "90 Personen aus zwei Unternehmen nahmen teil, 140 weitere online."),
      ("1", "1", "", "Eine Person nahm teil, eine weitere online."),
      ("mehrere", "etwa 140", "", "Mehrere Personen nahmen teil, etwa 140 weitere online."),
      ("", "140", "1", "140 Personen aus einem Unternehmen nahmen online teil."),
    ])
  func germanOnline(_ attended: String, _ online: String, _ companies: String, _ sentence: String) {
    let attendance = Self.attendance(attended, online, companies)
    #expect(Language.named("de").attendance(attendance) == sentence)
  }

  @Test(
    "words for a number stand as their language has them",
    arguments: [
      ("de", "110", "mehrere", "110 Personen aus mehreren Unternehmen nahmen teil."),
      ("de", "110", "viele", "110 Personen aus vielen Unternehmen nahmen teil."),
      ("de", "", "Einige", "Die Teilnehmenden kamen aus einigen Unternehmen."),
      ("fr", "Une trentaine", "", "Une trentaine de personnes ont participé."),
      ("fr", "une trentaine de", "", "Une trentaine de personnes ont participé."),
      ("fr", "plusieurs dizaines", "", "Plusieurs dizaines de personnes ont participé."),
      (
        "fr", "une centaine", "une dizaine",
        "Une centaine de personnes ont participé, représentant une dizaine d'entreprises."
      ),
    ])
  func wordsForNumbers(
    _ name: String, _ attended: String, _ companies: String, _ sentence: String
  ) {
    let attendance = Self.attendance(attended, "", companies)
    #expect(Language.named(name).attendance(attendance) == sentence)
  }

  @Test("a language without the words for it has these alone in English")
  func olderLanguage() {
    var language = Language.named("de")
    (language.online, language.manyPeople) = (
      Language.named("en").online, "{count} Personen{from} nahmen teil."
    )
    #expect(
      language.attendance(Self.attendance("90", "140", "2"))
        == "90 Personen, and 140 online aus zwei Unternehmen nahmen teil.")
    language.manyPeople = "{count} Personen nahmen teil."
    #expect(
      language.attendance(Self.attendance("90", "140", ""))
        == "90 Personen nahmen teil. 140 people attended online.")
  }

  @Test("who takes part online has no origins but those beside the number")
  func writtenOnline() {
    var person = Samples.attendee("ian", "Ian", .yes)
    person.university = "Cambridge"
    var page = DayPage()
    page.online = .number(140)
    #expect(
      Language.named("en").attendance(Attendance(page, checkedIn: [person]))
        == "One person attended, and 140 online.")
  }

  @Test(
    "opening words that begin with the number have said it",
    arguments: [
      ("en", "26 people came to Cambridge.", "26"), ("en", "**26** of us met.", "26"),
      ("en", "Twenty-six people came.", "26"), ("en", "Twenty six people came.", "26"),
      ("en", "1,200 people came.", "1200"), ("en", "About 150 people came.", "about 150"),
      ("de", "Sechsundzwanzig Leute kamen.", "26"), ("de", "Zwölf Leute kamen.", "12"),
    ])
  func told(_ language: String, _ opening: String, _ attended: String) {
    let language = Language.named(language)
    #expect(language.attendance(Self.attendance(attended, "", ""), after: opening) == nil)
    let from = language.attendance(Self.attendance(attended, "", "2"), after: opening)
    #expect(
      ["They came from two companies.", "Sie kamen aus zwei Unternehmen."].contains(from ?? ""))
    let online = language.attendance(Self.attendance(attended, "140", ""), after: opening)
    #expect(
      ["140 people attended online.", "140 Personen nahmen online teil."].contains(online ?? ""))
  }

  @Test(
    "what begins otherwise has not",
    arguments: [
      ("27 people came.", "26"), ("260 people came.", "26"), ("26 March was cold.", "26"),
      ("26", "26"), ("26.5 kilometres.", "26"), ("Twenty people came.", "26"),
      ("One more day!", "1"), ("Several teams met.", "several"), ("We were 26 people.", "26"),
      ("26th floor", "26"), ("", "26"),
    ])
  func untold(_ opening: String, _ attended: String) {
    let attendance = Self.attendance(attended, "", "")
    let sentence = Language.named("en").attendance(attendance)
    #expect(sentence != nil)
    #expect(Language.named("en").attendance(attendance, after: opening) == sentence)
  }

  private static func attendance(
    _ attended: String, _ online: String, _ companies: String
  ) -> Attendance {
    var page = DayPage()
    (page.attended, page.online) = (HeadCount(attended), HeadCount(online))
    page.companies = HeadCount(companies)
    return Attendance(page, checkedIn: [])
  }
}
