import TestSupport
import Testing

/// One entry for one trailer, whatever git does to its commit and whoever captures it when.
@Suite struct HistoryTests {
  /// When server and colleague look: whether they have captured the commits as they were first.
  enum Order: String, CaseIterable, CustomTestStringConvertible {
    case onlyAtTheEnd, serverFirst, colleagueFirst, both
    var testDescription: String { rawValue }
  }

  @Test(arguments: History.all, Order.allCases)
  func everyTrailerIsOneEntry(_ history: History, _ order: Order) throws {
    let world = try TeamWorld()
    try world.run(History.start, in: "code")
    if order != .onlyAtTheEnd { try world.push() }
    if order == .colleagueFirst || order == .both { try world.captureAsColleague() }
    try world.run(history.script, in: "code")
    #expect(try world.texts(of: "author") == history.texts)
    #expect(try world.goneTexts(of: "author") == history.gone)

    try world.push()
    try world.captureAsColleague()
    let early = history.texts
    let late = history.texts.filter { !history.unseen.contains($0) }
    #expect(try world.texts(of: "server") == (order == .onlyAtTheEnd ? late : early))
    #expect(
      try world.texts(of: "colleague")
        == (order == .colleagueFirst || order == .both ? early : late))
    try expectUnion(of: world, history)
    try expectRepeatingChangesNothing(in: world)
  }

  /// Whichever of two versions a merge keeps, the union tells each trailer once, and the next
  /// capture leaves one file for each.
  private func expectUnion(of world: TeamWorld, _ history: History) throws {
    for first in TeamWorld.journals {
      try world.unite(preferring: first)
      try world.run("program capture -q --journal ../union HEAD", in: "code")
      #expect(try world.texts(of: "union") == history.texts, "preferring \(first)")
      #expect(try world.countOfFiles(in: "union") == history.texts.count, "preferring \(first)")
      #expect(try world.goneTexts(of: "union") == history.gone, "preferring \(first)")
    }
  }

  private func expectRepeatingChangesNothing(in world: TeamWorld) throws {
    let before = try world.run("git rev-parse HEAD", in: "author").output
    try world.run("program capture -q --journal ../author HEAD", in: "code")
    #expect(try world.run("git rev-parse HEAD", in: "author").output == before)
  }
}
