import Foundation
import TestSupport
import Testing

@Suite("A writer killed at a random moment")
struct KillTests {
  @Test(arguments: [true, false])
  func losesNothingThatItAcceptedAndLeavesNothingBehind(isCheckedOut: Bool) throws {
    let journal = try isCheckedOut ? RealJournal.checkedOut() : .inTeamRepository()
    let start = ContinuousClock.now
    try journal.add("text 0")
    let usual = ContinuousClock.now - start
    var accepted: Set<String> = ["text 0"]
    for number in 1...30 {
      let writer = try journal.adding("text \(number)").start()
      usleep(UInt32(usual * Double.random(in: 0.3...1.1) / .microseconds(1)))
      writer.kill()
      if try writer.outcome().status == 0 { accepted.insert("text \(number)") }
      // Without help, and at once.
      if number % 3 == 0 { try journal.add("text after \(number)") }
    }
    try journal.add("text last")
    let texts = try journal.texts()
    #expect(accepted.isSubset(of: texts))
    #expect(Set(texts).count == texts.count)
    #expect(texts.filter { $0.hasPrefix("text after") }.count == 10)
    try journal.expectSound()
  }
}
