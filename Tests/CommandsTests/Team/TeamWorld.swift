import Foundation
import TestSupport
import Testing

/// A team: an author whose hooks capture, a server whose hook captures what is pushed, and a
/// colleague who captures by hand. Each of the three has a journal of one event.
struct TeamWorld {
  let scratch: Scratch

  static let journals = ["author", "server", "colleague"]

  /// The code repository `code`, its server `team.git`, the colleague's clone `other`, and the
  /// journals; nothing is committed yet.
  init() throws {
    scratch = try Scratch()
    try run("\(program) init start --event Hack --start 2011-03-13 --time-zone UTC -q")
    for journal in Self.journals { try run("git clone -q start \(journal)") }
    try run(
      "git init -q --bare team.git && git init -q code && git -C code remote add origin ../team.git"
    )
    try run("git -C team.git config remote.origin.url /srv/team.git")
    for (folder, journal) in [("code", "author"), ("team.git", "server")] {
      try run("\(program) hooks install --journal ../\(journal)", in: folder)
      // Not the absolute path, so that copies of this world have journals of their own.
      try run("git config hackjournal.journal ../\(journal)", in: folder)
    }
  }

  /// A copy of another world, to go on from there.
  init(copying other: TeamWorld) throws {
    scratch = try Scratch()
    try run("cp -a '\(other.scratch.path)'/* .")
  }

  /// The program, as a shell takes it.
  var program: String { "'\(Built.hackjournal)'" }

  /// What a history can call: `commit NAME TRAILER` makes a commit a minute after the one before,
  /// `edit SCRIPT` makes `git rebase -i` edit its list by sed, `program` is hackjournal.
  private var prelude: String {
    """
    program() { \(program) "$@"; }
    edit() { export GIT_SEQUENCE_EDITOR="sed -i '$1'" GIT_EDITOR=true; }
    commit() {
      clock=$(cat "$world/clock" 2>/dev/null || echo 1300000000); clock=$((clock + 60))
      echo $clock >"$world/clock"; echo "$1" >>"$1"; git add "$1"
      GIT_AUTHOR_DATE="$clock +0000" GIT_COMMITTER_DATE="$clock +0000" \\
        git commit -q -m "$1" ${2:+-m "$2"}
    }

    """
  }

  /// Runs shell lines in a folder below; every line must succeed.
  @discardableResult
  func run(_ lines: String, in folder: String = "") throws -> Command.Outcome {
    let outcome = try command(["sh", "-euc", prelude + lines], in: folder).run()
    guard outcome.status == 0 else {
      throw CommandFailure(description: "\(lines): \(outcome.status)\n\(outcome.errors)")
    }
    return outcome
  }

  func command(
    _ arguments: [String], in folder: String = "", with variables: [String: String] = [:]
  ) -> Command {
    let own = [
      "world": scratch.path, "GIT_CONFIG_COUNT": "1", "GIT_CONFIG_KEY_0": "hackjournal.fsync",
      "GIT_CONFIG_VALUE_0": "false",
    ]
    return Command(
      arguments, in: "\(scratch.path)/\(folder)",
      environment: scratch.environment.merging(own) { $1 }.merging(variables) { $1 })
  }
}

/// An entry of a journal, as far as tests of captures look at it.
struct ToldEntry: Decodable, Equatable, CustomStringConvertible {
  let id: String
  let text: String
  let kind: String
  let commit: String?
  let path: String
  private let commitGone: Bool?

  private enum CodingKeys: String, CodingKey {
    case id, text, kind, commit, path
    case commitGone = "commit-gone"
  }

  /// Whether no ref of the author reaches its commit.
  var isGone: Bool { commitGone ?? false }

  var description: String { "\(kind) '\(text)' \(commit?.prefix(7) ?? "-")" }

  private struct List: Decodable {
    let entries: [ToldEntry]
  }

  static func all(in json: String) throws -> [ToldEntry] {
    try JSONDecoder().decode(List.self, from: Data(json.utf8)).entries
  }
}

extension TeamWorld {
  /// What a journal tells.
  func entries(of journal: String) throws -> [ToldEntry] {
    try ToldEntry.all(
      in: run("program list --json --commits --journal ../\(journal)", in: "code").output)
  }

  /// The texts that a journal tells, sorted.
  func texts(of journal: String) throws -> [String] {
    try entries(of: journal).texts
  }

  /// How many entry files a journal has, shown or not.
  func countOfFiles(in journal: String) throws -> Int {
    try run("git ls-files days | wc -l", in: journal).output
      .split(whereSeparator: \.isWhitespace).first.flatMap { Int($0) } ?? 0
  }

  /// The author pushes, whatever the server has; its hook captures.
  func push() throws {
    try run("git push -q --force origin HEAD:main", in: "code")
  }

  /// The colleague fetches and captures by hand.
  func captureAsColleague() throws {
    try run("[ -d other ] || git clone -q team.git other")
    try run(
      """
      git remote set-url origin ../team.git
      git fetch -q --prune
      git checkout -q --detach origin/main
      for branch in $(git for-each-ref --format='%(refname:short)' refs/heads); do
        git branch -qD $branch
      done
      program capture --journal ../colleague -q HEAD
      """, in: "other")
  }

  /// Makes the journal `union` of the three: all files of each; where they differ, those of `first`.
  func unite(preferring first: String) throws {
    try run("rm -rf union && git clone -q \(first) union")
    for other in Self.journals where other != first {
      try run(
        """
        git pull -q --no-rebase --no-edit -X ours ../\(other) ||
          { git checkout -q --ours . ; git add -A; git commit -qm Merge; }
        """, in: "union")
    }
  }
}

extension [ToldEntry] {
  /// Sorted.
  var texts: [String] { map(\.text).sorted() }
}
