import Testing

@testable import Exchange

@Suite("What a table has")
struct SheetTableTests {
  private func table(_ header: String, _ wishes: SheetWishes = .init()) throws -> SheetTable {
    try SheetTable(header + "\n", name: "x.csv", wishes: wishes)
  }

  @Test(
    "the header row tells tickets from answers",
    arguments: [
      ("Name", [], SheetKind.attendees), ("Vorname;Name", [], .attendees),
      ("Name,Company,Email", [], .attendees), ("Timestamp,Name,Company", [], .attendees),
      ("Attendee name,Order status,Date", [], .attendees),
      ("Team,Who", ["Who=name"], .attendees), ("Name,Anything?", ["Anything?=roles"], .attendees),
      ("Timestamp,Email,Impressions,Publish", [], .notes), ("name,text", [], .notes),
      ("Zeitstempel;Name;Eindruck", [], .notes),
      ("Timestamp,Email,What?", ["What?=text"], .notes),
      ("Name,Company,Comment", ["Company="], .notes),
      ("Name,Company,Comment", ["Comment="], .attendees),
      ("day,time,text,kind,by", [], .entries), ("Date,Title,Text", [], .entries),
      ("Datum;Text;Autor", [], .entries),
      ("When,What", ["When=time", "What=headline"], .entries),
      // Whoever has a name or an address says something of themselves.
      ("Name,Text,Tags", [], .notes), ("Email,Title,Text", [], .notes),
      ("Name,Title,Tags,Company", [], .attendees),
    ])
  func recognition(_ header: String, _ maps: [String], _ kind: SheetKind) throws {
    #expect(try table(header, .init(maps: maps)).kind == kind)
  }

  @Test(
    "what can be both is refused until somebody says it",
    arguments: ["Name,Company,Comment", "Timestamp,Name,What did you like?"])
  func both(_ header: String) throws {
    #expect(throws: TableProblem.severalKinds(file: "x.csv")) { try table(header) }
    #expect(try table(header, .init(.attendees)).kind == .attendees)
  }

  @Test(
    "what can be neither is refused", arguments: ["Team;Who", "Email", "Timestamp,Email,What?"])
  func neither(_ header: String) {
    let labels = header.split { $0 == ";" || $0 == "," }.map(String.init)
    #expect(throws: TableProblem.noKind(file: "x.csv", labels: labels)) { try table(header) }
  }

  @Test(
    "what was said needs its columns, and can have no others",
    arguments: [
      (SheetKind.attendees, "Email", "name"), (.notes, "Company,Text", "name"),
      (.notes, "Name,Company", "text"),
    ])
  func missing(_ kind: SheetKind, _ header: String, _ field: String) {
    let labels = header.split(separator: ",").map(String.init)
    #expect(throws: TableProblem.missingField(field, file: "x.csv", labels: labels)) {
      try table(header, .init(kind))
    }
    #expect(throws: TableProblem.self) { try table("Name,X", .init(.attendees, maps: ["X=text"])) }
    #expect(throws: TableProblem.self) { try table("Name,X", .init(.notes, maps: ["X=company"])) }
  }
}
