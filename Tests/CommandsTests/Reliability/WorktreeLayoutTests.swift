import Foundation
import TestSupport
import Testing

/// Ways to lay out a repository. A script makes the worktree `$TOP` of a journal `$SRC` on `main`.
private enum Layout: String, CaseIterable {
  case plain = #"git clone -q "$SRC" "$TOP""#
  case separateGitFolder = #"mkdir store; git clone -q --separate-git-dir store/git "$SRC" "$TOP""#
  case separateFolderOfTheUsualName =
    #"mkdir store; git clone -q --separate-git-dir store/.git "$SRC" "$TOP""#
  case linkInPlaceOfTheGitFolder =
    #"git clone -q "$SRC" "$TOP"; mv "$TOP/.git" store; ln -s ../store "$TOP/.git""#
  case chosenWorktree = #"""
    git clone -q --no-checkout "$SRC" other; mkdir "$TOP"; echo "gitdir: ../other/.git" >"$TOP/.git"
    git -C other config core.worktree ../../work; git -C "$TOP" reset -q --hard
    """#
  case submodule = #"""
    git init -q outer; cd outer; git -c protocol.file.allow=always submodule -q add "$SRC" inner
    ln -s outer/inner "$TOP"
    """#
  case linked =
    #"git clone -q "$SRC" m; cd m; git switch -qc other; git worktree add -q "$TOP" main"#
  case linkedAndMovedByHand = #"""
    git clone -q "$SRC" m; cd m; git switch -qc other; git worktree add -q "$TOP-former" main
    mv "$TOP-former" "$TOP"
    """#
  case linkedToBare = #"git clone -q --bare "$SRC" b.git; git -C b.git worktree add -q "$TOP" main"#
  case linkedToASeparateGitFolder = #"""
    mkdir store; git clone -q --separate-git-dir store/git "$SRC" m; cd m; git switch -qc other
    git worktree add -q "$TOP" main
    """#
  case linkedByRelativePaths = #"""
    git clone -q "$SRC" m; git -C m switch -qc other; git -C m worktree add -q "$TOP" main
    echo ../../../../work/.git >m/.git/worktrees/work/gitdir
    echo "gitdir: ../m/.git/worktrees/work" >"$TOP/.git"
    """#
  case chosenForAllRepositories = #"""
    git clone -q "$SRC" "$TOP"; mkdir other; git config --global core.worktree "$PWD/other"
    """#
}

@Suite("An entry is put where git sees the worktree")
struct WorktreeLayoutTests {
  /// git exports `GIT_DIR` to aliases and hooks, and calls them in the worktree's top folder.
  @Test(arguments: Layout.allCases)
  fileprivate func whereverTheGitFolderIs(_ layout: Layout) throws {
    let outcome = try run(
      layout.rawValue,
      #"""
      cd "$TOP"; TOP=$(git rev-parse --show-toplevel); mkdir folder
      git config alias.note '!"$PROGRAM" add -q -d 1'
      hook=$(git rev-parse --git-path hooks)/post-commit; mkdir -p "${hook%/*}"
      printf '#!/bin/sh\n"$PROGRAM" add -q -d 1 "entry of a hook" </dev/null\n' >"$hook"
      chmod +x "$hook"
      "$PROGRAM" add -q -d 1 "entry one"; git note "entry of an alias"
      (cd folder; "$PROGRAM" add -q -d 1 "entry of a folder"; git note "entry of both")
      git commit -q --allow-empty -m Empty
      git status --porcelain; git grep -h '^entry' main | sort; ls "$TOP/days"/* | grep -c '^entry'
      find "$SCRATCH" -path "$TOP" -prune -o -name 'entry*' -print
      """#)
    #expect(
      outcome.output.split(separator: "\n").filter { $0.contains("entry") || $0.count < 3 }.suffix(
        6)
        == [
          "entry of a folder", "entry of a hook", "entry of an alias", "entry of both", "entry one",
          "5",
        ], "\(outcome)")
    #expect(!outcome.output.contains(" D ") && !outcome.output.contains("??"), "\(outcome)")
    #expect(!outcome.output.contains("/entry"), "\(outcome)")
  }

  @Test func whichAVariableNames() throws {
    let outcome = try run(
      #"git clone -q --bare "$SRC" dot.git; mkdir "$TOP""#,
      #"""
      cd "$TOP"; export GIT_DIR="$SCRATCH/dot.git" GIT_WORK_TREE="$TOP"; git checkout -qf main
      "$PROGRAM" add -q -d 1 "entry one" >/dev/null; git status --porcelain; ls days/*
      """#)
    #expect(outcome.output.hasPrefix("entry-one-"), "\(outcome)")
  }

  /// Whatever was done there, the next commit of the hidden worktree would take the entry back.
  @Test func orNowhereIfNothingNamesIt() throws {
    let outcome = try run(
      #"mkdir store; git clone -q --separate-git-dir store/git "$SRC" "$TOP""#,
      #"""
      "$PROGRAM" add -q -d 1 --journal store/git "entry one"; echo $?; ls store
      "$PROGRAM" list -d 1 --journal store/git; echo $?; git -C "$TOP" status --porcelain
      """#)
    #expect(outcome.output == "1\ngit\n0\n", "\(outcome)")
    #expect(outcome.errors.contains("in a folder that nothing there names"))
  }

  @Test func andNotInThatOfTheRepositoryThatThisIsACopyOf() throws {
    let outcome = try run(
      Layout.linked.rawValue,
      #"""
      cd "$SCRATCH/m"; kept=$("$PROGRAM" add -q -d 1 --journal .#main "kept entry")
      cd ..; cp -a m copy; cd copy; id=$("$PROGRAM" add -q -d 1 --journal .#main "entry of the copy")
      for gone in "$kept" "$id"; do "$PROGRAM" remove -q --journal .#main "$gone" >/dev/null; done
      git log --format=%s main | grep -c '^Remove'; git -C "$TOP" status --porcelain; ls "$TOP"/days/*
      """#)
    #expect(outcome.output.hasPrefix("2\n"), "\(outcome)")
    #expect(outcome.output.split(separator: "\n").last?.hasPrefix("kept-entry-") == true)
    #expect(!outcome.output.contains(" D ") && !outcome.output.contains("??"), "\(outcome)")
  }

  @Test func andNotInTheOriginalOfACopiedWorktree() throws {
    let outcome = try run(
      Layout.linked.rawValue,
      #"""
      cd "$SCRATCH"; cp -a work copy; cd copy; "$PROGRAM" add -q -d 1 "entry one"; echo $?
      cd "$TOP"; "$PROGRAM" add -q -d 1 "entry two" >/dev/null; git status --porcelain; ls days/*
      """#)
    #expect(outcome.output.hasPrefix("1\nentry-two-"), "\(outcome)")
    #expect(outcome.errors.contains("This folder is a copy of the worktree"))
  }

  private func run(_ layout: String, _ script: String) throws -> Command.Outcome {
    let journal = try RealJournal.checkedOut()
    let scratch = journal.scratch.path
    let outcome = try journal.command(
      ["sh", "-c", "set -e; (\(layout)) >&2; set +e\n\(script)"],
      in: scratch,
      with: [
        "PROGRAM": Built.hackjournal, "SRC": journal.path, "TOP": "\(scratch)/work",
        "SCRATCH": scratch,
      ]
    ).run()
    return outcome
  }
}
