import Foundation
import TestSupport
import Testing

/// Markdown as GitHub renders it, by Debian's cmark-gfm; HTML that is in it comes through.
enum Rendering {
  static let program = ["/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"]
    .map { "\($0)/cmark-gfm" }
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  static func html(_ markdown: String) throws -> String {
    let extensions = ["table", "strikethrough", "autolink", "tasklist", "footnotes"].flatMap {
      ["-e", $0]
    }
    let outcome = try Command(
      [program ?? "cmark-gfm", "--unsafe"] + extensions, in: "/", environment: [:],
      input: markdown
    ).run()
    #expect(outcome.status == 0, "\(outcome.errors)")
    return outcome.output
  }
}
