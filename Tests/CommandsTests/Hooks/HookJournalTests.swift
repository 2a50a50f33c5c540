import Foundation
import TestSupport
import Testing

/// Which journal the hooks report to.
@Suite("The journal of the hooks")
struct HookJournalTests {
  @Test func makesTheBranchWhereThereIsNoRemote() throws {
    let team = try HookedTeam()
    let answer = try team.install()
    #expect(
      answer.errors.hasPrefix(
        "Made the journal of team on the branch hackjournal, open-ended from 2011-03-23."))
    #expect(try team.shell("git config hackjournal.journal") == ".#hackjournal\n")
    #expect(
      try team.shell("git status --porcelain; git show hackjournal:event.yml").contains(
        "name: team"))
  }

  @Test func takesTheBranchOfTheRemote() throws {
    var team = try HookedTeam()
    try team.install()
    try team.shell("git clone -q team clone", in: "")
    team.place = "clone"
    #expect(try !team.install().errors.contains("Made the journal"))
    #expect(try team.shell("git rev-parse hackjournal origin/hackjournal | uniq | wc -l") == "1\n")
  }

  @Test(arguments: ["--depth 1 file://$PWD/team", "--single-branch team", "--mirror team"])
  func takesTheBranchThatACloneLeftOut(_ options: String) throws {
    var team = try HookedTeam()
    try team.install()
    try team.shell("git clone -q \(options) clone", in: "")
    team.place = "clone"
    #expect(try !team.install().errors.contains("Made the journal"))
    #expect(
      try team.shell("git rev-parse hackjournal; git -C ../team rev-parse hackjournal")
        .split(separator: "\n").reduce(into: Set()) { $0.insert($1) }.count == 1)
  }

  @Test func followsTheBranchThatACloneLeftOut() throws {
    var team = try HookedTeam()
    try team.install()
    try team.shell("git clone -q --single-branch team clone", in: "")
    team.place = "clone"
    try team.install()
    #expect(try team.shell("git config branch.hackjournal.remote") == "origin\n")
    try team.shell("git -C ../team branch -q -f hackjournal main; git fetch -q")
    #expect(try team.shell("git rev-parse origin/hackjournal main | uniq | wc -l") == "1\n")
  }

  @Test func makesOneWhereTheRemoteHasNone() throws {
    let team = try HookedTeam()
    try team.shell("git clone -q --bare . ../origin; git remote add origin ../origin")
    #expect(try team.install().errors.contains("Made the journal"))
  }

  @Test func makesNoneWhereARemoteCannotBeAsked() throws {
    let team = try HookedTeam()
    try team.shell("git clone -q --bare . ../origin; git remote add a ../origin")
    try team.shell("git remote add b ../gone")
    let answer = team.hooks("install")
    #expect(answer.status == 75)
    #expect(answer.errors.contains("b cannot be asked"))
    #expect(try team.shell("git branch --list hackjournal") == "")
    #expect(!team.scratch.exists("team/.git/hooks/post-commit"))
    #expect(team.hooks("install", "--offline-ok").status == 0)
  }

  @Test func namesAnotherRepository() throws {
    let team = try HookedTeam()
    let made = try Command(
      [Built.hackjournal, "init", "xen", "--start", "2011-03-23"], in: team.scratch.path,
      environment: team.scratch.environment
    ).run()
    try #require(made.status == 0)
    #expect(team.hooks("install", "--journal", "../xen").status == 0)
    #expect(
      try team.shell("git config hackjournal.journal") == "\(team.scratch.path)/team/../xen#main\n"
        || team.shell("git config hackjournal.journal") == "\(team.scratch.path)/xen#main\n")
    try team.install()
    #expect(try team.shell("git config hackjournal.journal").hasSuffix("xen#main\n"))
    #expect(team.hooks("install", "--journal", "../nothing").status == 1)
    #expect(team.hooks("uninstall").status == 0)
    #expect(try team.shell("git config hackjournal.journal || :") == "")
  }

  @Test func tellsOfThoseThatAreNotInstalled() throws {
    let team = try HookedTeam()
    for command in ["status", "uninstall"] {
      let answer = team.hooks(command)
      #expect(answer.status == 1)
      #expect(answer.errors.contains("Hint: hackjournal hooks install"))
    }
  }

  @Test func answersWithJSON() throws {
    let team = try HookedTeam()
    for arguments in [["install", "--json"], ["status", "--json"], ["uninstall", "--json"]] {
      let answer = team.hooks(arguments[0], arguments[1])
      #expect(answer.status == 0, "\(answer.errors)")
      let tree = try JSONSerialization.jsonObject(with: Data(answer.output.utf8)) as? [String: Any]
      #expect(tree?["schema"] as? Int == 1)
      #expect((tree?["hooks"] as? [Any])?.count == 3)
    }
  }
}
