import TestSupport
import Testing

@testable import Git
@testable import JournalModel
@testable import TeamRepositories

@Suite("What a commit stands for")
struct CapturedCommitTests {
  private static func entries(_ trailers: String, project: String? = nil) throws -> [Entry] {
    try CaptureSample.commit("a", "Draw windows\n\n\(trailers)\n", project: project).entries
  }

  @Test(
    "each trailer of a kind is an entry",
    arguments: [
      ("Highlight: It boots", ["highlight: It boots"]),
      ("demo: a\nIDEA: b", ["demo: a", "idea: b"]),
      ("Follow-up: over\n  two lines", ["follow-up: over two lines"]),
      ("Highlight: a\nHighlight: a", ["highlight: a"]),
      ("Highlight: a\nDemo: a", ["highlight: a", "demo: a"]),
      ("Highlight: yes", ["highlight: Draw windows"]),
      ("Highlight: YES", ["highlight: Draw windows"]),
      ("Highlight:", []), ("Signed-off-by: Ian <i@x>", []),
      ("Fixes: 1\nBlocker: b", ["blocker: b"]),
      ("Highlight: by Ada <ada@example.org>, too", ["highlight: by Ada, too"]),
      ("Prose.\n\nHighlight: a\n\nThe end.", []), ("Thanks: <ada@example.org>", []),
      ("Thanks: Ada ada@example.org for tea", ["thanks: Ada for tea"]),
      ("Highlight: git@example.org:xen.git (a@b) <c@d", ["highlight: git@example.org:xen.git"]),
    ])
  func trailers(_ trailers: String, _ entries: [String]) throws {
    #expect(try Self.entries(trailers).map { "\($0.kind): \($0.text)" } == entries)
  }

  @Test("a message of trailers alone, or of one line, has none")
  func noParagraph() throws {
    for message in ["Highlight: It boots", "Highlight: It boots\n", "", "\n\n"] {
      #expect(try CaptureSample.commit("a", message).entries.isEmpty)
    }
  }

  @Test("an event's own kinds have trailers as the standard ones do")
  func ownKinds() throws {
    var event = try Samples.event()
    event.kinds = [KindSetting("war-story: War stories")].compactMap(\.self)
    let commit = try CaptureSample.commit("a", "x\n\nWar-story: It fell", event: event)
    #expect(commit.entries.map(\.kind.description) == ["war-story"])
    #expect(try CaptureSample.commit("a", "x\n\nWar-story: It fell").entries.isEmpty)
  }

  @Test("an entry has author, time, repository and commit")
  func fields() throws {
    let entries = try Self.entries("Highlight: a\nDemo: b")
    #expect(entries.allSatisfy { $0.by == "Ian" && $0.repository == "linpicker" })
    #expect(entries.allSatisfy { $0.commit == String(repeating: "a", count: 40) })
    #expect(entries.allSatisfy { $0.at?.text == "2011-03-23T09:30:00+00:00" })
    // They stay in their order.
    #expect(
      entries.map { $0.recorded?.inUTC } == [
        "2011-03-23T09:30:00.000Z", "2011-03-23T09:30:00.001Z",
      ])
  }

  @Test(
    "projects are those of the commit, else the repository's",
    arguments: [
      ("Project: xen\nProject: xen\nProject: dom0", "lin", ["xen", "dom0"]),
      ("Fixes: 1", "lin", ["lin"]),
      ("Fixes: 1", nil, []), ("Project:", "lin", ["lin"]), ("PROJECT: a", nil, ["a"]),
    ] as [(String, String?, [String])])
  func projects(_ trailers: String, _ own: String?, _ projects: [String]) throws {
    #expect(
      try Self.entries("Highlight: a\n\(trailers)", project: own).map(\.projects) == [projects])
  }

  @Test(
    "co-authors are credited by name, without addresses, and not the author",
    arguments: [
      ("Co-authored-by: Ada <ada@example.org>", ["Ada"]), ("Co-authored-by: Ian <x@y>", []),
      ("co-authored-by: Ada\nCo-Authored-By: Ada <a@b>", ["Ada"]), ("Co-authored-by: <a@b>", []),
      ("Co-authored-by: ada@example.org", []), ("Co-authored-by:", []),
      ("Co-authored-by: none", []),
    ])
  func credits(_ trailers: String, _ credits: [String]) throws {
    #expect(try Self.entries("Highlight: a\n\(trailers)").map(\.credits) == [credits])
  }

  @Test("an address in the place of a name is nobody's")
  func anonymousAuthor() throws {
    let commit = try CaptureSample.commit("a", "x\n\nHighlight: a", author: "ian@example.org")
    #expect(commit.entries.map(\.by) == [nil])
    #expect(commit.addresses == ["ian@example.org"])
  }

  @Test(
    "those whom it mentions stand behind the words",
    arguments: [
      ("Mention: Ada Lovelace", "a (@ada-lovelace)"), ("Mention: ada, Ian <i@x>", "a (@ada, @ian)"),
      ("Mention: ada\nMention: ian", "a (@ada, @ian)"), ("Mention: <a@b>", "a"), ("Mention:", "a"),
      ("Mention: 小明", "a (@小明)"),
    ])
  func mentions(_ trailers: String, _ text: String) throws {
    #expect(try Self.entries("Highlight: a\n\(trailers)").map(\.text) == [text])
  }

  @Test(
    "a commit of a time that no day has stands for nothing",
    arguments: [Int64.max, .min, 253_402_300_800])
  func times(_ seconds: Int64) throws {
    #expect(try CaptureSample.commit("a", "x\n\nHighlight: a", seconds: seconds).entries.isEmpty)
  }

  @Test(
    "a line that was meant for a trailer is told, with the word as it should be",
    arguments: [
      ("Subject\n\nProse.\n\nHighlight: a\n\nThe end.", ["Highlight: a"]),
      ("Hilight: a", ["Highlight: a"]), ("Highlight: a", ["Highlight: a"]),
      ("Subject\nHighlight: a", ["Highlight: a"]),
      ("Subject\n\nprose\nHighlight : a\n  b\nprose", ["Highlight: a b"]),
      ("Subject\n\n- prose\n- Highlight: a", ["Highlight: a"]),
      ("Subject\n\nIdeas: b\n\nHighlight: a", ["Idea: b"]),
      ("S\n\nprose\nIdea: b\nDemo: yes", ["Idea: b", "Demo: S"]),
      ("Subject\n\nprose\nThanks: Ada ada@example.org", ["Thanks: Ada"]),
      // Whoever followed the advice was heard.
      ("Subject\n\nprose\nHighlight: a\n\nHighlight: a", []),
      ("Subject\n\nHilight: a\nHighlight: a", []),
      ("Subject\n\nHighlight: a", []), ("Subject\n\nHighlight: a\n  more", []),
      ("Subject\n\nDecision: a\n\nDecision: a", []), ("Demo day", []),
      ("Subject\n\nthe idea: a", []), ("Subject\n\nprose\nHighlight: none", []),
      ("Subject\n\n```\nDemo: in code\n```\n\nend", []),
      // Subjects as many projects have them.
      ("highlight: fix colour", []), ("revision: bump", []), ("Revision: bump", []),
      ("idea: try it\n\nIt may work.", []), ("Demo: add a page\n\nIt is there.", []),
      ("Idea: one\n\nHighlight: a", []), ("demo(web): add a page", []),
    ])
  func nearMisses(_ message: String, _ meant: [String]) throws {
    #expect(try CaptureSample.commit("a", message).nearMisses.map(\.trailer) == meant)
  }

  @Test("a near miss is told if no entry says it already")
  func told() throws {
    let commit = try CaptureSample.commit("a", "x\n\nprose\nHighlight: It boots")
    let miss = try #require(commit.nearMisses.first)
    let entry = { (text: String, kind: Kind, letter: Character) in
      var entry = Entry(id: Identifier(bits: 1), kind: kind, text: text)
      entry.commit = String(repeating: letter, count: 40)
      return entry
    }
    #expect(miss.isTold(by: entry("It boots", .highlight, "a")))
    #expect(miss.isTold(by: entry("It boots (@ada)", .highlight, "a")))
    #expect(!miss.isTold(by: entry("It boots", .thanks, "a")))
    #expect(!miss.isTold(by: entry("It", .highlight, "a")))
    #expect(!miss.isTold(by: entry("It boots", .highlight, "b")))
  }

  @Test("what a hook looks for are the first two letters of every word")
  func beginnings() {
    let words = TrailerWords(Kind.standard)
    #expect(Kind.standard.allSatisfy { words.kind(TrailerWords.word(for: $0)) == $0 })
    #expect(
      Set(words.beginnings).isSuperset(of: ["hi", "de", "ou", "id", "bl", "fo", "aw", "th", "so"]))
  }
}
