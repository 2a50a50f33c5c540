import Testing

@testable import JournalKit
@testable import JournalModel

@Suite("Where people come from")
struct OriginTests {
  private static func attendees(_ companies: [String], _ countries: [String] = []) -> [Attendee] {
    let companies = companies.map { company in
      var attendee = Attendee(key: company, name: nil, named: .open)
      attendee.company = company
      return attendee
    }
    return companies
      + countries.map { country in
        var attendee = Attendee(key: country, name: nil, named: .open)
        attendee.country = country
        return attendee
      }
  }

  @Test(
    "a country is one, whatever it is called",
    arguments: [
      ("GB", ["UK", "gb", "U.K.", "England", "United Kingdom", "Great Britain", "Scotland"]),
      ("DE", ["Germany", "Deutschland", "de", "GERMANY", "Allemagne"]),
      ("US", ["USA", "U.S.A.", "United States", "Vereinigte Staaten"]),
      ("CH", ["Schweiz", "Suisse", "Svizzera", "Switzerland"]),
      ("AT", ["Österreich", "osterreich"]),
      ("CZ", ["Czechia", "Česko", "Czech Republic"]), ("JP", ["日本", "Japan"]),
      ("NL", ["Holland", "Nederland", "Netherlands", "Niederlande"]), ("ES", ["España"]),
      ("TR", ["Turkey", "Türkiye"]), ("FR", ["Frankreich"]),
    ])
  func countries(_ code: String, _ names: [String]) {
    for name in names { #expect(Country(name)?.code == code, "\(name)") }
  }

  @Test("other words are no country", arguments: ["", "Atlantis", "QQ", "XYZ", "-", "123"])
  func noCountry(_ text: String) {
    #expect(Country(text) == nil)
  }

  @Test("a summary counts a country once, and words for nothing not at all")
  func attendance() {
    let attendance = Attendance(
      DayPage(),
      checkedIn: Self.attendees(
        ["Citrix", "CITRIX", "n/a", "-", "none", "Oracle"], ["UK", "England", "DE", "Atlantis"]))
    #expect(attendance.companies == .number(2))
    #expect(attendance.countries == .number(3))
    #expect(attendance.universities == nil)
  }

  @Test("spellings that differ in case and accents count as one, with the commonest first")
  func spellings() {
    let counts = OriginCounts(
      .company,
      of: Self.attendees([
        "CITRIX", "Citrix", "Citrix Systems", "Orácle", "oracle", "Oracle", "n/a",
      ]))
    #expect(counts.counts.map(\.name) == ["Oracle", "Citrix", "Citrix Systems"])
    #expect(
      counts.counts.map { $0.spellings.map(\.text) } == [
        ["Oracle", "Orácle", "oracle"], ["Citrix", "CITRIX"], ["Citrix Systems"],
      ])
    #expect(counts.without == 1)
  }
}
