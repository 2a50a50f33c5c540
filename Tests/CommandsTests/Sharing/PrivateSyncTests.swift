import Foundation
import TestSupport
import Testing

@Suite("What organisers keep private, in several clones")
struct PrivateSyncTests {
  @Test("a person who said no in one clone is named by nothing that another clone wrote meanwhile")
  func consent() throws {
    let clones = try Clones(["ada", "ben"])
    try clones.sh(
      "hackjournal attendee add -q 'Grace Hopper' --company Navy >/dev/null; hackjournal sync -q",
      in: "ada")
    try clones.sh("hackjournal sync -q", in: "ben")
    try clones.sh("hackjournal attendee edit -q grace --named no >/dev/null", in: "ada")
    try clones.sh(
      """
      hackjournal attendee edit -q grace --role speaker >/dev/null
      hackjournal add -d 1 -q 'A talk by @grace' >/dev/null; hackjournal note -d 1 -q grace 'Great' >/dev/null
      hackjournal sync -q
      """, in: "ben")
    try clones.sh("hackjournal sync -q", in: "ada")
    let tree = try clones.sh("git ls-files; git grep -i -e grace -e hopper; true", in: "ada").output
    #expect(!tree.lowercased().contains("grace") && !tree.lowercased().contains("hopper"))
    #expect(try clones.sh("hackjournal show grace", in: "ada").output.contains("speaker"))
    try clones.sh("hackjournal sync -q", in: "ben")
    #expect(try clones.sh("hackjournal summary -d 1", in: "ben").output.contains("Grace") == false)
  }

  @Test("a no that was said again stands beside a yes of another clone, whoever syncs first")
  func refusalAgain() throws {
    for names in [["ada", "ben"], ["ben", "ada"]] {
      let clones = try Clones(["ada", "ben"])
      for name in clones.names {
        try clones.sh(
          "git init -q --bare ../hidden.git; git remote add organisers ../hidden.git; "
            + "git config hackjournal.privateRemote organisers; git config hackjournal.remote origin",
          in: name)
      }
      try clones.sh(
        "hackjournal attendee add -q --unnamed 'Grace Hopper' >/dev/null; "
          + "hackjournal attendee edit -q grace --named no >/dev/null; hackjournal sync -q",
        in: "ada")
      try clones.sh("hackjournal sync -q", in: "ben")
      try clones.sh("hackjournal attendee edit -q grace --named yes >/dev/null", in: "ada")
      let again = try clones.sh("hackjournal attendee edit grace --named no", in: "ben")
      #expect(again.errors.hasPrefix("Noted that Grace Hopper said no again"))
      for name in names + names { try clones.sh("hackjournal sync -q", in: name) }
      for name in names {
        let list = try clones.sh("hackjournal attendee list; git grep Hopper HEAD; true", in: name)
        #expect(list.output.contains("not to be named") && !list.output.contains("HEAD:"))
      }
    }
  }

  @Test("what organisers keep private goes to its own remote, and to no other")
  func hidden() throws {
    let clones = try Clones(["ada", "ben"])
    for name in ["ada", "ben"] {
      try clones.sh(
        "git init -q --bare ../hidden.git; git remote add organisers ../hidden.git; "
          + "git config hackjournal.privateRemote organisers; git config hackjournal.remote origin",
        in: name)
    }
    try clones.sh(
      "hackjournal attendee add -q --unnamed 'Grace Hopper' >/dev/null; hackjournal sync -q",
      in: "ada")
    try clones.sh(
      "hackjournal sync -q; hackjournal attendee add -q --unnamed 'Ada Byron' >/dev/null; hackjournal sync -q",
      in: "ben")
    let planned = try clones.sh(
      "hackjournal attendee add -q --unnamed 'Kay Moss' >/dev/null; "
        + "hackjournal sync --dry-run; hackjournal sync --dry-run --json 2>/dev/null; "
        + "git for-each-ref refs/hackjournal/incoming", in: "ada")
    #expect(planned.errors.contains("private: send 1, take 1 (ben 1)."))
    #expect(planned.output.contains(#""private":{"from":[{"#))
    #expect(!planned.output.contains("incoming"))
    try clones.sh("hackjournal sync -q", in: "ada")
    let roster = try clones.sh("hackjournal attendee list", in: "ada").output
    #expect(roster.contains("Grace Hopper") && roster.contains("Ada Byron"))
    #expect(
      try clones.sh(
        "hackjournal attendee add -q 'Tom Moss' >/dev/null; "
          + "hackjournal show $(hackjournal note -q tom -d 3 'Has a cold' 2>/dev/null)", in: "ada"
      ).errors == "")
    #expect(try clones.sh("git for-each-ref refs/hackjournal/private", in: "hub").output == "")
    #expect(
      try clones.sh("git cat-file --batch-all-objects --batch-check; git log --all -p", in: "hub")
        .output
        .contains("Hopper") == false)
    try clones.sh("git config hackjournal.privateRemote origin", in: "ada")
    #expect(
      try clones.sh("hackjournal sync", in: "ada", status: 1).errors
        .contains("hackjournal.privateRemote is origin"))
  }

  @Test("of two private texts the newer one stands, whoever joins them, and both end in one tree")
  func hiddenTexts() throws {
    let clones = try Clones(["ada", "ben"])
    let share =
      "git init -q --bare ../hidden.git; git remote add organisers ../hidden.git;"
      + " git config hackjournal.remote origin;"
    for name in clones.names {
      try clones.sh(share + "git config hackjournal.privateRemote organisers", in: name)
    }
    let id = try clones.sh(
      "hackjournal attendee add -q Ian >/dev/null; hackjournal note -q ian -d 1 --private First",
      in: "ada"
    ).output.trimmingCharacters(in: .newlines)
    #expect(
      try clones.sh("hackjournal sync", in: "ada").errors == "Sent 1; private: sent 1.\n")
    #expect(
      try clones.sh("hackjournal sync", in: "ben").errors
        == "Took 1 (ada 1); private: took 1 (ada 1).\n")
    let edit = { (words: String, second: Int) in
      "GIT_COMMITTER_DATE='@\(1_300_900_000 + second) +0000' hackjournal edit \(id) -q -m \(words)"
        + " >/dev/null"
    }
    for (round, isAdaNewer) in [true, false].enumerated() {
      let seconds = isAdaNewer ? (20, 10) : (10, 20)
      try clones.sh(edit("Hers\(round)", 100 * round + seconds.0), in: "ada")
      try clones.sh(edit("His\(round)", 100 * round + seconds.1), in: "ben")
      // Each joins by themselves first, and neither has seen what the other one made of it.
      let join = { (other: String) in
        "git fetch -q ../hidden.git +refs/of/\(other):refs/hackjournal/incoming/main"
      }
      for name in clones.names {
        try clones.sh(
          "git push -q ../hidden.git +refs/hackjournal/private/main:refs/of/\(name)", in: name)
      }
      try clones.sh(join("ben"), in: "ada")
      try clones.sh(join("ada"), in: "ben")
      let answers = try clones.names.map {
        try clones.sh("hackjournal check --repair", in: $0).output
      }
      #expect(answers[0].contains(isAdaNewer ? "Yours stands" : "Theirs stands"))
      #expect(answers[1].contains(isAdaNewer ? "Theirs stands" : "Yours stands"))
      let trees = try clones.names.map {
        try clones.sh("git rev-parse 'refs/hackjournal/private/main^{tree}'", in: $0).output
      }
      #expect(trees[0] == trees[1])
      for name in clones.names {
        let shown = try clones.sh("hackjournal show \(id)", in: name).output
        #expect(shown.contains(isAdaNewer ? "Hers\(round)" : "His\(round)"))
        let history = try clones.sh("hackjournal history \(id)", in: name).output
        #expect(history.contains("ada") && history.contains("ben"))
      }
      try clones.sh("hackjournal sync -q", in: "ada")
      try clones.sh("hackjournal sync -q", in: "ben")
      try clones.sh("hackjournal sync -q", in: "ada")
    }
    try clones.sh("mv ../hidden.git ../away.git", in: "ada")
    #expect(
      try clones.sh("hackjournal sync --json", in: "ada", status: 75).output
        .contains(#""reached":false"#))
  }

  private static let share =
    "git init -q --bare ../hidden.git; git remote add organisers ../hidden.git;"
    + " git config hackjournal.remote origin; git config hackjournal.privateRemote organisers;"

  @Test("two names that somebody got apart both stay out of texts, whichever stands")
  func renamedApart() throws {
    let clones = try Clones(["ada", "ben"])
    for name in clones.names { try clones.sh(Self.share, in: name) }
    let key = try clones.sh(
      "hackjournal attendee add -q --unnamed 'Grace Hopper'; hackjournal sync -q", in: "ada"
    ).output.trimmingCharacters(in: .newlines)
    try clones.sh("hackjournal sync -q", in: "ben")
    try clones.sh("hackjournal attendee edit -q \(key) --name 'Grace Murray'", in: "ada")
    try clones.sh(
      "GIT_COMMITTER_DATE='@1400000000 +0000' hackjournal attendee edit -q \(key) --name 'Gina Ropper'",
      in: "ben")
    try clones.sh("hackjournal sync -q", in: "ada")
    try clones.sh("hackjournal sync -q", in: "ben")
    try clones.sh("hackjournal sync -q", in: "ada")
    for clone in clones.names {
      for name in ["Grace Hopper", "Grace Murray", "Gina Ropper"] {
        #expect(
          try clones.sh("hackjournal add -d 1 '\(name) won'", in: clone, status: 1).errors
            .contains("who is not to be named"), "\(name) in \(clone)")
      }
    }
  }

  @Test(
    "who was forgotten comes back by no clone that changed what is private of them",
    arguments: [false, true])
  func forgotten(_ hasText: Bool) throws {
    let clones = try Clones(["ada", "ben"])
    for name in clones.names { try clones.sh(Self.share, in: name) }
    let key = try clones.sh(
      "hackjournal attendee add -q --unnamed 'Grace Hopper'; hackjournal sync -q", in: "ada"
    ).output.trimmingCharacters(in: .newlines)
    try clones.sh("hackjournal sync -q", in: "ben")
    try clones.sh(
      "hackjournal attendee edit -q \(key) --email g@example.org --role host >/dev/null; "
        + "hackjournal note -q -d 1 \(key) 'Came late'", in: "ben")
    // A text that names her, as a clone without the names writes it, makes one commit of what ada has.
    let own =
      !hasText
      ? ""
      : "f=days/2011-03-23/1000-x-k7f3q2m9x4.md; mkdir -p days/2011-03-23; "
        + "printf 'By Grace Hopper\\n' > $f; git add $f; git commit -q -m Add; "
        + "printf 'By nobody\\n' > $f; git add $f; git commit -q -m Reword;"
    try clones.sh("\(own) hackjournal attendee forget \(key); hackjournal sync -q", in: "ada")
    try clones.sh("hackjournal sync -q", in: "ben")
    try clones.sh("hackjournal sync -q", in: "ada")
    for name in clones.names {
      let files = try clones.sh(
        "git ls-tree -r --name-only refs/hackjournal/private/main; hackjournal check", in: name
      ).output
      #expect(!files.contains(key), "\(files)")
    }
  }

  @Test(
    "a name that was withdrawn in one clone is kept while another one renames the person",
    arguments: [true, false])
  func withdrawnAndRenamed(_ isNoFirst: Bool) throws {
    let clones = try Clones(["ada", "ben"])
    for name in clones.names { try clones.sh(Self.share, in: name) }
    try clones.sh("hackjournal attendee add -q 'Grace Hopper'; hackjournal sync -q", in: "ada")
    try clones.sh("hackjournal sync -q", in: "ben")
    try clones.sh("hackjournal attendee edit -q grace --named no", in: "ada")
    try clones.sh("hackjournal attendee edit -q grace --name 'Grace Murray'", in: "ben")
    let order = ["ada", "ben", "ada", "ben"]
    for name in isNoFirst ? order : order.reversed() {
      try clones.sh("hackjournal sync -q", in: name)
    }
    for name in clones.names {
      for text in ["Grace Hopper won", "Grace Murray won"] {
        let refused = try clones.sh("hackjournal add -d 1 '\(text)'", in: name, status: 1)
        #expect(refused.errors.contains("who is not to be named"), "\(name): \(text)")
      }
    }
  }

  @Test(
    "nothing private goes where git is led to what everybody reads",
    arguments: [
      "git config url.$PWD/../hub.pushInsteadOf ../hidden.git",
      "git config url.$PWD/../hub.insteadOf ../hidden.git",
      "git config remote.organisers.pushurl ../hub",
      "git config remote.origin.url ../hidden.git/",
    ])
  func ledAway(_ setting: String) throws {
    let clones = try Clones(["ada"])
    try clones.sh("\(Self.share) \(setting)", in: "ada")
    try clones.sh("hackjournal attendee add -q --unnamed 'Grace Hopper'", in: "ada")
    #expect(
      try clones.sh("hackjournal sync", in: "ada", status: 1).errors
        .contains("hackjournal.privateRemote is organisers"))
    for place in ["hub", "hidden.git"] {
      #expect(try clones.sh("git for-each-ref refs/hackjournal/private", in: place).output == "")
    }
  }

  @Test("commits of one's own that say who wrote them go as one, once that is not to be said")
  func writers() throws {
    let clones = try Clones(["ada"])
    try clones.sh(Self.share, in: "ada")
    try clones.sh(
      "git config user.name 'Grace Hopper'; hackjournal add -q -d 1 'It boots'; "
        + "hackjournal attendee add -q --unnamed 'Grace Hopper' --email ada@example.org", in: "ada")
    #expect(try clones.sh("hackjournal sync", in: "ada").errors.contains("went as one"))
    #expect(try clones.sh("git log --format='%an %ae %cn %ce'", in: "hub").output.contains("p-"))
    #expect(
      try !clones.sh("git log --format='%an %ae %cn %ce'", in: "hub").output.contains("Hopper"))
    #expect(try clones.sh("hackjournal sync", in: "ada").errors == "Nothing new on either side.\n")
  }
}
