import TestSupport
import Testing

/// A setting counts for us where it counts for `git commit`.
@Suite("Who writes, by git's configuration")
struct SettingsTests {
  /// Each is a way to say `user.email`; `write` commits by git, then by the program.
  private static let ways = [
    #"""
    printf '[includeIf "hasconfig:remote.*.url:https://git.work.example/**"]\n path = work\n' >>home/gitconfig
    git -C j remote add origin https://git.work.example/x.git; write
    """#,
    #"""
    printf '[includeIf "hasconfig:remote.*.url:https://git.work.example/**"]\n path = work\n' >>home/gitconfig
    write
    """#,
    #"printf '[includeIf "gitdir:**/j/"]\n path = work\n' >>home/gitconfig; write"#,
    #"printf '[includeIf "gitdir:**/k/"]\n path = work\n' >>home/gitconfig; write"#,
    #"printf '[includeIf "onbranch:main"]\n path = work\n' >>home/gitconfig; write"#,
    #"printf '[includeIf "nonsense:main"]\n path = work\n' >>j/.git/config; write"#,
    #"git -C j config includeIf.onbranch:main.path ../../home/work; write"#,
    #"export GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=include.path GIT_CONFIG_VALUE_0=$PWD/home/work; write"#,
    #"export GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=User.EMAIL GIT_CONFIG_VALUE_0=n@x.example; write"#,
    #"export GIT_CONFIG_PARAMETERS="'user.email'='it'\''s@x.example' 'a.b'"; write"#,
    #"export GIT_CONFIG_PARAMETERS="'user.email=old@x.example'"; write"#,
    #"export GIT_CONFIG_SYSTEM=$PWD/home/work; unset GIT_CONFIG_NOSYSTEM; write"#,
    #"""
    export GIT_CONFIG_SYSTEM=$PWD/home/work; unset GIT_CONFIG_NOSYSTEM
    git config --global --unset user.email; write
    """#,
    #"git -C j config extensions.worktreeConfig true; git -C j config --worktree user.email w@x.example; write"#,
    #"git -C j config author.email a@x.example; write"#,
  ]

  @Test(arguments: ways.indices)
  func isWhoeverGitSays(_ number: Int) throws {
    let outcome = try Workshop().run(
      #"""
      printf '[user]\n email = lars@work.example\n' >home/work
      write() {
        git -C j commit -q --allow-empty -m x; git -C j log -1 --format='%ae %ce'
        (cd j; add words); git -C j log -1 --format='%ae %ce'
      }

      """# + Self.ways[number])
    let answers = outcome.output.split(separator: "\n")
    #expect(answers.count == 2 && answers.first == answers.last, "\(Self.ways[number]): \(outcome)")
  }

  @Test func leavesHooksWhereTheyAreIfGitIsAsked() throws {
    let outcome = try Workshop().run(
      #"""
      printf '[includeIf "hasconfig:remote.*.url:https://git.work.example/**"]\n path = work\n' >>home/gitconfig
      git init -q team; cd team; "$PROGRAM" hooks install 2>/dev/null | cut -f1
      """#)
    #expect(outcome.output == "post-commit\npost-rewrite\npost-merge\n", "\(outcome.errors)")
  }

  @Test func isToldToAnAliasByTheOptionOfGit() throws {
    let outcome = try Workshop().run(
      #"""
      cd j; git config alias.note '!"$PROGRAM" add -q -d 1'
      git -c user.email=option@x.example note words >/dev/null; git log -1 --format=%ae
      """#)
    #expect(outcome.output == "option@x.example\n", "\(outcome.errors)")
  }
}
