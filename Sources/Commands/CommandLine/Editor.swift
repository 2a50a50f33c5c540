import Foundation
import Git
import JournalModel

/// The person's editor, found as git finds it.
struct Editor {
  let context: Context
  let configuration: Configuration

  /// The editor failed, or there is none that this terminal can show.
  enum Problem: Error {
    /// A status other than 0, and the page by then; nil if nothing new was written.
    case failed(command: String, status: Int32, written: EditorPage.Written?)
    case interrupted(written: EditorPage.Written?)
    case none

    var page: EditorPage.Written? {
      switch self {
      case .failed(_, _, let written), .interrupted(let written): written
      case .none: nil
      }
    }

    var words: String? { page?.words }
  }

  func edit(_ text: String, about topic: String) throws -> String {
    try edit(text, above: Self.topic(topic)).words
  }

  static func topic(_ words: String) -> String {
    "<!-- \(words.replacing("--", with: "- -")) -->\n"
  }

  func edit(_ text: String, above lines: String) throws -> EditorPage.Written {
    let page = EditorPage(text, above: lines)
    return page.written(try edit(page, named: "text.md"))
  }

  func editFile(_ content: String, named name: String) throws -> String {
    try edit(EditorPage(whole: content), named: name)
  }

  /// What was written is never lost: an error has it.
  private func edit(_ page: EditorPage, named name: String) throws -> String {
    // The folder is everybody's: the number is not from the context, whose bits can come again.
    let number = UInt64.random(in: 0...UInt64.max)
    let path = NSTemporaryDirectory() + "hackjournal-\(context.suffix())-\(number)-\(name)"
    try Files.create(path, bytes: Array(page.content.utf8))
    defer { unlink(path) }
    let command = try command()
    let end = try ChildProcess.runInForeground(
      ["sh", "-c", "cd \"$1\" && shift && \(command) \"$@\"", command, context.folder, path],
      environment: context.environment)
    let text = try Self.text(of: try Files.read(path, atMost: TextOptions.most) ?? [], page)
    let written = text.trimmed == page.content.trimmed ? nil : page.written(text)
    switch end {
    case .ended(0): return text
    case .ended(let status):
      throw Problem.failed(command: command, status: status, written: written)
    case .interrupted: throw Problem.interrupted(written: written)
    }
  }

  /// An error has the words above the mark alone.
  private static func text(
    of bytes: [UInt8], _ page: EditorPage
  ) throws(UnreadableText) -> String {
    do {
      return try UnreadableText.decode(bytes, atMost: TextOptions.most)
    } catch {
      let mark = page.mark.flatMap { bytes.ranges(of: Array($0.utf8)).last }
      let end = mark?.lowerBound ?? bytes.endIndex
      throw UnreadableText(
        name: "What the editor wrote", bytes: Array(bytes[..<end]), reason: error)
    }
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
