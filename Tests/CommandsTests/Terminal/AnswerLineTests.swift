import Foundation
import Terminal
import Testing

@Suite("One line an answer")
struct AnswerLineTests {
  /// What a command writes on a terminal without colours.
  private func shown(_ command: String, in world: TerminalWorld, columns: Int = 80) throws -> String
  {
    try world.run(command, columns: columns, ["NO_COLOR": "1"])
  }

  @Test func anAnswerAtATerminalIsOneLine() throws {
    let world = try TerminalWorld()
    let answer = try shown(
      "cd xen && hackjournal demo -d 1 --at 09:10 'Linpicker draws'", in: world)
    #expect(
      answer.wholeMatch(of: /✓ demo, day 1 09:10  Linpicker draws   [0-9a-z]{4}\n/) != nil,
      "\(answer)")
  }

  @Test(arguments: [40, 50, 80])
  func wordsThatDoNotFitAreCut(_ columns: Int) throws {
    let world = try TerminalWorld()
    let words = String(repeating: "表示 server ", count: 20)
    let answer = try shown(
      "cd xen && hackjournal idea -d 1 '\(words)'", in: world, columns: columns)
    let lines = answer.split(separator: "\n").map(String.init)
    #expect(lines.count == 1 && lines[0].contains("…"))
    #expect(lines.allSatisfy { $0.columns <= columns })
  }

  /// The journal is told at first, then only after another one, and what is to share once.
  @Test func aSecondLineIsTheExceptionAndNews() throws {
    let world = try TerminalWorld()
    try world.run("hackjournal init other --event 'The other' --start 2011-03-23 --days 3 -q")
    let (first, again) = (
      "cd xen && hackjournal add -d 1 -p pads", "cd other && hackjournal add -d 1"
    )
    #expect(try shown("\(first) One", in: world).hasSuffix("\n  Xen · pads\n") == false)
    #expect(try shown("\(again) Two", in: world).hasSuffix("\n  The other\n"))
    #expect(try shown("\(again) Three", in: world).split(separator: "\n").count == 1)
    #expect(try shown("\(first) Four", in: world).hasSuffix("\n  Xen · pads\n"))
    try world.run(
      "git init -q --bare pub && cd xen && git remote add origin ../pub && hackjournal sync -q")
    #expect(try shown("\(first) Five", in: world).hasSuffix("\n  1 to share: hackjournal sync\n"))
    #expect(try shown("\(first) Six", in: world).split(separator: "\n").count == 1)
  }

  @Test func whatWasChangedAndRemovedIsALineToo() throws {
    let world = try TerminalWorld()
    let changed = try shown("cd xen && hackjournal edit -k idea", in: world)
    #expect(changed.hasPrefix("✓ changed idea, day 1  Demo of 表示サーバー"))
    let id = try #require(changed.split(separator: "\n").first?.split(separator: " ").last)
    let removed = try shown("cd xen && hackjournal remove \(id)", in: world)
    #expect(removed.hasPrefix("✓ removed idea, day 1  Demo of"))
    #expect(removed.hasSuffix("\nTo bring back what this removed: hackjournal undo\n"))
  }

  /// An identifier is as long as it has to be to mean one thing.
  @Test func theIdentifierIsTheShortestThatMeansOne() throws {
    let world = try TerminalWorld()
    let id = try world.run("cd xen && hackjournal list --format '{id}'").trimmingCharacters(
      in: .newlines)
    let other = id.prefix(6) + (id.hasSuffix("0000") ? "1111" : "0000")
    let file = "days/2011-03-23/by-hand-\(other).md"
    try world.run(
      "cd xen && printf -- '---\\nid: \(other)\\n---\\nBy hand\\n' > \(file) && git add . && git commit -qm x"
    )
    let answer = try shown("cd xen && hackjournal edit \(id) -k idea", in: world)
    #expect(answer.contains("   \(id.prefix(7))\n"), "\(answer)")
  }
}
