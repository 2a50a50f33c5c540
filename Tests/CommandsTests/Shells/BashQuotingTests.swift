import Foundation
import TestSupport
import Testing

@testable import Commands

@Suite("Words for bash", .enabled(if: Python.isInstalled("bash"), "needs bash"))
struct BashQuotingTests {
  static let words = [
    "lin`touch x`", "$(touch x)", "${HOME}", "a'b", "a\"b", "a\\b", "a;touch x #", "~root", "#a",
    "{a,b}", "*", "a!b", "ends!", "Ian Campbell", "über größe", "a&b|c<d>e", "[a-z]?", "x=$y", "-n",
    "李 四", "a\u{A0}b\u{2003}c", "$'x'", "\\", "`", "'", "^a^b", "a\"", "a'",
  ]

  @Test("are what they were, and run nothing", arguments: words)
  func areWhatTheyWere(_ word: String) throws {
    for open in [nil, "'", "\""] as [Character?] where open == nil || !word.hasPrefix("'") {
      let quote = open.map(String.init) ?? ""
      let inside = BashQuoting(open: open).quoted(word)
      // As readline closes it.
      let typed = quote + inside + (inside.last == open ? "" : quote)
      let scratch = try Scratch()
      try scratch.write("line", "set +o histexpand; printf '[%s]' \(typed)")
      let outcome = try Command(
        ["bash", "line"], in: scratch.path, environment: scratch.environment
      ).run()
      #expect(outcome.output == "[\(word)]", "\(typed)")
      #expect(!scratch.exists("x"))
    }
  }
}
