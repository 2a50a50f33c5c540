import TestSupport
import Testing

/// What `status`, and the commands after a merge, say of what others have.
@Suite("What is said of the others")
struct SharedStateTests {
  @Test("a private remote that is down, or refuses, is told by the status and kept for `status`")
  func privateRemote() throws {
    let clones = try Clones(["ada"])
    try clones.sh(
      """
      git init -q --bare ../hidden.git; git remote add org ../hidden.git
      git config hackjournal.privateRemote org; git config hackjournal.remote origin
      hackjournal attendee add -q --unnamed 'Grace Hopper' >/dev/null; hackjournal sync -q
      mv ../hidden.git ../off.git; hackjournal add -d 1 -q Here >/dev/null
      """, in: "ada")
    let down = try clones.sh("hackjournal sync", in: "ada", status: 75)
    #expect(down.errors.contains("Sent 1.") && down.errors.contains("Not reached: org"))
    #expect(try clones.sh("hackjournal sync --offline-ok", in: "ada").errors.contains("waits here"))
    let status = "hackjournal status; hackjournal status --json"
    let waiting = try clones.sh(status, in: "ada").output
    #expect(waiting.contains("Private:    not shared since "))
    #expect(waiting.contains("\"private-waits\""))
    try clones.sh(
      "mv ../off.git ../hidden.git; printf '#!/bin/sh\\nexit 1\\n' > ../hidden.git/hooks/update; "
        + "chmod +x ../hidden.git/hooks/update; hackjournal add -d 1 -q There >/dev/null; "
        + "hackjournal attendee add -q --unnamed 'Kay Moss' >/dev/null", in: "ada")
    let refused = try clones.sh("hackjournal sync", in: "ada", status: 1)
    #expect(refused.errors.contains("Sent 1.") || refused.errors.contains("Sent 2."))
    #expect(refused.errors.contains("declined. What organisers keep private waits here."))
    try clones.sh("rm ../hidden.git/hooks/update; hackjournal sync -q", in: "ada")
    #expect(try !clones.sh(status, in: "ada").output.contains("not shared since"))
  }

  @Test("the journal's branch does not go to the private remote, by whatever name it is called")
  func privatePlace() throws {
    let clones = try Clones(["ada"])
    try clones.sh(
      "git init -q --bare ../hidden.git; git remote add org ../hidden.git; "
        + "git config hackjournal.privateRemote org; git config hackjournal.remote origin",
      in: "ada")
    for place in [
      "org", "../hidden.git", "../hidden", "../hidden.git/", "file://$(pwd)/../hidden.git",
    ] {
      let refused = try clones.sh("hackjournal sync \(place)", in: "ada", status: 1)
      #expect(refused.errors.contains("is where organisers keep what is private"), "\(place)")
    }
    #expect(try clones.sh("git for-each-ref", in: "hidden.git").output == "")
  }

  @Test("a branch that git follows nowhere, and a ref of one's own, are known to `status`")
  func status() throws {
    let clones = try Clones(["ada"])
    try clones.sh(
      """
      git clone -q --single-branch ../hub ../own; cd ../own
      git worktree add -q ../beside -b side; cd ../beside; hackjournal sync -q
      hackjournal status | grep -q 'Shared:     all as of'
      hackjournal add -d 1 -q Here; hackjournal status | grep -q 'Shared:     1 to share as of'
      """, in: "ada")
    try clones.sh(
      """
      printf '#!/bin/sh\\ncase $1 in refs/heads/*) exit 1; esac\\n' > ../hub/hooks/update
      chmod +x ../hub/hooks/update; hackjournal add -d 1 -q One; hackjournal sync -q
      """, in: "ada")
    let aside = try clones.sh("hackjournal status; hackjournal status --json", in: "ada").output
    #expect(aside.contains("Shared:     1 in a ref of one's own there as of "))
    #expect(aside.contains("\"aside\":true"))
    try clones.sh("hackjournal add -d 1 -q Two", in: "ada")
    #expect(try clones.sh("hackjournal status", in: "ada").output.contains("2 to share"))
  }

  @Test(
    "what a merge overruled of a project is named as commands take it, and what is gone comes back")
  func overruled() throws {
    let clones = try Clones(["ada", "ben"])
    try clones.sh(
      "hackjournal project add crane Cranes -q; hackjournal attendee add -q 'Ian Campbell'; "
        + "hackjournal note ian -d 1 --quote First -q > ../note; hackjournal sync -q", in: "ada")
    try clones.sh("hackjournal sync -q; hackjournal remove $(cat ../note) -q", in: "ben")
    for name in clones.names {
      try clones.sh("hackjournal project edit crane --state 'by \(name)' -q", in: name)
    }
    try clones.sh("hackjournal edit $(cat ../note) -m Second -q; hackjournal sync -q", in: "ada")
    let told = try clones.sh("hackjournal sync", in: "ben").errors
    #expect(told.contains("is in the history: hackjournal history crane\n"))
    let list = try clones.sh("hackjournal list --conflicts", in: "ben").output
    #expect(list.contains("\ncrane ") || list.hasPrefix("crane "))
    try clones.sh("hackjournal edit crane --keep -q", in: "ben")
    #expect(try !clones.sh("hackjournal list --conflicts", in: "ben").output.contains("crane"))
    let back = try clones.sh(
      "hackjournal edit $(cat ../note) --take $(hackjournal list --conflicts --json "
        + "| grep -o '\"commit\":\"[0-9a-f]*\"' | cut -d'\"' -f4); "
        + "hackjournal show $(cat ../note); hackjournal list --conflicts", in: "ben")
    #expect(back.output.hasSuffix("\nSecond\n"))
    #expect(back.errors.contains("Nothing that a merge overruled is left"))
  }

  @Test("a dry run on a history that was rewritten counts as the run does")
  func rewritten() throws {
    let clones = try Clones(["ada", "ben"])
    try clones.sh(
      "hackjournal add -d 1 -q One; hackjournal add -d 1 -q Two; hackjournal sync -q", in: "ada")
    try clones.sh("hackjournal sync -q; hackjournal add -d 1 -q Three", in: "ben")
    try clones.sh(
      "git -C hub update-ref refs/heads/main main~2; git clone -q hub new; cd new; "
        + "git config user.name Cem; git config user.email cem@example.org; "
        + "hackjournal add -d 1 -q Four; hackjournal sync -q", in: "")
    let planned = try clones.sh("hackjournal sync --take-rewritten --dry-run", in: "ben").errors
    #expect(planned == "Would send 1, take 1 (Cem 1).\n")
    let done = try clones.sh("hackjournal sync --take-rewritten", in: "ben").errors
    #expect(done == "Sent 1, took 1 (Cem 1).\n")
  }

  @Test(
    "an address that everybody reads has no password",
    arguments: [
      ("https://user:word@example.org/a.git#b", 64), ("https://token@example.org/a", 64),
      ("ssh://git:word@example.org/a", 64), ("ssh://git@example.org/a", 0),
      ("git@example.org:a.git#b", 0), ("https://example.org/@user", 0),
    ] as [(String, Int32)])
  func passwords(address: String, status: Int32) throws {
    let clones = try Clones(["ada"])
    try clones.sh(
      "hackjournal project add crane Cranes -q --team-journal '\(address)'", in: "ada",
      status: status)
    try clones.sh(
      "hackjournal project add crane2 Cranes -q --url 'https://user@example.org/'", in: "ada",
      status: 64)
  }
}
