import Synchronization
import TestSupport
import Testing

@testable import JournalKit
@testable import JournalModel
@testable import Terminal

@Suite("Progress")
struct ProgressTests {
  @Test(arguments: [
    (0, 4, "Reading days: 0 of 4 [                    ]"),
    (2, 4, "Reading days: 2 of 4 [##########          ]"),
    (4, 4, "Reading days: 4 of 4 [####################]"),
    (9, 4, "Reading days: 9 of 4 [####################]"), (3, 0, "Reading days: 3"),
    (7000, nil, "Reading days: 7000"),
  ])
  func isABarWhereTheEndIsKnown(_ count: Int, _ total: Int?, _ line: String) {
    #expect(Progress("Reading days") { _ in }.line(count, of: total) == line)
  }

  @Test func nothingIsShownBeforeItTakesAMoment() {
    let shown = Mutex<[String]>([])
    let progress = Progress("Reading days") { line in shown.withLock { $0.append(line) } }
    progress.tell(1, of: 2)
    #expect(shown.withLock(\.self) == [])
  }

  @Test func daysAreToldOfWhileTheyAreRead() throws {
    let real = try RealJournal.checkedOut()
    let adding = try real.shell("for day in 1 3; do \"$PROGRAM\" add -q -d $day text; done")
    #expect(adding.status == 0)
    var journal = try JournalSearch(request: real.path, environment: [:], folder: "/").open()
    let told = Mutex<[String]>([])
    journal.watch = { done, total in told.withLock { $0.append("\(done) of \(total)") } }
    _ = try journal.summary(of: .wholeEvent, for: .everybody)
    #expect(told.withLock(\.self) == ["0 of 2", "1 of 2"])
  }
}
