import TestSupport
import Testing

@Suite("Somebody who joins at a terminal")
struct JoinQuestionTests {
  private let world: TerminalWorld

  init() throws { world = try TerminalWorld() }

  private func setting(_ key: String, in folder: String) throws -> String {
    try world.run("git -C \(folder) --no-pager config --show-scope --get \(key) || :")
  }

  @Test("is asked whether it is the journal from everywhere, and whether it shares itself")
  func asked() throws {
    let answer = try world.run("hackjournal join xen mine", keys: "\nyes\n")
    #expect(answer.contains("from everywhere? [Y/n]"))
    #expect(answer.contains("as soon as there is a network? [y/N]"))
    #expect(answer.contains("Next: hackjournal add"))
    #expect(try setting("hackjournal.journal", in: "mine").hasPrefix("global\t"))
    #expect(try setting("hackjournal.autosync", in: "mine") == "local\ttrue\n")
  }

  @Test("says no, or nothing: nothing is set")
  func declined() throws {
    for keys in ["no\n\n", "\u{4}\u{4}"] {
      let folder = keys.hasPrefix("n") ? "one" : "two"
      #expect(try world.run("hackjournal join xen \(folder)", keys: keys).contains("Next: cd"))
      #expect(try setting("hackjournal.journal", in: folder).isEmpty)
      #expect(try setting("hackjournal.autosync", in: folder).isEmpty)
    }
  }

  @Test("says neither: is asked once more, and then it is no")
  func unclear() throws {
    let keys = "maybe\ny\nnever\nnope\n"
    let answer = try world.run("hackjournal join xen mine", keys: keys)
    #expect(answer.ranges(of: "neither yes nor no").count == 3)
    #expect(try setting("hackjournal.journal", in: "mine").hasPrefix("global\t"))
    #expect(try setting("hackjournal.autosync", in: "mine").isEmpty)
  }

  @Test("is not asked where the question would not be seen, or what was said before")
  func unasked() throws {
    let quiet = try world.run("hackjournal join -q xen one", keys: "y\ny\n")
    #expect(!quiet.contains("[y/N]") && !quiet.contains("[Y/n]"))
    try world.run("git config --global hackjournal.autosync false")
    let answer = try world.run("hackjournal join --default xen two", keys: "y\ny\n")
    #expect(!answer.contains("[y/N]") && !answer.contains("[Y/n]"))
    // Another journal than the one that was chosen takes its place only on a word.
    let second = try world.run("hackjournal join xen three", keys: "\n")
    #expect(second.contains("in place of") && second.contains("[y/N]"))
    #expect(try setting("hackjournal.journal", in: "three").contains("/two"))
  }
}
