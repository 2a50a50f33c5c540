import TestSupport
import Testing

/// Two organisers with plain git, whose clones have been written into once.
@Suite("What plain git merges")
struct MergeDriverTests {
  @Test(
    "both change an attendee, an entry, a day and the event, and nothing is in conflict",
    arguments: ["pull -q --no-rebase --no-edit", "pull -q --rebase"])
  func pulls(_ pull: String) throws {
    let scratch = try Self.clones()
    try scratch.sh(Self.hers + "; git push -q", in: "anna")
    let outcome = try scratch.sh(Self.his + "; git \(pull)", in: "lars")
    #expect(outcome.errors == "")
    try Self.expectBoth(in: scratch)
  }

  @Test("the same of changes that are picked, or that were stashed")
  func picks() throws {
    for put in [
      "git cherry-pick HEAD..theirs",
      "git stash -q && git merge -q --ff-only theirs && git stash pop",
    ] {
      let scratch = try Self.clones()
      try scratch.sh(Self.hers + "; git push -q origin HEAD:theirs", in: "anna")
      let isStashed = put.contains("stash")
      try scratch.sh(
        Self.his + (isStashed ? "; git reset -q --soft origin/main && git reset -q" : "")
          + "; git fetch -q && git branch theirs origin/theirs && \(put)", in: "lars")
      if isStashed { try scratch.git("commit", "-qam", "Stashed", in: "lars") }
      try Self.expectBoth(in: scratch)
    }
  }

  @Test(
    "of one value that both changed the later one stands, whoever merges, and the other is told")
  func newest() throws {
    for (first, second) in [("anna", "lars"), ("lars", "anna")] {
      let scratch = try Self.clones()
      let edit = { (name: String) in "hackjournal attendee edit ian --company \(name) -q >/dev/null"
      }
      try scratch.sh(
        "GIT_COMMITTER_DATE='2030-01-02T00:00:00Z' \(edit("Later"))", in: "anna")
      try scratch.sh(
        "GIT_COMMITTER_DATE='2030-01-01T00:00:00Z' \(edit("Earlier"))", in: "lars")
      try scratch.sh("git push -q", in: first)
      let outcome = try scratch.sh("git pull -q --no-rebase --no-edit", in: second)
      #expect(
        outcome.errors
          == "attendees/ian-campbell.md: both changed `company:`; it says `company: Later`, and the other side "
          + "said `company: Earlier`\n")
      #expect(try scratch.read("\(second)/attendees/ian-campbell.md").contains("company: Later\n"))
    }
  }

  @Test("where the program is missing, git leaves its markers; code of a team is never touched")
  func withoutProgram() throws {
    let scratch = try Self.clones()
    try scratch.sh(Self.hers + "; git push -q", in: "anna")
    try scratch.sh(Self.his, in: "lars")
    let outcome = try scratch.sh(
      "PATH=/usr/bin:/bin git pull -q --no-rebase --no-edit", in: "lars", status: 1)
    #expect(!outcome.errors.contains("hackjournal"))
    #expect(try scratch.read("lars/event.yml").contains("<<<<<<<"))

    let team = try Scratch()
    try team.sh(
      "git init -q code && cd code && git commit -q --allow-empty -m Code && hackjournal init -q "
        + "--branch hackjournal >/dev/null && hackjournal add -q Working >/dev/null", in: "")
    #expect(!(try team.read("code/.git/config").contains("merge-file")))
  }

  @Test("the only branch is joined where the HEAD of a bare repository is of none")
  func headOfNothing() throws {
    let clones = try Clones(["ada"])
    try clones.sh(
      "git -C hub symbolic-ref HEAD refs/heads/master; hackjournal join -q hub ilka", in: "")
    #expect(try clones.sh("git branch --show-current", in: "ilka").output == "main\n")
  }

  @Test("who has only joined, synced or begun merges by plain git as well")
  func beforeTheFirstWrite() throws {
    let scratch = try Self.clones()
    try scratch.sh(
      "hackjournal join -q hub ilka >/dev/null; git clone -q hub olaf; cd olaf; hackjournal sync -q",
      in: "")
    try scratch.sh(Self.hers + "; git push -q", in: "anna")
    for clone in ["ilka", "olaf"] {
      try scratch.sh(
        """
        printf -- '---\nname: Ian Campbell\nnamed: yes\ncompany: Citrix\nroles: [organiser]\n---\n' > attendees/ian-campbell.md
        git commit -qam 'By hand'; git pull -q --no-rebase --no-edit
        grep -q 'roles: .organiser' attendees/ian-campbell.md && grep -q 'projects: .xen' attendees/ian-campbell.md
        """, in: clone)
    }
    #expect(try scratch.read("base/.git/config").contains("merge-file"))
  }

  private static let hers = """
    hackjournal attendee edit ian --project xen -q >/dev/null; hackjournal event --host 'Oracle: venue' -q >/dev/null
    hackjournal day 1 --attended 26 -q >/dev/null; hackjournal edit $(ls days/*/*boots* | sed 's/.*-//; s/[.]md$//') -k demo -q >/dev/null
    """
  private static let his = """
    hackjournal attendee edit ian --role organiser -q >/dev/null; hackjournal event --host 'Citrix: lunch' -q >/dev/null
    hackjournal day 1 --companies 12 -q >/dev/null; hackjournal edit $(ls days/*/*boots* | sed 's/.*-//; s/[.]md$//') -t b -q >/dev/null
    """

  private static func clones() throws -> Scratch {
    let scratch = try Scratch()
    try scratch.sh(
      """
      hackjournal init base --event Xen --start 2011-03-23 --days 3 -q >/dev/null && cd base
      hackjournal attendee add 'Ian Campbell' --company Citrix -q >/dev/null
      hackjournal add -d 1 'It boots' -t a -q >/dev/null; hackjournal day 1 --attended 20 -m 'Coffee.' -q >/dev/null
      cd .. && git clone -q --bare base hub && git clone -q hub anna && git clone -q hub lars
      for clone in anna lars; do (cd $clone && hackjournal add -d 2 "By $clone" -q >/dev/null); done
      (cd anna && git push -q) && (cd lars && git pull -q --rebase && git push -q) && cd anna && git pull -q --rebase
      """, in: "")
    return scratch
  }

  private static func expectBoth(in scratch: Scratch) throws {
    let (person, day) = (
      try scratch.read("lars/attendees/ian-campbell.md"),
      try scratch.read("lars/days/2011-03-23/day.md")
    )
    #expect(person.contains("roles: [organiser]\n") && person.contains("projects: [xen]\n"))
    #expect(day.contains("attended: 26\n") && day.contains("companies: 12\n"))
    let event = try scratch.read("lars/event.yml")
    #expect(event.contains("name: Oracle") && event.contains("name: Citrix"))
    let list = try scratch.sh("hackjournal list -k demo -t b", in: "lars")
    let state = try scratch.sh(
      "git log -p --stat -3; cat days/*/*boots*; git status --short; git stash list", in: "lars")
    #expect(list.output.contains("It boots"), "\(state.output)")
    #expect(
      try scratch.sh("hackjournal check", in: "lars").errors.contains("Nothing is wrong"))
  }
}
