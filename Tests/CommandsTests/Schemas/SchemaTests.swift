import Foundation
import Testing

@testable import Commands

/// That answers are as their schemas say is seen wherever a transcript has `--json`.
@Suite("JSON schemas")
struct SchemaTests {
  private let schema: JSONSchema

  init() throws {
    schema = try JSONSchema(folder: repositoryRoot + "docs/schema")
  }

  @Test func areThereForEveryCommandThatAnswersInJSON() throws {
    let needed = Set(try AnswerSchemas.commands.get()).union([
      "dry-run", "error", "common",
    ])
    #expect(schema.names == needed)
  }

  @Test func arePartOfWhatTranscriptsShow() throws {
    let pages = try ["Tests/CommandsTests/Transcripts", "docs"].flatMap { folder in
      try FileManager.default.subpathsOfDirectory(atPath: repositoryRoot + folder)
        .filter { $0.hasSuffix(".md") }.map { "\(repositoryRoot)\(folder)/\($0)" }
    }
    let lines = try pages.flatMap { page in
      try String(contentsOfFile: page, encoding: .utf8).split(separator: "\n")
        .filter { $0.hasPrefix("$ ") && $0.contains("hackjournal") && $0.contains("--json") }
    }
    let shown = try lines.map { line in
      try AnswerSchemas.schemaName(
        of: Array(ShellLine(String(line.dropFirst(2))).words.dropFirst()))
    }
    #expect(Set(try AnswerSchemas.commands.get()).subtracting(shown) == [])
  }

  @Test(arguments: [
    (#"{"schema":1,"projects":[]}"#, []),
    (#"{"schema":2,"projects":[]}"#, ["/schema: another value"]),
    (#"{"schema":1}"#, [": projects is missing"]),
    (#"{"schema":1,"projects":{}}"#, ["/projects: object, not [\"array\"]"]),
    (#"{"schema":1,"projects":[],"more":1}"#, [": more is not in the schema"]),
    (
      #"{"schema":1,"projects":[{"project":"a","attendees":1,"entries":true,"days":["2011-3-1"]}]}"#,
      [
        "/projects/0/days/0: '2011-3-1' is not ^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
        "/projects/0/entries: boolean, not [\"integer\"]",
      ]
    ),
  ])
  func refuseWhatIsOtherwise(_ answer: String, _ problems: [String]) throws {
    #expect(try schema.problems(of: answer, by: "project-list") == problems)
  }
}
