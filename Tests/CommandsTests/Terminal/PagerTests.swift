import TestSupport
import Testing

@testable import Commands

@Suite("The real program in a terminal")
struct PagerTests {
  private let world: TerminalWorld

  init() throws {
    world = try TerminalWorld()
  }

  @Test(arguments: [60, 80, 200])
  func listFitsTheTerminal(_ columns: Int) throws {
    let text = try list(columns, ["PAGER": "cat", "NO_COLOR": "1"])
    #expect(text.contains("表示サーバー"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= columns })
    #expect(text.split(separator: "\n").count == (columns == 200 ? 1 : 2))
  }

  @Test(arguments: ["list", "status", "search demo", "list --open", "history $id"])
  func narrowTerminalsBreakNothing(_ command: String) throws {
    let narrow = try TerminalWorld()
    try narrow.run(
      "cd xen && hackjournal add -d 2 -k follow-up 'Publish the demo of linpicker one day'")
    let script = "cd xen; id=$(hackjournal list -k demo --format '{id}')"
    for columns in [20, 40] {
      let text = try narrow.run(
        "\(script); hackjournal \(command) 2> /dev/null", columns: columns,
        ["PAGER": "cat", "NO_COLOR": "1"])
      // A path is one line, so that it can be copied.
      let lines = text.split(separator: "\n").filter { !$0.hasPrefix("Journal:") }
      #expect(lines.count > 1 && lines.allSatisfy { $0.count <= columns }, "\(text)")
    }
  }

  @Test(arguments: [
    (["GIT_PAGER": "sed s/^/1:/", "PAGER": "sed s/^/3:/"], "1:"),
    (["PAGER": "sed s/^/3:/"], "3:"),
    (["GIT_PAGER": "cat", "PAGER": "sed s/^/3:/"], ""),
    (["GIT_PAGER": "", "PAGER": "sed s/^/3:/"], ""),
    (["PAGER": "printf %s: $LESS; cat"], "FRX:"),
    (["PAGER": "printf %s: $LESS; cat", "LESS": "S"], "S:"),
  ])
  func thePagerIsFoundAsGitFindsIt(_ variables: [String: String], _ start: String) throws {
    let text = try list(80, variables.merging(["NO_COLOR": "1"]) { $1 })
    let id = try #require(text.dropFirst(start.count).split(separator: " ").first)
    #expect(text.hasPrefix(start) && id.count == 10)
  }

  @Test func theConfigurationsPagerStandsBetweenTheVariables() throws {
    try world.scratch.git("config", "core.pager", "sed s/^/2:/", in: "xen")
    #expect(try list(80, ["PAGER": "sed s/^/3:/"]).hasPrefix("2:"))
    #expect(try list(80, ["GIT_PAGER": "sed s/^/1:/"]).hasPrefix("1:"))
    let without = try world.run("cd xen && hackjournal --no-pager list | sed s/^/-/", columns: 80)
    #expect(without.hasPrefix("-") && !without.hasPrefix("-2:"))
  }

  @Test func aPagerThatIsNotThereTakesNothingAway() throws {
    let text = try list(80, ["PAGER": "no-such-pager", "NO_COLOR": "1"])
    #expect(text.contains("no-such-pager") && text.contains("表示サーバー"))
  }

  @Test func aPagerThatStopsReadingIsNoError() throws {
    let text = try world.run(
      "cd xen && hackjournal list; echo status $?", ["PAGER": "true"])
    #expect(text == "status 0\n")
  }

  @Test func interruptsAreForThePager() throws {
    let text = try world.run(
      "cd xen; trap : INT; hackjournal list; echo status $?",
      ["PAGER": "sh -c 'trap \"echo heard; exit 0\" INT; kill -INT 0; sleep 5'"])
    #expect(text.contains("heard") && text.contains("status 0"), "\(text)")
  }

  @Test func linksStandWhereTheTerminalHasThem() throws {
    try world.run("cd xen && hackjournal response add Post --url https://e.org/p --day 1")
    let id = try world.run("cd xen && hackjournal response list | cut -c 1-10")
    let show = "cd xen && hackjournal show \(id.prefix(10))"
    let link = "\u{1B}]8;;https://e.org/p\u{1B}\\https://e.org/p\u{1B}]8;;\u{1B}\\"
    #expect(try world.run(show, ["PAGER": "cat", "VTE_VERSION": "7600"]).contains(link))
    #expect(try !world.run(show, ["PAGER": "cat"]).contains("\u{1B}]8"))
    #expect(try !world.run(show + " | cat", ["VTE_VERSION": "7600"]).contains("\u{1B}"))
  }

  private func list(_ columns: Int, _ variables: [String: String]) throws -> String {
    try world.run("cd xen && hackjournal list", columns: columns, variables)
  }
}
