import TestSupport
import Testing

@testable import Git
@testable import JournalModel
@testable import TeamRepositories

/// The letters are those of DESIGN's rules; a commit is one letter, its entries are of Ian's.
@Suite("What was captured before")
struct CaptureMatchingTests {
  private static func commit(
    _ letter: Character, _ trailers: String, seconds: Int64 = CaptureSample.seconds
  ) throws -> CapturedCommit {
    try CaptureSample.commit(letter, "Subject\n\n\(trailers)\n", seconds: seconds)
  }

  /// What a capture of some commits makes of the entries of others: each as the letter of its commit
  /// with its text, new ones behind a plus.
  private static func outcome(
    of commits: [CapturedCommit], known: [Entry], replaced: [Character: String] = [:],
    gone: String = "", absent: String = "", former: [CapturedCommit] = []
  ) throws -> [String] {
    var request = CaptureRequest()
    for (new, olds) in replaced {
      request.replacements[try CaptureSample.id(new)] = Set(
        try olds.map { try CaptureSample.id($0) })
    }
    request.gone = Set(try gone.map { try CaptureSample.id($0) })
    request.absent = Set(try absent.map { try CaptureSample.id($0) })
    request.former = former
    var matching = CaptureMatching(known, request: request)
    let new = matching.match(commits)
    let said = { (entry: Entry) in "\(entry.commit?.prefix(1) ?? "") \(entry.text)" }
    return matching.entries.map(said) + new.map { "+ " + said($0) }
  }

  @Test("what is new is new, each once")
  func new() throws {
    let (one, other) = (try Self.commit("a", "Demo: x\nIdea: v"), try Self.commit("b", "Demo: x"))
    #expect(try Self.outcome(of: [one], known: []) == ["+ a x", "+ a v"])
    // A cherry-pick has author and time of its original.
    #expect(try Self.outcome(of: [one, other], known: []) == ["+ a x", "+ a v"])
    #expect(try Self.outcome(of: [], known: one.entries) == ["a x", "a v"])
  }

  @Test("(a) the same identifier points elsewhere only if its commit was replaced")
  func identified() throws {
    let (old, new) = (try Self.commit("a", "Demo: x"), try Self.commit("b", "Demo: x"))
    #expect(try Self.outcome(of: [new], known: old.entries) == ["a x"])
    #expect(try Self.outcome(of: [new], known: old.entries, replaced: ["b": "a"]) == ["b x"])
    #expect(try Self.outcome(of: [new], known: old.entries, gone: "a") == ["b x"])
    #expect(try Self.outcome(of: [old], known: old.entries, gone: "a") == ["a x"])
  }

  @Test("(a) words that a person changed stay, those that only an amend had changed come back")
  func restored() throws {
    let (first, amended) = (try Self.commit("a", "Demo: x"), try Self.commit("b", "Demo: other"))
    var known = first.entries
    (known[0].text, known[0].commit) = ("other", amended.id.hex)
    let again = try Self.commit("c", "Demo: x")
    #expect(
      try Self.outcome(of: [again], known: known, replaced: ["c": "b"], former: [amended]) == [
        "c x"
      ])
    known[0].text = "by hand"
    #expect(
      try Self.outcome(of: [again], known: known, replaced: ["c": "b"], former: [amended]) == [
        "c by hand"
      ])
  }

  @Test("(b) an entry of this commit that says the same is done, whatever its identifier")
  func captured() throws {
    let commit = try Self.commit("a", "Demo: x")
    var known = commit.entries
    known[0].id = Identifier(bits: 1)
    #expect(try Self.outcome(of: [commit], known: known) == ["a x"])
    known[0].kind = .thanks
    #expect(try Self.outcome(of: [commit], known: known) == ["a x", "+ a x"])
    known = []
    #expect(try Self.outcome(of: [commit], known: known) == ["+ a x"])
  }

  @Test("(c) an entry of a replaced commit with the same words points to the new one")
  func moved() throws {
    let old = try Self.commit("a", "Demo: x")
    // Another author's date: another identifier.
    let new = try Self.commit("b", "Demo: x", seconds: 5)
    #expect(try Self.outcome(of: [new], known: old.entries, replaced: ["b": "a"]) == ["b x"])
    #expect(try Self.outcome(of: [new], known: old.entries, gone: "a") == ["b x"])
    #expect(try Self.outcome(of: [new], known: old.entries) == ["a x", "+ b x"])
    let idea = try Self.commit("b", "Idea: x", seconds: 5)
    #expect(try Self.outcome(of: [idea], known: old.entries, gone: "a") == ["a x", "+ b x"])
  }

  @Test("(c) a commit that is not here may live elsewhere: only author and time tell it")
  func absent() throws {
    let old = try Self.commit("a", "Demo: x")
    var known = old.entries
    known[0].id = Identifier(bits: 1)
    let (later, same) = (
      try Self.commit("b", "Demo: x", seconds: 5), try Self.commit("b", "Demo: x")
    )
    #expect(
      try Self.outcome(of: [later], known: known, gone: "a", absent: "a") == ["a x", "+ b x"])
    #expect(try Self.outcome(of: [same], known: known, gone: "a", absent: "a") == ["b x"])
  }

  @Test("(d) of a replaced commit the same kind takes new words, by author and time or one to one")
  func reworded() throws {
    let old = try Self.commit("a", "Demo: x")
    let (new, later) = (
      try Self.commit("b", "Demo: v"), try Self.commit("b", "Demo: v", seconds: 5)
    )
    #expect(try Self.outcome(of: [new], known: old.entries, replaced: ["b": "a"]) == ["b v"])
    #expect(try Self.outcome(of: [new], known: old.entries, gone: "a") == ["b v"])
    #expect(try Self.outcome(of: [later], known: old.entries, replaced: ["b": "a"]) == ["b v"])
    #expect(try Self.outcome(of: [later], known: old.entries, gone: "a") == ["a x", "+ b v"])
    #expect(try Self.outcome(of: [new], known: old.entries) == ["a x", "+ b v"])
  }

  @Test("(d) of two replaced commits author and time decide whose words are new")
  func squashed() throws {
    let known = try [Self.commit("a", "Demo: x"), Self.commit("b", "Demo: v", seconds: 5)].flatMap(
      \.entries)
    let squash = try Self.commit("c", "Demo: z")
    #expect(try Self.outcome(of: [squash], known: known, replaced: ["c": "ab"]) == ["c z", "c v"])
    let other = try Self.commit("c", "Demo: z", seconds: 9)
    #expect(
      try Self.outcome(of: [other], known: known, replaced: ["c": "ab"]) == ["c x", "c v", "+ c z"])
  }

  @Test("what a squash joined is the entry of the commit that told it first")
  func joined() throws {
    let old = try CaptureSample.commit("a", "Subject\n\nDemo: x", seconds: 5)
    let message = "Add (#1)\n\n* Subject\n\nDemo: x\n\nIdea: v\n\n---\n\nEnd"
    let squash = try CaptureSample.commit("c", message, taking: .anywhere)
    #expect(try Self.outcome(of: [squash], known: []) == ["+ c x", "+ c v"])
    #expect(try Self.outcome(of: [squash], known: old.entries) == ["a x", "+ c v"])
    #expect(try Self.outcome(of: [squash], known: old.entries, gone: "a") == ["c x", "+ c v"])
    var other = old.entries
    other[0].repository = "another"
    #expect(try Self.outcome(of: [squash], known: other) == ["a x", "+ c x", "+ c v"])
  }

  @Test("(d) who has another name by a mailmap since is the same author")
  func renamed() throws {
    var old = try Self.commit("a", "Demo: x").entries
    let new = try Self.commit("b", "Demo: v")
    old[0].by = "Somebody else"
    #expect(try Self.outcome(of: [new], known: old, gone: "a") == ["a x", "+ b v"])
    old[0].by = "Ian"
    var shown = new
    shown.entries[0].by = "Ian Campbell"
    #expect(try Self.outcome(of: [shown], known: old, gone: "a") == ["b v"])
  }

  @Test("what a commit no longer says is still told, and points to the one that lives")
  func leftovers() throws {
    let old = try Self.commit("a", "Demo: x\nIdea: v")
    let new = try Self.commit("b", "Demo: x")
    #expect(
      try Self.outcome(of: [new], known: old.entries, replaced: ["b": "a"]) == ["b x", "b v"])
    #expect(try Self.outcome(of: [new], known: old.entries, gone: "a") == ["b x", "a v"])
  }

  @Test("where a commit is split, the half with the old words keeps the old entry")
  func split() throws {
    let old = try Self.commit("a", "Demo: x")
    let (first, second) = (try Self.commit("b", "Demo: v"), try Self.commit("c", "Demo: x"))
    #expect(
      try Self.outcome(of: [first, second], known: old.entries, replaced: ["b": "a", "c": "a"]) == [
        "c x", "+ b v",
      ])
  }

  @Test("an entry is taken by one commit alone")
  func once() throws {
    let old = try Self.commit("a", "Demo: x")
    let (one, two) = (
      try Self.commit("b", "Demo: x", seconds: 5), try Self.commit("c", "Demo: x", seconds: 6)
    )
    #expect(try Self.outcome(of: [one, two], known: old.entries, gone: "a") == ["b x", "+ c x"])
  }

  @Test("with the words come projects and credits, what a person added stays")
  func fields() throws {
    let old = try Self.commit("a", "Demo: x\nProject: xen")
    var known = old.entries
    known[0].tags = ["own"]
    let new = try Self.commit("b", "Demo: v\nProject: dom0\nCo-authored-by: Ada <a@b>")
    var request = CaptureRequest()
    request.gone = [old.id]
    var matching = CaptureMatching(known, request: request)
    #expect(matching.match([new]).isEmpty)
    let entry = try #require(matching.entries.first)
    #expect((entry.id, entry.tags) == (known[0].id, ["own"]))
    #expect((entry.projects, entry.credits) == (["dom0"], ["Ada"]))
  }

  @Test("what a person typed is nothing that was captured")
  func typed() throws {
    let commit = try Self.commit("a", "Demo: x")
    var known = commit.entries
    (known[0].id, known[0].commit) = (Identifier(bits: 1), nil)
    #expect(try Self.outcome(of: [commit], known: known, gone: "a") == [" x", "+ a x"])
  }
}
