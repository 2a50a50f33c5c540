import Foundation
import TestSupport
import Testing

@testable import Git

@Suite struct TrailerTests {
  /// Messages made of all sorts of last paragraphs, after all sorts of first ones.
  static let messages: [String] = {
    let tops = [
      "Subject", "Highlight: in the subject", "Two lines\nof subject", "Subject\n\nBody: text",
    ]
    let blocks = [
      "Highlight: It boots", "highlight: lower\nIDEA: upper", "Highlight : spaced",
      "Highlight:tight",
      "Highlight: over\n  several\n\tlines\nIdea: next", "Highlight: a\nHighlight: b",
      "Highlight: a\nnot a trailer\nSigned-off-by: Ian <i@example.org>",
      "Highlight: a\nnot a trailer", "Highlight: a\nTwo words: b", "Two words: b\nHighlight: a",
      "Highlight: a\nprose\nprose\nprose\nprose\nSigned-off-by: Ian",
      "Highlight: a\n(cherry picked from commit 1234567)", "Highlight: a\n# a comment",
      "# a comment\nHighlight: a", "Highlight:\nIdea: b", "Highlight:\n  on the next line",
      "http://example.org: x", "Highlight=a", "  Highlight: indented", "Highlight: a\n\n\n",
      "Highlight: a\n---\nHighlight: below a line", "--- a/file\nHighlight: a",
      "---\n\nHighlight: alone below a line", "Follow-up: x", "Früh: b\nHighlight: a",
      "Highlight: “Grüße” 東京", "Highlight: a\r\nIdea: b\r", "Highlight: a:b: c", ": no word",
      "Conflicts:\n\tsrc/a.c\n", "Highlight: a\n\nConflicts:\n\tsrc/a.c",
      "Highlight: a\nHighlight: a\n continued\n  \n", "Co-authored-by: G <g@example.org>\nIdea: x",
    ]
    return tops.flatMap { top in blocks.map { "\(top)\n\n\($0)" } + [top] }
  }()

  @Test func trailersAreThoseThatGitSees() throws {
    let repository = try WrittenRepository("-b", "main")
    let log = try gitTrailers(in: repository)
    try #require(log.count == Self.messages.count)
    for (message, expected) in zip(Self.messages, log) {
      let found = Trailer.all(in: message).map { "\($0.key): \($0.value)".trimmed }
      #expect(found == expected, "\(message)")
    }
  }

  /// What `git log` shows as the trailers of commits with the messages, one commit each.
  private func gitTrailers(in repository: WrittenRepository) throws -> [[String]] {
    var stream = ""
    for (index, message) in Self.messages.enumerated() {
      let who = "Ian <ian@example.org> \(1_300_000_000 + index) +0000"
      stream += "commit refs/heads/main\ncommitter \(who)\ndata \(message.utf8.count)\n\(message)\n"
    }
    let made = try Command(
      ["git", "fast-import", "--quiet"], in: repository.folder,
      environment: repository.environment, input: stream
    ).run()
    try #require(made.status == 0, "\(made.errors)")
    let log = try Command(
      ["git", "log", "--reverse", "--format=%x1e%(trailers:only,unfold)"], in: repository.folder,
      environment: repository.environment
    ).run()
    return log.output.split(separator: "\u{1E}", omittingEmptySubsequences: false).dropFirst()
      .map { $0.split(separator: "\n").map { String($0).trimmed }.filter { !$0.isEmpty } }
  }

  @Test func commitInAnotherEncodingIsReadAsText() throws {
    let repository = try WrittenRepository("-b", "main")
    var message = Data("Subject\n\nHighlight: Gr".utf8)
    message.append(contentsOf: [0xFC, 0xDF, 0x65])
    let path = repository.scratch.path + "/message"
    try message.write(to: URL(fileURLWithPath: path))
    try repository.scratch.git(
      "-c", "i18n.commitEncoding=ISO-8859-1", "commit", "-q", "--allow-empty", "-F", path, in: "r")
    let opened = try Repository.open(at: repository.folder, in: repository.environment)
    let id = try #require(try opened.target(of: "HEAD"))
    let commit = try #require(try opened.authoredCommit(id))
    #expect(Trailer.all(in: commit.message).map(\.value) == ["Grüße"])
  }
}
