import TestSupport
import Testing

@Suite("Teams' journals")
struct TeamSyncTests {
  private static let teams = [
    "boot", "crane", "disk", "edge", "flash", "grid", "heap", "index", "jit", "kernel", "link",
    "mesh",
  ]

  @Test(
    "twelve teams end in the event's journal, again and again, with what they change and take out")
  func teams() throws {
    let clones = try Clones(["ada", "ben"])
    for team in Self.teams {
      try clones.sh(
        """
        git config --global protocol.file.allow always; git init -q ../\(team); cd ../\(team)
        git commit -q --allow-empty -m Code
        hackjournal init -q --branch hackjournal --event \(team) --start 2011-03-23 --days 3 >/dev/null
        hackjournal add -q -d 1 '\(team) works' >/dev/null; hackjournal add -q -d 2 '\(team) again' >/dev/null
        cd ../ada; hackjournal project add -q \(team) --team-journal $(cd ../\(team); pwd) >/dev/null
        """, in: "ada")
    }
    #expect(try clones.sh("hackjournal sync --teams", in: "ada").errors.contains("not taken in"))
    let accept = """
      for t in \(Self.teams.joined(separator: " ")); do git config --add hackjournal.acceptJournal $(cd ../$t; pwd); done
      hackjournal sync
      """
    #expect(try clones.sh(accept, in: "ada").errors.contains("crane: 2 new."))
    try clones.sh(accept, in: "ben")
    try clones.sh(
      """
      id() { hackjournal list -d $1 | head -1 | cut -d' ' -f1; }
      hackjournal edit -q $(id 1) -m 'crane boots' >/dev/null; hackjournal remove -q $(id 2) >/dev/null
      """, in: "crane")
    for clone in ["ada", "ben", "ada"] { try clones.sh("hackjournal sync -q", in: clone) }
    for clone in ["ada", "ben"] {
      let list = try clones.sh("hackjournal list", in: clone).output
      #expect(list.split(separator: "\n").count == 2 * Self.teams.count - 1)
      #expect(list.contains("crane boots") && !list.contains("crane again"))
      #expect(try clones.sh("hackjournal list -p crane", in: clone).output.contains("crane boots"))
      #expect(try clones.sh("hackjournal sync", in: clone).errors.contains("Nothing new"))
    }
  }
}
