import JournalModel
import TestSupport
import Testing

@testable import Exchange

@Suite("Tables as programs write them")
struct SheetWordsTests {
  private func sheet(_ text: String, maps: [String] = []) throws -> RosterSheet {
    RosterSheet(try SheetTable(text, name: "a.csv", wishes: SheetWishes(.attendees, maps: maps)))
  }

  @Test(
    "headings are the same in every spelling",
    arguments: [
      "first_name,last_name", "firstName,lastName", "First Name*,Last Name*",
      "FIRST_NAME:,LAST_NAME:", "First name (required),Last name (required)",
    ])
  func headings(_ header: String) throws {
    #expect(try sheet("\(header)\nNora,Beispiel\n").people.map(\.name) == ["Nora Beispiel"])
  }

  @Test(
    "a question for consent that asks the other way round is offered to nobody",
    arguments: [
      "I don't want to be published", "May we NOT publish your name?", "Unlisted (do not publish)",
      "I decline consent", "Withdraw consent", "Withhold my name from being published",
      "Anonym veröffentlichen?", "Ich widerspreche der Veröffentlichung",
      "Opt out of being published", "Ne pas publier mon nom", "Keine Veröffentlichung, bitte",
    ])
  func turnedQuestions(_ label: String) throws {
    let table = try SheetTable(
      "Name,\"\(label)\"\nNora,yes\n", name: "a.csv", wishes: SheetWishes(.attendees))
    #expect(table.columns.likely([.named]).isEmpty)
    #expect(table.columns.turned(.named) == [label])
  }

  @Test("what is no e-mail address is not taken, and told with its line")
  func oddAddresses() throws {
    let sheet = try sheet("Name,Username\nNora,nora\nBo,bo@example.org; x\n")
    #expect(sheet.people.map(\.emails) == [[], ["bo@example.org"]])
    #expect(sheet.noAddresses.map(\.text) == ["nora", "x"])
    #expect(sheet.noAddresses.map(\.line) == [2, 3])
  }

  @Test(
    "who is not expected is left out",
    arguments: [
      "declined", "pending_approval", "invited", "pendingApproval", "session", "Waitlist",
    ])
  func statuses(_ status: String) throws {
    let sheet = try sheet("name,approval_status\nNora,\(status)\nBo,approved\n")
    #expect(sheet.people.map(\.name) == ["Bo"])
    #expect(sheet.leftOut.map(\.cause) == [.intended])
  }

  @Test("a placeholder is nobody's name, and no company")
  func placeholders() throws {
    let sheet = try sheet(
      "First Name,Last Name,Company\nNora,Beispiel,Info Requested\n"
        + "Info Requested,Info Requested,Info Requested\nTBA,,ACME\n")
    #expect(sheet.people.map(\.name) == ["Nora Beispiel"])
    #expect(sheet.people.map(\.company) == [nil])
    #expect(sheet.leftOut.map(\.line) == [3, 4])
    #expect(sheet.leftOut.map(\.cause) == [.mistake, .mistake])
  }

  @Test("a value gives a role, and the others give none")
  func roles() throws {
    let text = "Name,Ticket: kind,Role\nNora,Jury ticket,\nBo,Hackathon,mentor\nAl,jury,speaker\n"
    let sheet = try sheet(text, maps: ["Ticket: kind:Jury*=jury", "Ticket: kind:hackathon=hacker"])
    #expect(sheet.people.map(\.roles) == [["jury"], ["mentor", "hacker"], ["speaker", "jury"]])
    #expect(
      throws: TableProblem.noColumn(
        "Tikcet", similar: [], labels: ["Name", "Ticket: kind", "Role"])
    ) {
      try self.sheet(text, maps: ["Tikcet:Jury=jury"])
    }
  }

  @Test("what looks like consent or a project is told, and read by nobody")
  func likely() throws {
    let table = try SheetTable(
      "Name,May we publish your name?,What will you hack on?\nNora,yes,radio\n", name: "a.csv",
      wishes: SheetWishes(.attendees))
    let likely = table.columns.likely([.named, .projects])
    #expect(likely.map(\.label) == ["May we publish your name?", "What will you hack on?"])
    #expect(likely.map(\.field) == [.named, .projects])
    #expect(RosterSheet(table).people.map(\.named) == [.open])
  }

  @Test("UTF-16 is read without a mark, whatever its order and script")
  func wide() throws {
    for text in ["Name;Firma\r\nNora Beispiel;ACME\r\n", "Имя;Фирма\r\nНора Пример;АКМЕ\r\n"] {
      let little = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
      for bytes in [little, big, [0xFF, 0xFE] + little, [0xFE, 0xFF] + big] {
        let read = try SheetText(bytes, name: "a.csv")
        #expect(read.text == text)
        #expect(!read.isGuessed)
      }
    }
    #expect(WideText(Array("plain, even".utf8)) == nil)
    #expect(WideText([0x61, 0x62, 0x63, 0, 0, 0x64]) == nil)
  }
}
