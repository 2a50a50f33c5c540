import JournalKit
import JournalModel

/// An error, and where the text is that could not be saved.
struct TextInOutbox: Error {
  let cause: any Error
  /// The file in the outbox; nil if no folder took it.
  let path: String?
  let draught: UnsavedText

  /// Whether it is all that there was.
  var isWhole: Bool {
    if case .endless? = (cause as? UnreadableText)?.reason { false } else { true }
  }
}

/// What could not be saved: a file to be, and the command that takes it.
struct UnsavedText {
  let content: [UInt8]
  let name: String
  /// Without the file's name; nil where none does.
  let command: String?
  /// Whether somebody wrote it in an editor, and so nowhere else.
  let isTyped: Bool
  /// Whether it is as it came, for whatever command it was sent to.
  private(set) var isInput = false

  init(_ content: String, named name: String, takenBy command: String?, isTyped: Bool) {
    (self.content, self.name) = (Array(content.utf8), name)
    (self.command, self.isTyped) = (command, isTyped)
  }

  /// A whole file of ours; one whose fields cannot be read stays as it is, to be mended.
  init(
    _ file: some WholeFile, of given: TextOptions.Given, on date: CalendarDate,
    takenBy command: String, after error: any Error
  ) {
    let content = error is UnreadableFields ? given.text : file.content(takenBy: command)
    self.init(
      content, named: file.fileName(on: date), takenBy: command,
      isTyped: given.source == .editor)
  }

  /// Bytes that are no text.
  init(bytes: [UInt8], named name: String, takenBy command: String? = nil) {
    (content, self.name, self.command, isTyped) = (bytes, name, command, false)
  }
}

extension UnsavedText {
  /// Bytes that came for a command which could not take them.
  static func input(_ bytes: [UInt8], in context: Context) -> UnsavedText {
    var draught = UnsavedText(bytes: bytes, named: "input-\(context.suffix()).txt")
    draught.isInput = true
    return draught
  }
}

/// A text on standard input, for a command that takes none.
struct UnaskedText: Error {
  let bytes: [UInt8]
}

extension TextOptions.Given {
  /// Whether it would be lost: one that is in the shell's history, or in a file, is not, if only the
  /// command line was wrong.
  func isLost(after error: any Error) -> Bool {
    guard !(error is DryRun), source != .headline else { return false }
    let report = ErrorReport(error)
    guard !text.trimmed.isEmpty, report.code != "empty-text" else { return false }
    let ownFault = [
      "text-too-long", "names-unnamed", "unwritable", "identifier-taken", "closed-already",
      "other-event",
    ]
    let canBeRepeated =
      report.status == .usage || error is UnreadableAttachment || ownFault.contains(report.code)
    return !(isKeptElsewhere && canBeRepeated)
  }
}
