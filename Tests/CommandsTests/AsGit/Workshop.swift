import TestSupport
import Testing

/// A folder with a journal `j` in which a script of real git and the real program runs.
struct Workshop {
  let journal: RealJournal

  init() throws {
    journal = try RealJournal.checkedOut()
    try journal.add("It boots")
  }

  /// Runs a script beside the journal; `$PROGRAM` is the program, and `add` adds to day 1, silently.
  func run(_ script: String, with variables: [String: String] = [:]) throws -> Command.Outcome {
    let own = ["PROGRAM": Built.hackjournal, "SCRATCH": journal.scratch.path]
    return try journal.command(
      ["sh", "-c", "add() { \"$PROGRAM\" add -q -d 1 \"$@\" >/dev/null; }\n\(script)"],
      in: journal.scratch.path, with: own.merging(variables) { $1 }
    ).run()
  }
}
