import Foundation
import Testing

@Suite("Transcripts")
struct TranscriptTests {
  @Test(arguments: pages(below: "Tests/CommandsTests/Transcripts"))
  func commandsAnswerAsWritten(_ page: String) throws {
    let difference = try Transcript(repositoryRoot + page, errors: .marked).check()
    #expect(difference == nil, "\(difference ?? "")")
  }

  /// Without pages nothing is run, and a block without a command shows nothing.
  @Test func everyBlockOfAPageHasACommand() throws {
    let found = pages(below: "Tests/CommandsTests/Transcripts") + pages(below: "docs")
    #expect(found.count > 30)
    for page in found {
      let text = try String(contentsOfFile: repositoryRoot + page, encoding: .utf8)
      let blocks = text.components(separatedBy: "\n```console\n").dropFirst()
      #expect(blocks.allSatisfy { $0.hasPrefix("$ ") }, "\(page)")
    }
  }

  @Test(arguments: ["README.md"] + pages(below: "docs"))
  func documentationShowsWhatHappens(_ page: String) throws {
    let difference = try Transcript(repositoryRoot + page, errors: .asInATerminal).check()
    #expect(difference == nil, "\(difference ?? "")")
  }
}

/// The repository's folder, with a final slash.
let repositoryRoot =
  URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path + "/"

/// The Markdown pages below a folder that have commands, as paths from the repository's folder.
private func pages(below folder: String) -> [String] {
  let all = FileManager.default.enumerator(atPath: repositoryRoot + folder)?.allObjects ?? []
  let only = ProcessInfo.processInfo.environment["RECORD_TRANSCRIPTS"].flatMap {
    $0 == "1" ? nil : $0
  }
  return all.compactMap { $0 as? String }.filter { $0.hasSuffix(".md") }.sorted()
    .filter { page in only.map { page.contains($0) } ?? true }
    .map { "\(folder)/\($0)" }
    .filter { page in
      let text = FileManager.default.contents(atPath: repositoryRoot + page) ?? Data()
      return text.firstRange(of: Data("\n```console\n".utf8)) != nil
    }
}
