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

  @Test("spellings that are probably one company are put together, with the commonest first")
  func alike() {
    let counts = OriginCounts(
      .company,
      of: Self.attendees([
        "Citrix Systems", "Citrix", "CITRIX", "Oracle", "Example GmbH", "Example", "freelance",
        "n/a", "Microsft", "Microsoft", "Microsoft",
      ]))
    #expect(
      counts.alike == [
        ["Citrix", "Citrix Systems"], ["Microsoft", "Microsft"], ["Example", "Example GmbH"],
      ])
    #expect(counts.doubtful == ["freelance"])
    #expect(counts.without == 1)
    #expect(counts.counts.first?.spellings.map(\.text) == ["Citrix", "CITRIX"])
  }
}
