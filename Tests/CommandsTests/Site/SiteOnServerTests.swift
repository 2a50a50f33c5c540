import Foundation
import TestSupport
import Testing

/// A server that has the journal without its names makes the site, by a repository beside it that has them.
@Suite("The site on a server")
struct SiteOnServerTests {
  private static let hook = """
    #!/bin/sh
    exec "$PROGRAM" site -o ../www >../log 2>&1
    """

  /// An organiser's journal with somebody unnamed, and two repositories of a server.
  private func organiser() throws -> RealJournal {
    let journal = try RealJournal.checkedOut()
    for name in ["server.git", "private.git"] {
      try journal.scratch.git("init", "-q", "--bare", name)
    }
    try journal.scratch.write("server.git/hooks/post-receive", Self.hook)
    let made = try journal.shell(
      """
      chmod +x ../server.git/hooks/post-receive
      git remote add origin ../server.git && git remote add hidden ../private.git
      git config hackjournal.privateRemote hidden
      "$PROGRAM" attendee add --unnamed 'Grace Hopper' -q
      "$PROGRAM" add -q -d 1 'It boots'
      """)
    #expect(made.status == 0, "\(made.errors)")
    return journal
  }

  @Test func isMadeByTheNamesOfARepositoryBeside() throws {
    let journal = try organiser()
    try journal.git(
      "-C", "../server.git", "config", "hackjournal.privateRepository", "../private.git")
    let synced = try journal.shell("\"$PROGRAM\" sync -q")
    #expect(synced.status == 0, "\(synced.errors)")
    #expect(try journal.scratch.read("www/feed.atom").contains("It boots"))
    #expect(
      try journal.git("-C", "../server.git", "for-each-ref", "--format=%(refname)")
        == "refs/heads/main\n")
    // The names are looked for, though the server does not have them.
    let leaking = try journal.shell(
      """
      cd .. && git clone -q server.git plain && cd plain
      echo 'Grace Hopper found it' > days/2011-03-23/x.md
      git add . && git commit -qm x && git push -q origin main
      cat ../log
      """)
    #expect(leaking.output.contains("left out: days/2011-03-23/x.md"), "\(leaking)")
    #expect(try !journal.scratch.read("www/feed.atom").contains("Hopper"))
  }

  @Test func isRefusedWithoutThem() throws {
    let journal = try organiser()
    let synced = try journal.shell("\"$PROGRAM\" sync -q")
    #expect(synced.status == 0, "\(synced.errors)")
    #expect(try journal.scratch.read("log").contains("this clone does not have the names"))
    #expect(!journal.scratch.exists("www"))
    let pushed = try journal.shell(
      "cd .. && git clone -q server.git plain && cd plain && \"$PROGRAM\" site --push")
    #expect(pushed.status == 1 && pushed.errors.contains("does not have the names"))
    #expect(try journal.git("-C", "../server.git", "branch", "--list", "pages") == "")
  }
}
