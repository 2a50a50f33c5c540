import Foundation
import TestSupport
import Testing

@Suite("Many writers at once")
struct ConcurrencyTests {
  /// Starts `writers` shells beside each other, each of which adds entries one after the other.
  private static func flood(writers: Int, entries: Int, _ journal: RealJournal) -> String {
    """
    for writer in $(seq \(writers)); do (
      for entry in $(seq \(entries)); do
        "$PROGRAM" add -q -d 1 --journal "\(journal.path)#\(journal.branch)" \\
          "text $writer $entry" > /dev/null 2>> errors-$writer.log || echo failed
      done ) &
    done
    """
  }

  private static func texts(writers: Int, entries: Int) -> [String] {
    (1...writers).flatMap { writer in (1...entries).map { "text \(writer) \($0)" } }.sorted()
  }

  @Test(arguments: [true, false])
  func noneOf160EntriesIsLost(isCheckedOut: Bool) throws {
    let journal = try isCheckedOut ? RealJournal.checkedOut() : .inTeamRepository()
    let outcome = try journal.shell(
      "cd ..\n" + Self.flood(writers: 32, entries: 5, journal) + "\nwait")
    #expect(outcome.status == 0 && outcome.output == "")
    #expect(try journal.texts() == Self.texts(writers: 32, entries: 5))
    try journal.expectSound()
  }

  @Test func aPersonWhoCommitsBesideThemLosesNothing() throws {
    let journal = try RealJournal.checkedOut()
    let script = """
      \(Self.flood(writers: 6, entries: 8, journal).replacing("errors-", with: "../errors-"))
      for number in $(seq 15); do
        echo mine > person-$number.txt
        until git add person-$number.txt && git commit -qm "person $number"; do sleep 0.02; done
      done > ../person.log 2>&1
      wait
      """
    let outcome = try journal.shell(script)
    #expect(outcome.status == 0)
    try journal.add("text last")
    let wanted = Self.texts(writers: 6, entries: 8) + ["text last"]
    #expect(try journal.texts() == wanted.sorted())
    let files = try journal.git("ls-tree", "--name-only", "main").split(separator: "\n")
    #expect(files.filter { $0.hasPrefix("person-") }.count == 15)
    try journal.expectSound()
  }

  @Test func oneIdentifierAddedByManyIsOneEntry() throws {
    let journal = try RealJournal.checkedOut()
    try journal.scratch.write(
      "entry.md", "---\nid: k7f3q2m9x4\nat: 2011-03-23T09:30:00+00:00\n---\ntext once\n")
    let outcome = try journal.shell(
      """
      for writer in $(seq 16); do
        cp ../entry.md ../entry-$writer.md
        { "$PROGRAM" add -q -d 1 -F ../entry-$writer.md > /dev/null 2>> ../errors.log || echo failed; } &
      done
      wait
      """)
    #expect(outcome.status == 0 && outcome.output == "")
    #expect(try journal.texts() == ["text once"])
    try journal.expectSound()
  }
}
