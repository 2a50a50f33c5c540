import Foundation
import TestSupport
import Testing

@Suite("An import of very many entries")
struct LargeImportTests {
  private func table(_ rows: Range<Int>) -> String {
    "day,time,text,kind,by\n"
      + rows.map { "\($0 % 3 + 1),\($0 % 14 + 8):\($0 % 50 + 10),Entry number \($0),demo,Ilka\n" }
      .joined()
  }

  private func imported(_ table: String, into journal: RealJournal) throws -> String {
    try journal.scratch.write("many.csv", table)
    let outcome = try journal.command([
      Built.hackjournal, "import", "../many.csv", "--journal", "\(journal.path)#\(journal.branch)",
    ]).run()
    try #require(outcome.status == 0, "\(outcome.errors)")
    return outcome.errors.split(separator: "\n").last.map(String.init) ?? ""
  }

  @Test("is one commit and one pack, and says in its message no more than how many")
  func written() throws {
    let journal = try RealJournal.inTeamRepository()
    #expect(try imported(table(0..<1_200), into: journal).contains(": 1200 new, 0 the same,"))
    #expect(try journal.git("log", "-1", "--format=%B", "hackjournal") == "Import 1200 entries\n\n")
    #expect(try journal.git("rev-list", "--count", "hackjournal") == "2\n")
    #expect(try journal.git("count-objects", "-v").contains("packs: 1\n"))
    #expect(try journal.git("fsck", "--strict") == "")
    #expect(try journal.git("status", "--porcelain") == "")
    let files = try journal.git("ls-tree", "-r", "--name-only", "hackjournal", "days/")
    #expect(files.split(separator: "\n").count == 1_200)
  }

  @Test("adds nothing again that a person moved, renamed or removed since")
  func again() throws {
    let journal = try RealJournal.checkedOut()
    _ = try imported(table(0..<1_200), into: journal)
    #expect(try journal.git("status", "--porcelain") == "")
    let files = try journal.git("ls-files", "days/").split(separator: "\n").map(String.init)
    try journal.git("rm", "-q", files[0])
    try journal.git("mv", files[1], "days/2011-03-25/by-hand.md")
    try journal.git("commit", "-qm", "By hand")
    let told = try imported(table(0..<1_210), into: journal)
    #expect(told.contains(": 10 new, 1200 the same,"))
    #expect(try journal.git("fsck", "--strict") == "")
    #expect(try journal.git("status", "--porcelain") == "")
  }
}
