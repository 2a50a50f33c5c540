import Testing

/// Something that happens to three commits with a trailer each: `A one` and `B one` are highlights,
/// `C one` is an idea.
struct History: Sendable, CustomTestStringConvertible {
  let name: String
  /// Shell lines, in the code repository.
  let script: String
  /// What every journal that saw all of it tells in the end, sorted.
  let texts: [String]
  /// Of these, the ones whose commit no ref reaches any more.
  var gone: [String] = []
  /// What a journal lacks that saw only the end.
  var unseen: [String] = []

  var testDescription: String { name }

  static let start = """
    commit base
    commit a 'Highlight: A one'
    commit b 'Highlight: B one'
    commit c 'Idea: C one'
    """

  private static let unchanged = ["A one", "B one", "C one"]

  static let all: [History] = amends + rebases + copies

  private static let amends = [
    History(name: "nothing", script: "true", texts: unchanged),
    History(
      name: "amend, same trailer", script: "git commit -q --amend --no-edit", texts: unchanged),
    History(
      name: "amend, other subject", script: "git commit -q --amend -m d -m 'Idea: C one'",
      texts: unchanged),
    History(
      name: "amend, changed trailer", script: "git commit -q --amend -m c -m 'Idea: C two'",
      texts: ["A one", "B one", "C two"]),
    History(
      name: "amend twice",
      script: """
        git commit -q --amend -m c -m 'Idea: C two'
        git commit -q --amend -m c -m 'Idea: C three'
        """, texts: ["A one", "B one", "C three"]),
    History(
      name: "amend there and back",
      script: """
        git commit -q --amend -m c -m 'Idea: C two'
        git commit -q --amend -m c -m 'Idea: C one'
        """, texts: unchanged),
    History(
      name: "amend, removed trailer", script: "git commit -q --amend -m c", texts: unchanged,
      unseen: ["C one"]),
    History(
      name: "amend, one trailer more",
      script: "git commit -q --amend -m c -m 'Idea: C one\nIdea: C more'",
      texts: ["A one", "B one", "C more", "C one"]),
    History(
      name: "amend, under another name of the reflog",
      script: "GIT_REFLOG_ACTION=edit git commit -q --amend -m c -m 'Idea: C two'",
      texts: ["A one", "B one", "C two"]),
    History(
      name: "amend, new author",
      script: "git commit -q --amend --no-edit --author 'Grace <grace@example.org>'",
      texts: unchanged),
    History(
      name: "amend --reset-author", script: "git commit -q --amend --reset-author --no-edit",
      texts: unchanged),
    History(
      name: "a trailer added later",
      script: "commit d; git commit -q --amend -m d -m 'Demo: D one'",
      texts: ["A one", "B one", "C one", "D one"]),
  ]

  private static let rebases = [
    History(
      name: "rebase, merge backend",
      script: "git checkout -q -b new main~3; commit y; git rebase -q --merge new main",
      texts: unchanged),
    History(
      name: "rebase, apply backend",
      script: "git checkout -q -b new main~3; commit y; git rebase -q --apply new main",
      texts: unchanged),
    History(
      name: "squash", script: "edit 2s/pick/squash/; git rebase -q -i HEAD~3", texts: unchanged),
    History(
      name: "squash all", script: "edit 2,3s/pick/squash/; git rebase -q -i HEAD~3",
      texts: unchanged, unseen: ["B one"]),
    History(
      name: "fixup", script: "edit 2s/pick/fixup/; git rebase -q -i HEAD~3", texts: unchanged,
      unseen: ["B one"]),
    History(
      name: "autosquash",
      script: """
        echo more >>b; git commit -qa --fixup HEAD~1
        edit 's/x/x/'; git rebase -q -i --autosquash HEAD~4
        """, texts: unchanged),
    History(
      name: "reorder", script: "edit '1{h;d};2{G}'; git rebase -q -i HEAD~3", texts: unchanged),
    History(
      name: "drop", script: "edit 1d; git rebase -q -i HEAD~3", texts: unchanged, gone: ["A one"],
      unseen: ["A one"]),
    History(
      name: "reword",
      script: """
        edit 1s/pick/reword/; export GIT_EDITOR="sed -i s/one/two/"; git rebase -q -i HEAD~2
        """, texts: ["A one", "B two", "C one"]),
    History(
      name: "edit, amended on the way",
      script: """
        edit 1s/pick/edit/; git rebase -q -i HEAD~2
        git commit -q --amend -m b -m 'Highlight: B two'; git rebase --continue
        """, texts: ["A one", "B two", "C one"]),
    History(
      name: "split",
      script: """
        edit 1s/pick/edit/; git rebase -q -i HEAD~2; git reset -q HEAD~1
        commit b1 'Highlight: B one'; commit b2 'Highlight: B two'; git add b; git stash -q
        git rebase --continue
        """, texts: ["A one", "B one", "B two", "C one"]),
    History(
      name: "stop in a rebase, and a commit beside the one to edit",
      script: """
        edit 1s/pick/edit/; git rebase -q -i HEAD~2
        commit b1 'Highlight: B two'; git rebase --continue
        """, texts: ["A one", "B one", "B two", "C one"]),
    History(
      name: "rebase aborted",
      script: """
        edit 1s/pick/edit/; git rebase -q -i HEAD~2
        git commit -q --amend -m b -m 'Highlight: B two'; git rebase --abort
        """, texts: unchanged),
    History(
      name: "rebase with a conflict",
      script: """
        git checkout -q -b new main~3; echo other >b; git add b; commit y
        export GIT_EDITOR=true; git rebase -q new main || { echo both >b; git add b; git rebase --continue; }
        """, texts: unchanged),
  ]

  private static let copies = [
    History(
      name: "cherry-pick",
      script: "git checkout -q -b new main~3; commit y; git cherry-pick main~1 main >/dev/null",
      texts: unchanged, unseen: ["A one"]),
    History(
      name: "cherry-pick, then merge",
      script: """
        git checkout -q -b new main~3; commit y; git cherry-pick main~1 >/dev/null
        git checkout -q main; git merge -q --no-edit new
        """, texts: unchanged),
    History(
      name: "merge of a branch with a trailer",
      script: """
        git checkout -q -b new main~1; commit y 'Demo: Y one'; git checkout -q main
        git merge -q --no-edit new
        """, texts: ["A one", "B one", "C one", "Y one"]),
    History(
      name: "merge with a trailer of its own",
      script: """
        git checkout -q -b new main~1; commit y; git checkout -q main
        git merge -q --no-ff -m 'Merge new' -m 'Outcome: M one' new
        """, texts: ["A one", "B one", "C one", "M one"]),
    History(name: "revert", script: "git revert --no-edit HEAD >/dev/null", texts: unchanged),
    History(
      name: "reset and committed again",
      script: """
        git reset -q --soft HEAD~1; clock=$(git log -1 --format=%at ORIG_HEAD)
        git commit -q -c ORIG_HEAD --no-edit
        """, texts: unchanged),
    History(
      name: "reset away", script: "git reset -q --hard HEAD~1; commit d 'Demo: D one'",
      texts: ["A one", "B one", "C one", "D one"], gone: ["C one"], unseen: ["C one"]),
  ]
}
