import TestSupport
import Testing

@testable import Git
@testable import JournalModel
@testable import TeamRepositories

@Suite("Messages as people type them")
struct ToldMessageTests {
  private static func told(
    _ message: String, _ taking: CapturedCommit.Taking = .trailers
  ) throws -> [String] {
    let commit = try CaptureSample.commit("a", message, taking: taking)
    return commit.entries.map { "\($0.kind): \($0.text)" }
  }

  @Test(
    "a paragraph of trailers counts behind the subject and before git's trailers",
    arguments: [
      ("S\n\nHighlight: a\n\nProse.", ["highlight: a"]),
      ("S\n\nHighlight: a\n\nSigned-off-by: Ian <i@x>", ["highlight: a"]),
      ("S\n\nProse.\n\nHighlight: a\n\nDemo: b\n\nFixes: 1", ["highlight: a", "demo: b"]),
      ("S\n\nHighlight: a\n\nProse.\n\nDemo: b", ["highlight: a", "demo: b"]),
      ("S\n\n\n \t\nHighlight: a\n\n\nFixes: 1\n\n\n", ["highlight: a"]),
      ("\n\nS\n\nHighlight: a\n", ["highlight: a"]),
      ("S\n\nProse.\n\nHighlight: a\n\nMore.", []), ("S\nHighlight: a", []),
      ("S\n\nProse\nHighlight: a", []), ("S\n\n```\nHighlight: a\n```", []),
    ])
  func places(_ message: String, _ entries: [String]) throws {
    #expect(try Self.told(message) == entries)
  }

  @Test(
    "lines may be wrapped, points of a list, or spaced as people do",
    arguments: [
      (
        "Highlight: The display server ran\nfor the first time.",
        ["highlight: The display server ran for the first time."]
      ),
      ("Highlight: a\n   b\n\tc\nDemo: d", ["highlight: a b c", "demo: d"]),
      ("- Highlight: a\n- Demo: b", ["highlight: a", "demo: b"]),
      ("* Highlight: a\n  b\n* Demo: c", ["highlight: a b", "demo: c"]),
      ("• Highlight: a", ["highlight: a"]),
      ("1. Highlight: a\n2) Demo: b", ["highlight: a", "demo: b"]),
      ("- Highlight: a\n- mend this", []), ("- mend this\n- Highlight: a", []),
      ("Highlight:\n- a\n- b\n  c", ["highlight: a", "highlight: b c"]),
      ("Highlight:\n\n- a\n- b", ["highlight: a", "highlight: b"]),
      ("Highlight:\n\nIt boots.", ["highlight: It boots."]),
      ("Highlight: two\n- a\n- b", ["highlight: two\n- a\n- b"]),
      ("Highlight:\n\nDemo: b", ["demo: b"]), ("Highlight:\n\nSigned-off-by: Ian <i@x>", []),
      ("HIGHLIGHT : a", ["highlight: a"]), ("highlight:a", ["highlight: a"]),
      (
        "Follow up: a\nfollowup: b\nFollow-Up: c", ["follow-up: a", "follow-up: b", "follow-up: c"]
      ),
      ("Highlight: a\r\n  b\r\nDemo: c\r\n", ["highlight: a b", "demo: c"]),
      ("Highlight: a\nNote: for us\nDemo: b\nlong", ["highlight: a", "demo: b long"]),
      ("Highlight: a\nMention: Ada\nover and out", []),
    ])
  func forms(_ paragraph: String, _ entries: [String]) throws {
    #expect(try Self.told("S\n\n\(paragraph)") == entries)
    #expect(try Self.told("S\n\n\(paragraph)\n\nSigned-off-by: Ian <i@x>") == entries)
  }

  @Test(
    "nothing is no highlight, in whatever words",
    arguments: [
      "none", "None.", "NONE", "no", "n/a", "N/A", "-", "--", "—", "…", "?", "nothing", "TODO",
      "tbd",
      "(none)", "`none`", "No highlights", "nothing  to report", "false", "null", "keine",
      "<describe it>",
    ])
  func nothing(_ value: String) throws {
    let message = "S\n\nHighlight: \(value)"
    #expect(try CaptureSample.commit("a", message).entries.isEmpty)
    #expect(try CaptureSample.commit("a", message + "\n\nThe end.").nearMisses.isEmpty)
  }

  @Test("yes is the subject", arguments: ["yes", "Yes!", "y", "TRUE", "ja", "✓"])
  func yes(_ value: String) throws {
    #expect(try Self.told("It boots\n\nHighlight: \(value)") == ["highlight: It boots"])
  }

  @Test(
    "other short words are words",
    arguments: [
      "none of it crashed", "No more crashes", "yes, it boots", "🎉", "Ян", "42", "nil is gone",
    ])
  func words(_ value: String) throws {
    #expect(try Self.told("S\n\nHighlight: \(value)") == ["highlight: \(value)"])
  }

  private static let forge = """
    Add parser (#7)

    * highlight: Start

    Highlight: It reads a file

    * Finish

    Demo: Parser on stage
    Thanks: yes

    ---------

    Co-authored-by: Nora <nora@example.org>
    """

  private static let squash = """
    Squashed commit of the following:

    commit d31d7fb7da93a4264386172c66f96322957753d2
    Author: Nora <nora@example.org>
    Date:   Sun Nov 29 23:00:41 2026 +0000

        idea: Feat

        - Highlight: It reads a file

    commit 6c7e74306fb1e3ad7d17fd445b72fbb68cb45557
    Author: Nora <nora@example.org>

        Finish

        Demo: Parser on stage

        Prose.

        Thanks: yes
    """

  @Test(
    "what a squash joined is taken on request, and named otherwise", arguments: [forge, squash])
  func joined(_ message: String) throws {
    let all = ["highlight: It reads a file", "demo: Parser on stage", "thanks: Finish"]
    #expect(try Self.told(message).isEmpty)
    #expect(try Self.told(message, .anywhere) == all)
    let misses = try CaptureSample.commit("a", message).nearMisses
    #expect(misses.map { "\($0.meant.lowercased()): \($0.value)" } == all)
    #expect(misses.allSatisfy { $0.isOfOthers })
  }

  @Test(
    "the title of a request that a forge merged is a subject",
    arguments: [
      "Merge pull request #7 from a/b", "Merged in b (pull request #7)",
      "Merge branch 'b' into 'main'",
    ])
  func title(_ subject: String) throws {
    let commit = try CaptureSample.commit("a", "\(subject)\n\ndemo: add a page")
    #expect(commit.entries.isEmpty && commit.nearMisses.isEmpty)
    #expect(try Self.told("\(subject)\n\ndemo: add a page\n\nHighlight: a") == ["highlight: a"])
    #expect(try Self.told("Merge branch 'b'\n\nHighlight: a") == ["highlight: a"])
  }

  @Test("git's trailers of a squash are the commit's own")
  func joinedWithTrailers() throws {
    let message = "Add (#7)\n\n* One\n\n* Two\n\nHighlight: a"
    #expect(try Self.told(message) == ["highlight: a"])
    #expect(try Self.told(message, .anywhere) == ["highlight: a"])
    #expect(try CaptureSample.commit("a", message).nearMisses.isEmpty)
  }

  @Test(
    "a list of points is no squash",
    arguments: [
      "S\n\n* one\n* two\n\nHighlight: a\n\nFixes: 1", "S\n\n* one\n\n* two\n\nHighlight: a",
    ])
  func list(_ message: String) throws {
    #expect(try Self.told(message) == ["highlight: a"])
  }

  @Test("lines that are nearly trailers are taken on request")
  func nearMissesOnRequest() throws {
    let message = "S\n\nProse\nHighlight: a\n\nHilight: b"
    #expect(try Self.told(message).isEmpty)
    #expect(try Self.told(message, .anywhere) == ["highlight: a", "highlight: b"])
  }

  @Test("what is longer than an entry can be is read on request alone")
  func veryLong() throws {
    let message = "S\n\n\(String(repeating: "prose\n", count: 11_000))\nHighlight: a"
    #expect(try Self.told(message).isEmpty)
    #expect(try Self.told(message, .anywhere) == ["highlight: a"])
  }

  @Test("a message that is made to take long does not")
  func longMessages() throws {
    let long = String(repeating: "a", count: 60_000)
    let blanks = String(repeating: " ", count: 60_000)
    let lines = String(repeating: "Demo: x\n  y\n", count: 5_000)
    for text in [
      "Thanks: \(long) @", "Co-authored-by: \(long)", "Highlight: a\(blanks)@", "\(long): x",
      "Prose.\n\(lines)", "Highlight: (\(String(repeating: "(", count: 60_000))@",
      "Thanks: \(String(repeating: "a@", count: 20_000))",
    ] {
      let start = ContinuousClock.now
      _ = try CaptureSample.commit("a", "S\n\n\(text)\n\nThe end.").entries
      #expect(ContinuousClock.now - start < .seconds(60), "\(text.prefix(40))")
    }
  }
}
