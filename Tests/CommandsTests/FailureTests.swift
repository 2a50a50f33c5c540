import Foundation
import Testing

@testable import Commands

@Suite("Failures")
struct FailureTests {
  /// Errors that nobody is told by themselves: a dry run is an answer, a row that is left out part of
  /// one, and the others are turned into another one that knows the file or the branch.
  private static let untold: Set<String> = [
    "Damage", "DryRun", "EventProblem", "FormatError", "LeftOutRow", "Reason",
  ]

  private static func sources(below folder: String) throws -> String {
    let names = FileManager.default.enumerator(atPath: repositoryRoot + folder)?.allObjects ?? []
    return try names.compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }
      .map { try String(contentsOfFile: "\(repositoryRoot)\(folder)/\($0)", encoding: .utf8) }
      .joined(separator: "\n")
  }

  @Test("every error type has its words")
  func errorsAreWorded() throws {
    let errors = try Self.sources(below: "Sources").matches(
      of: /(?m)^ *(?!private|fileprivate)(?:package )?(?:struct|enum) (\w+)[^\n{]*:[^\n{]*\bError\b/
    ).map { String($0.1) }
    let worded = try Self.sources(below: "Sources/Commands").matches(
      of: /(?m)^extension (?:\w+\.)?(\w+): Failure/
    ).map { String($0.1) }
    #expect(errors.count > 20)
    #expect(Set(errors).subtracting(worded).subtracting(Self.untold) == [])
  }

  @Test("the page on errors has every code")
  func codesAreDocumented() throws {
    let page = try String(
      contentsOfFile: repositoryRoot + "docs/exit-statuses-and-errors.md", encoding: .utf8)
    let codes = Set(FailureCode.allCases.map(\.word))
    #expect(codes.filter { !page.contains("`\($0)`") } == [])
  }
}
