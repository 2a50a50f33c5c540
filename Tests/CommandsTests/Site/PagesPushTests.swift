import Foundation
import TestSupport
import Testing

/// Pages on a branch of their own, watched by the real git.
@Suite("Sending the pages of a site")
struct PagesPushTests {
  /// A journal that is shared, with its pages sent once.
  private func published() throws -> RealJournal {
    let journal = try RealJournal.checkedOut()
    try journal.scratch.git("init", "-q", "--bare", "server.git")
    let made = try journal.shell(
      """
      git remote add origin ../server.git
      "$PROGRAM" add -q -d 1 'It boots' && "$PROGRAM" sync -q && "$PROGRAM" site --push
      """)
    #expect(made.status == 0, "\(made.errors)")
    return journal
  }

  private func pages(_ journal: RealJournal) throws -> String {
    try journal.git("-C", "../server.git", "rev-parse", "pages").trimmingCharacters(in: .newlines)
  }

  @Test func areOneCommitThatTheJournalKnowsNothingOf() throws {
    let journal = try published()
    let tip = "%an %ae %ad %cn %ce %cd"
    #expect(
      try journal.git("-C", "../server.git", "log", "--format=\(tip)%P", "pages")
        == journal.git("log", "-1", "--format=\(tip)"))
    let files = try journal.git("-C", "../server.git", "ls-tree", "-r", "--name-only", "pages")
    #expect(files.contains("feed.atom\n") && files.contains("days/2011-03-23.atom\n"))
    #expect(try journal.git("status", "--porcelain") == "")
    #expect(try journal.git("branch", "--list", "*pages*") == "")
    try journal.git("-C", "../server.git", "fsck", "--strict")
    try journal.expectSound()
  }

  @Test func areTheSameCommitAgainAndHaveNoHistory() throws {
    let journal = try published()
    let first = try pages(journal)
    let again = try journal.shell(
      "GIT_TRACE=1 \"$PROGRAM\" site --push 2>&1 | grep -c ' push '; \"$PROGRAM\" site --push")
    #expect(again.output == "0\n" && again.errors.contains("has these pages already"))
    #expect(try pages(journal) == first)
    try journal.add("And more")
    let more = try journal.shell("\"$PROGRAM\" site --push --json")
    #expect(more.output.contains("\"sent\":true"), "\(more.errors)")
    #expect(try pages(journal) != first)
    #expect(try journal.git("-C", "../server.git", "rev-list", "--count", "pages") == "1\n")
  }

  @Test func ofTwoOrganisersOneWinsAndTheOtherIsTold() throws {
    let journal = try published()
    try journal.scratch.git("clone", "-q", "server.git", "other")
    // The server's hook lets the other one in between, who has looked at the branch before.
    try journal.scratch.write(
      "server.git/hooks/pre-receive",
      """
      #!/bin/sh
      rm "$0"
      unset GIT_QUARANTINE_PATH
      git update-ref refs/heads/pages "$(git commit-tree -m Theirs 'pages^{tree}')"
      """)
    let outcome = try journal.shell(
      "chmod +x ../server.git/hooks/pre-receive; \"$PROGRAM\" add -q -d 1 x; \"$PROGRAM\" site --push"
    )
    #expect(outcome.status == 75, "\(outcome.errors)")
    #expect(outcome.errors.contains("Somebody else published to pages of origin just now"))
    #expect(
      try journal.git("-C", "../server.git", "log", "-1", "--format=%s", "pages") == "Theirs\n")
  }

  @Test func ofAnOlderJournalAreRefused() throws {
    let journal = try published()
    try journal.scratch.git("clone", "-q", "server.git", "other")
    let newer = try journal.shell(
      """
      cd ../other && git checkout -q main && "$PROGRAM" add -q -d 2 'Newer' && "$PROGRAM" sync -q
      "$PROGRAM" site --push
      """)
    #expect(newer.status == 0, "\(newer.errors)")
    let there = try pages(journal)
    let older = try journal.shell("\"$PROGRAM\" add -q -d 1 'Older'; \"$PROGRAM\" site --push")
    #expect(
      older.status == 1 && older.errors.contains("pages of a newer journal"), "\(older.errors)")
    #expect(try pages(journal) == there)
    let synced = try journal.shell("\"$PROGRAM\" sync -q && \"$PROGRAM\" site --push")
    #expect(synced.status == 0, "\(synced.errors)")
  }

  @Test(arguments: [
    ("--pages-branch main", 64, "is the journal's own branch"),
    ("--pages-branch a..b", 64, "is no name for a branch"),
    ("--pages-branch=-x", 64, "is no name for a branch"),
    ("--pages-branch HEAD", 64, "is no name for a branch"),
    ("--pages-branch theirs", 1, "has something that is no site of this journal"),
    ("../nobody", 1, "There is neither a remote"), ("-o x", 64, "--push writes no folder"),
  ])
  func areRefusedInWords(_ options: String, _ status: Int32, _ words: String) throws {
    let journal = try published()
    try journal.git("-C", "../server.git", "branch", "theirs", "main")
    let outcome = try journal.shell("\"$PROGRAM\" site --push \(options)")
    #expect(outcome.status == status && outcome.errors.contains(words), "\(outcome.errors)")
    #expect(
      try journal.git("-C", "../server.git", "rev-parse", "theirs")
        == journal.git("-C", "../server.git", "rev-parse", "main"))
  }

  @Test func forgetWhoIsNotNamedAnyMore() throws {
    let journal = try published()
    let named = try journal.shell(
      """
      "$PROGRAM" attendee add 'Grace Hopper' -q && "$PROGRAM" add -q -d 1 'Grace Hopper found it'
      "$PROGRAM" site --push && git -C ../server.git grep -c Hopper pages
      "$PROGRAM" attendee forget grace-hopper
      "$PROGRAM" site --push && git -C ../server.git grep -c Hopper pages
      """)
    #expect(named.output.contains("pages:feed.atom:"), "\(named.errors)")
    #expect(named.status == 1, "nothing is found any more")
  }
}
