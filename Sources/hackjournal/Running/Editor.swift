import Foundation
import Git
import JournalKit

/// The person's editor, found as git finds it.
struct Editor {
  let context: Context
  let configuration: Configuration

  /// The editor failed, or there is none that this terminal can show.
  enum Problem: Error {
    /// What was written by then, if anything was.
    case failed(command: String, status: Int32, written: String?)
    case interrupted(written: String?)
    case notText(written: [UInt8])
    case none

    /// The words that would be lost.
    var written: String? {
      switch self {
      case .failed(_, _, let written), .interrupted(let written): written
      case .notText(let bytes): String(decoding: bytes, as: UTF8.self)
      case .none: nil
      }
    }
  }

  private static let mark = "<!-- Text above this line counts; an empty one aborts. -->"

  /// Lets the person write, beginning with `text`; what stands below the mark is dropped.
  func edit(_ text: String, about topic: String) throws -> String {
    try edit(text, above: "<!-- \(topic.replacing("--", with: "- -")) -->\n").text
  }

  /// The same with lines of ours below the mark, which are answered, too.
  func edit(_ text: String, above lines: String) throws -> (text: String, below: String) {
    do {
      let written = try editFile("\(text)\n\n\(Self.mark)\n\(lines)", named: "text.md")
      let mark = written.firstRange(of: Self.mark)
      return (Self.aboveMark(written), mark.map { String(written[$0.upperBound...]) } ?? "")
    } catch Problem.failed(let command, let status, let written) {
      throw Problem.failed(
        command: command, status: status, written: written.map(Self.aboveMark))
    } catch Problem.interrupted(let written) {
      throw Problem.interrupted(written: written.map(Self.aboveMark))
    }
  }

  /// Lets the person edit a whole file. What was written is never lost: an error has it.
  func editFile(_ content: String, named name: String) throws -> String {
    // The folder is everybody's: the number is not from the context, whose bits can come again.
    let number = UInt64.random(in: 0...UInt64.max)
    let path = NSTemporaryDirectory() + "hackjournal-\(context.suffix())-\(number)-\(name)"
    try Files.createPrivate(path, Array(content.utf8))
    defer { unlink(path) }
    let command = try command()
    let end = try ChildProcess.runInForeground(
      ["sh", "-c", "cd \"$1\" && shift && \(command) \"$@\"", command, context.folder, path],
      environment: context.environment)
    let bytes = try Files.read(path, atMost: 1 << 20) ?? []
    guard let text = String(validating: bytes, as: UTF8.self)?.withoutByteOrderMark,
      !bytes.contains(0)
    else { throw Problem.notText(written: bytes) }
    let written = text.trimmed == content.trimmed ? nil : text
    switch end {
    case .ended(0): return text
    case .ended(let status):
      throw Problem.failed(command: command, status: status, written: written)
    case .interrupted: throw Problem.interrupted(written: written)
    }
  }

  private static func aboveMark(_ text: String) -> String {
    text[..<(text.firstRange(of: mark)?.lowerBound ?? text.endIndex)].trimmed
  }

  private func command() throws -> String {
    let isDumb = context.environment["TERM"].map { $0 == "dumb" } ?? true
    let candidates = [
      context.environment["GIT_EDITOR"], configuration.string("core.editor"),
      isDumb ? nil : context.environment["VISUAL"], context.environment["EDITOR"],
    ]
    if let command = candidates.compactMap({ $0 }).first(where: { !$0.isEmpty }) { return command }
    guard !isDumb, context.input.isTerminal else { throw Problem.none }
    return "vi"
  }
}
