import Foundation
import Testing

@Suite("Transcripts")
struct TranscriptTests {
  @Test(arguments: pages(below: "Tests/CommandsTests/Transcripts"))
  func commandsAnswerAsWritten(_ page: String) throws {
    let difference = try Transcript(repositoryRoot + page, errors: .marked).check()
    #expect(difference == nil, "\(difference ?? "")")
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
  return all.compactMap { $0 as? String }.filter { $0.hasSuffix(".md") }.sorted()
    .map { "\(folder)/\($0)" }
    .filter { page in
      let text = FileManager.default.contents(atPath: repositoryRoot + page) ?? Data()
      return text.firstRange(of: Data("\n```console\n".utf8)) != nil
    }
}
