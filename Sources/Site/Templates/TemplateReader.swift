internal import Foundation
internal import Git
internal import JournalModel

/// Reads a template, and those beside it that it shows.
struct TemplateReader {
  private let folder: String
  private(set) var templates = SiteTemplates()
  private var known: Set<String> = []

  private static let ending = ".mustache"
  private static let largest = 1 << 20
  /// Templates within templates; one that shows itself would have no end.
  private static let deepest = 20

  init(folder: String) {
    self.folder = folder
  }

  /// Reads the file at a path, under a name by which others show it.
  mutating func read(_ path: String, as name: String, within others: [String] = []) throws {
    let shown = others.isEmpty ? name : name + Self.ending
    guard let bytes = try Files.read(path, atMost: Self.largest + 1) else {
      throw SystemError(call: "open", path: path, number: ENOENT)
    }
    guard bytes.count <= Self.largest, let text = String(validating: bytes, as: UTF8.self) else {
      throw SiteTemplates.Problem(
        template: shown, line: 1, reason: "it is no text, or has more than 1 MiB")
    }
    do throws(SiteTemplates.Problem) {
      try templates.add(text, named: name)
    } catch {
      throw SiteTemplates.Problem(template: shown, line: error.line, reason: error.reason)
    }
    known.insert(name)
    for (part, line) in Self.parts(of: text) {
      let problem = { SiteTemplates.Problem(template: shown, line: line, reason: $0) }
      try read(part, within: others + [name], orThrow: problem)
    }
  }

  private mutating func read(
    _ part: String, within others: [String],
    orThrow problem: (_ reason: String) -> SiteTemplates.Problem
  ) throws {
    guard part.wholeMatch(of: /[A-Za-z0-9_][A-Za-z0-9_.-]*/) != nil else {
      throw problem("\(part) is no name of a template that stands beside it")
    }
    guard !others.contains(part), !others.contains(part + Self.ending), others.count < Self.deepest
    else { throw problem("\(part) shows itself") }
    guard !known.contains(part) else { return }
    let path = "\(folder)/\(part)\(Self.ending)"
    guard Files.isFile(path) else { throw problem("there is no \(part)\(Self.ending) beside it") }
    try read(path, as: part, within: others)
  }

  /// The names that a template shows, each with its line.
  private static func parts(of text: String) -> [(name: String, line: Int)] {
    text.lines.enumerated().flatMap { index, line in
      // Of one whose name stands in the tree nobody knows which it is.
      line.matches(of: /\{\{[><]\s*([^}]*?)\s*\}\}/).map { (String($0.output.1), index + 1) }
    }
  }
}
