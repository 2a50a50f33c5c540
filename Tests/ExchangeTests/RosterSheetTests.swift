import Testing

@testable import Exchange
@testable import JournalModel

@Suite("People from a table")
struct RosterSheetTests {
  private func table(_ text: String, _ wishes: SheetWishes = .init()) throws -> SheetTable {
    try SheetTable(text, name: "x.csv", wishes: wishes)
  }

  private func sheet(_ text: String, _ wishes: SheetWishes = .init()) throws -> RosterSheet {
    RosterSheet(try table(text, wishes))
  }

  @Test(
    "the attendee's own columns are read, not the buyer's and the invoice's",
    arguments: [
      ("Email,Attendee name,Attendee email,Company,Company", "b@x,N,a@x,C,I"),
      ("Company,Company,Full name,Email", "C,I,N,a@x"),
      ("Vorname;Name;Firma;E-Mail", "N;;C;a@x"),
      ("COMPANY NAME\tE-mail address\tFirst  Name", "C\ta@x\tN"),
    ])
  func headings(_ header: String, _ row: String) throws {
    let person = try #require(try sheet("\(header)\n\(row)").people.first)
    #expect(person.name == "N")
    #expect(person.company == "C")
    #expect(person.emails == ["a@x"])
  }

  @Test("the columns are shown with what they say, and those that nothing reads")
  func mapping() throws {
    let columns = try table("Order,Name,Company,Company,Team,\n", .init(maps: ["team=projects"]))
      .columns
    #expect(columns.read.map(\.label) == ["Name", "Company", "Team"])
    #expect(columns.read.map(\.field) == [.name, .company, .projects])
    #expect(columns.unread == ["Order", "Company (2)"])
  }

  @Test("a column of a repeated heading can be named")
  func repeatedHeadings() throws {
    let person = try sheet("Name,Company,Company\nN,C,I", .init(maps: ["Company (2)=company"]))
      .people.first
    #expect(person?.company == "I")
  }

  @Test("two exports one below the other have the headings twice")
  func headingsAgain() throws {
    let sheet = try sheet("Name,Company\nN,C\nName,Company\nM,D\n")
    #expect(sheet.people.map(\.name) == ["N", "M"])
    #expect(sheet.leftOut.map(\.line) == [3])
  }

  @Test(
    "who is not expected is left out",
    arguments: [
      "Refunded", "cancelled", "canceled", "canceled (paid fee)", "Pending", "pending (overdue)",
      "expired", "Not Attending", "Deleted", "storniert", "approval pending", "No-show",
      "Geannuleerd", "remboursé",
    ])
  func absent(_ status: String) throws {
    let sheet = try sheet("Name,Payment status\nN,\(status)\nM,\n")
    #expect(sheet.people.map(\.name) == ["M"])
    #expect(sheet.leftOut.map(\.reason) == [status.lowercased()])
    #expect(sheet.leftOut.map(\.line) == [2])
  }

  @Test("what the status says of those who are taken is to be seen")
  func statuses() throws {
    let sheet = try sheet("Name,Order status\nN,paid\nM,paid\nO,Something else\nP,refunded\n")
    #expect(sheet.statuses == ["paid", "paid", "Something else"])
  }

  @Test(
    "everybody else is taken",
    arguments: ["paid", "Attending", "Checked In", "Completed", "Partially Refunded", "Free", "ok"])
  func present(_ status: String) throws {
    #expect(try sheet("Name,Order status,Status\nN,\(status),\(status)").people.count == 1)
  }

  @Test("bad rows are named by their lines, and the good ones are taken")
  func badRows() throws {
    let sheet = try sheet(
      "Name,Company\r\n\"A\",\"x\r\ny\"\r\n,C\r\nB,C,D\r\nE,F,\r\n\"open,G\r\nH,I\r\n")
    #expect(sheet.people.map(\.name) == ["A", "E", "H"])
    #expect(sheet.people.first?.company == "x y")
    #expect(sheet.leftOut.map(\.line) == [4, 5, 7])
    #expect(
      sheet.leftOut.map(\.reason) == [
        "no name", "more cells than the header", "a quotation mark is never closed",
      ])
  }

  @Test(
    "a plain yes is a yes, nothing is open, and everything else is a no",
    arguments: [
      ("Yes", Attendee.Consent.yes), ("ja", .yes), ("Ja, gerne!", .yes), ("Yes, please", .yes),
      ("true", .yes), ("No", .no), ("nein", .no), ("No, thanks", .no), ("", .open),
      ("-", .open), ("n/a", .open), ("Info Requested", .open),
      ("maybe", .no), ("Yes, but not my last name", .no), ("I'd rather not", .no),
      ("lieber nicht", .no), ("plutôt pas", .no),
    ])
  func consent(_ answer: String, _ consent: Attendee.Consent) throws {
    let sheet = try sheet("Name,Publish?\nN,\"\(answer)\"", .init(maps: ["Publish?=named"]))
    #expect(sheet.people.first?.named == consent)
  }

  @Test("an answer that is taken as a no, and is no plain one, is told by its line")
  func unclearAnswers() throws {
    let sheet = try sheet("Name,Named\nN,no\nM,rather not\nO,yes\nP,\nQ,Nein danke\n")
    #expect(sheet.unclearAnswers.map(\.text) == ["rather not"])
    #expect(sheet.unclearAnswers.map(\.line) == [3])
  }

  @Test(
    "a name with the last one first is turned round where it is one, or where the heading says so",
    arguments: [
      ("Name", "\"Hopper, Grace\"", "Grace Hopper"), ("Name", "\"Example, Inc.\"", "Example, Inc."),
      ("Name", "\"García López, María\"", "García López, María"),
      ("\"Last name, first name\"", "\"García López, María\"", "María García López"),
      ("\"Name (Last, First)\"", "\"Hopper, Grace\"", "Grace Hopper"),
    ])
  func lastNameFirst(_ heading: String, _ cell: String, _ name: String) throws {
    #expect(try sheet("\(heading),Company\n\(cell),C").people.map(\.name) == [name])
  }

  @Test("conditions narrow: all must fit, whatever the case, with a star for the rest")
  func conditions() throws {
    let text = "Name,Ticket,Town\nA,Hackathon,Bonn\nB,hackathon student,Bonn\nC,Dinner,Bonn\nD,,\n"
    let names = { (conditions: [String]) in
      try sheet(text, .init(conditions: conditions)).people.map(\.name)
    }
    #expect(try names(["ticket=HACKATHON"]) == ["A"])
    #expect(try names(["Ticket=hackathon*", "Town=bonn"]) == ["A", "B"])
    #expect(try names(["Ticket="]) == ["D"])
    #expect(throws: TableProblem.self) { try names(["Tickets=x"]) }
  }
}
