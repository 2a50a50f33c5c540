import Foundation
import TestSupport
import Testing

/// Wherever git looks for hooks.
@Suite("Hook folders")
struct HookFolderTests {
  @Test func servesLinkedWorktreesAndSubfolders() throws {
    var team = try HookedTeam()
    try team.shell("mkdir deep; git worktree add -q ../linked")
    team.place = "team/deep"
    try team.install()
    for folder in ["team", "team/deep", "linked"] {
      team.place = folder
      try team.commit("Demo: x")
      #expect(team.calls() == ["hooks run post-commit", "post-commit"])
      #expect(team.hooks("status").status == 0)
    }
    try team.shell("unset GIT_DIR; ../team/.git/hooks/post-commit")
    #expect(team.calls() == ["hooks run post-commit", "post-commit"])
  }

  @Test func servesASubmodule() throws {
    var team = try HookedTeam()
    try team.shell("git -c protocol.file.allow=always submodule --quiet add ../team sub")
    team.place = "team/sub"
    try team.install()
    #expect(team.scratch.exists("team/.git/modules/sub/hackjournal/hooks/post-commit"))
    try team.commit("Demo: x")
    #expect(team.calls() == ["hooks run post-commit", "post-commit"])
    team.place = "team"
    try team.commit("Demo: not here")
    #expect(team.calls() == [])
  }

  @Test func servesABareRepository() throws {
    var team = try HookedTeam()
    try team.shell("git clone -q --bare team bare.git", in: "")
    team.place = "bare.git"
    try team.script("bare.git/hooks/post-receive", "#!/bin/sh\ncat >theirs\n")
    let answer = try team.install()
    #expect(answer.output == "post-receive\t\(team.scratch.path)/bare.git/hooks/post-receive\n")
    try team.shell(
      "git commit -q --allow-empty -m x; git push -q ../bare.git HEAD:main HEAD:b", in: "team")
    #expect(
      team.calls() == [
        "hooks run post-receive", "post-receive refs/heads/main", "post-receive refs/heads/b",
      ])
    #expect(try team.scratch.read("bare.git/theirs").split(separator: "\n").count == 2)
  }

  @Test func servesABareRepositoryAndItsWorktrees() throws {
    var team = try HookedTeam()
    try team.shell(
      "git clone -q --bare team bare.git; git -C bare.git worktree add -q ../w", in: "")
    team.place = "bare.git"
    try team.install()
    team.place = "w"
    try team.install()
    try team.commit("Demo: x")
    #expect(team.calls() == ["hooks run post-commit", "post-commit"])
    try team.shell("git commit -q --allow-empty -m x; git push -q ../bare.git HEAD:b", in: "team")
    #expect(team.calls() == ["hooks run post-receive", "post-receive refs/heads/b"])
    #expect(team.hooks("uninstall").output.split(separator: "\n").count == 4)
  }

  @Test(arguments: [".githooks", "./.githooks/", "ABSOLUTE", "~/hooks"])
  func honoursTheHooksPath(_ setting: String) throws {
    let team = try HookedTeam()
    let path = setting == "ABSOLUTE" ? team.scratch.path + "/team/.githooks" : setting
    try team.shell("git config core.hooksPath '\(path)'")
    let hook = setting == "~/hooks" ? "home/hooks/post-commit" : "team/.githooks/post-commit"
    try team.script(hook, "#!/bin/sh\necho theirs\n")
    try team.expectRoundTrip(of: "") {
      let said = try team.commit("Demo: x")
      #expect(said == "theirs\n")
      #expect(team.calls() == ["hooks run post-commit", "post-commit"])
      #expect(!team.scratch.exists("team/.git/hooks/post-commit"))
    }
  }

  @Test func saysWhatToCommitOfATrackedFolder() throws {
    let team = try HookedTeam()
    try team.script("team/.githooks/post-commit", "#!/bin/sh\necho theirs\n")
    try team.shell("git config core.hooksPath .githooks; git add .; git commit -qm x")
    let answer = try team.install()
    #expect(
      answer.errors.contains(
        "git add :/.githooks/post-commit :/.githooks/post-merge :/.githooks/post-rewrite && git commit"
      ))
    try team.shell("git add .; git commit -qm y; git clone -q . ../clone")
    _ = team.calls()
    try team.shell(
      "git config core.hooksPath .githooks; git commit -q --allow-empty -m 'Demo: x'", in: "clone")
    #expect(team.calls() == [])
  }

  @Test func namesTheFileThatADispatcherGoesOnWith() throws {
    let team = try HookedTeam()
    try team.script("team/.githooks/post-commit", "#!/usr/bin/env perl\nprint \"theirs\\n\";\n")
    try team.shell("git config core.hooksPath .githooks; git add .; git commit -qm x")
    let moved = ":/.githooks/hackjournal-previous/post-commit"
    #expect(try team.install().errors.contains(moved))
    try team.shell("git add .; git commit -qm y; git clone -q . ../clone")
    let said = try team.shell(
      "git config core.hooksPath .githooks; git commit -q --allow-empty -m z 2>&1", in: "clone")
    #expect(said == "theirs\n")
    #expect(team.hooks("uninstall").errors.contains(moved))
  }

  @Test func sharesAFolderOutsideOfTheRepository() throws {
    var team = try HookedTeam()
    try team.shell(
      "git init -q other; git config --global core.hooksPath '~/hooks'; mkdir home/hooks", in: "")
    #expect(try team.install().errors.contains("core.hooksPath is outside this repository"))
    team.place = "other"
    try team.commit("Demo: not installed here")
    #expect(team.calls() == [])
    try team.install()
    #expect(team.hooks("uninstall").status == 0)
    team.place = "team"
    try team.commit("Demo: x")
    #expect(team.calls() == ["hooks run post-commit", "post-commit"])
    #expect(team.hooks("uninstall").status == 0)
    #expect(try team.shell("ls home/hooks", in: "") == "")
  }

  @Test func findsItsLinesInARepositoryThatMoved() throws {
    var team = try HookedTeam()
    try team.install()
    try team.shell("mv team moved", in: "")
    team.place = "moved"
    try team.commit("Demo: x")
    #expect(team.calls() == ["hooks run post-commit", "post-commit"])
    #expect(team.hooks("uninstall").status == 0)
    #expect(!team.scratch.exists("moved/.git/hooks/post-commit"))
  }

  @Test func servesEachWorktreeOfASharedFolder() throws {
    var team = try HookedTeam()
    try team.script("team/.githooks/post-commit", "#!/bin/sh\n")
    try team.shell("git config core.hooksPath .githooks; git add .; git commit -qm x")
    try team.shell("git worktree add -q ../linked")
    try team.install()
    team.place = "linked"
    #expect(team.hooks("status").errors.contains("post-commit does not call hackjournal"))
    try team.install()
    for folder in ["linked", "team"] {
      team.place = folder
      #expect(team.hooks("status").status == 0)
    }
    #expect(team.hooks("uninstall").status == 0)
    #expect(try team.shell("git status --porcelain; git -C ../linked status --porcelain") == "")
  }

  @Test func tellsWhatIsMissing() throws {
    let team = try HookedTeam()
    try team.install()
    try team.shell("mv ../bin/hackjournal ../bin/away")
    #expect(team.hooks("status").errors.contains("which is not there"))
    try team.shell("mv ../bin/away ../bin/hackjournal; git update-ref -d refs/heads/hackjournal")
    #expect(team.hooks("status").errors.contains("a journal that cannot be read"))
    try team.shell("rm .git/hackjournal/hooks/post-merge")
    #expect(team.hooks("status").errors.contains("post-merge does not call hackjournal"))
  }

  @Test func refusesWhereHooksAreTurnedOff() throws {
    let team = try HookedTeam()
    try team.shell("git config core.hooksPath /dev/null")
    let answer = team.hooks("install")
    #expect(answer.status == 1)
    #expect(answer.errors.contains("git runs no hooks here"))
  }

  @Test func restoresSettings() throws {
    let team = try HookedTeam()
    try team.shell("git init -q ../j && git -C ../j commit -q --allow-empty -m x")
    try team.shell("git config hackjournal.project old; git config hackjournal.quiet true")
    try team.install()
    let before = try team.scratch.read("team/.git/config")
    #expect(team.hooks("install", "--project", "new").status == 0)
    #expect(try team.shell("git config hackjournal.project") == "new\n")
    #expect(team.hooks("uninstall").status == 0)
    #expect(
      try team.scratch.read("team/.git/config")
        == before.replacing("\tjournal = .#hackjournal\n", with: "").replacing(
          "\tjournal = \".#hackjournal\"\n", with: ""))
  }
}
