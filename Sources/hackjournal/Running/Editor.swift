import Foundation
import Git
import JournalKit

/// The person's editor, found as git finds it.
struct Editor {
  let context: Context
  let configuration: Configuration

  /// The editor failed, or there is none that this terminal can show.
  enum Problem: Error {
    case failed(command: String, status: Int32)
    case none
  }

  private static let mark = "<!-- Text above this line counts; an empty one aborts. -->"

  /// Lets the person write, beginning with `text`; what stands below the mark is dropped.
  func edit(_ text: String, about topic: String) throws -> String {
    let template = "\(text)\n\n\(Self.mark)\n<!-- \(topic.replacing("--", with: "- -")) -->\n"
    let written = try editFile(template, named: "text.md")
    let mark = written.firstRange(of: Self.mark)?.lowerBound ?? written.endIndex
    return written[..<mark].trimmed
  }

  /// Lets the person edit a whole file.
  func editFile(_ content: String, named name: String) throws -> String {
    let path = NSTemporaryDirectory() + "hackjournal-\(context.suffix())-\(name)"
    try Files.replace(path, with: Array(content.utf8), .leftToSystem)
    defer { unlink(path) }
    let command = try command()
    let status = try ChildProcess.runInForeground(
      ["sh", "-c", "\(command) \"$@\"", command, path], environment: context.environment)
    guard status == 0 else { throw Problem.failed(command: command, status: status) }
    return String(decoding: try Files.read(path) ?? [], as: UTF8.self)
  }

  private func command() throws -> String {
    let isDumb = context.environment["TERM"].map { $0 == "dumb" } ?? true
    let candidates = [
      context.environment["GIT_EDITOR"], configuration.string("core.editor"),
      isDumb ? nil : context.environment["VISUAL"], context.environment["EDITOR"],
    ]
    if let command = candidates.compactMap({ $0 }).first(where: { !$0.isEmpty }) { return command }
    guard !isDumb else { throw Problem.none }
    return "vi"
  }
}
