import TestSupport
import Testing

@Suite("A history that was rewritten")
struct RewrittenHistoryTests {
  @Test("what somebody took out of the history stays out, whoever syncs, edits or joined before")
  func purges() throws {
    let clones = try Clones(["ada", "ben", "cem"])
    try clones.sh(
      "hackjournal add -d 1 -q Keep >/dev/null; hackjournal add -d 1 -q SECRET >/dev/null; hackjournal sync -q",
      in: "ada")
    try clones.sh(
      "hackjournal sync -q; hackjournal edit -q $(hackjournal list | tail -1 | cut -c1-10) -m 'SECRET edited'",
      in: "ben")
    try clones.sh("git pull -q; hackjournal add -d 1 -q Mine", in: "cem")
    let purge =
      "git update-ref refs/heads/main main~1; git update-ref refs/hackjournal/sync/main/kxxxxxxxxx $(git -C ../ada rev-parse main)"
    try clones.sh("git fetch -q ../ada main; \(purge)", in: "hub")
    for name in ["ben", "cem"] {
      #expect(
        try clones.sh("hackjournal sync", in: name, status: 1).errors.contains("was rewritten"))
      try clones.sh("hackjournal sync --take-rewritten", in: name)
    }
    try clones.sh("hackjournal sync --take-rewritten", in: "ada")
    for name in clones.names {
      try clones.sh("hackjournal sync -q", in: name)
      let list = try clones.sh("hackjournal list", in: name).output
      #expect(list.contains("Keep") && list.contains("Mine") && !list.contains("SECRET"))
    }
    #expect(try clones.sh("git log --all -p", in: "hub").output.contains("SECRET") == false)
  }
}
