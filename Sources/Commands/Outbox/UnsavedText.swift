import JournalKit
import JournalModel

/// Content that could not be saved: a file to be, and the command that takes it.
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
    var text = UnsavedText(bytes: bytes, named: "input-\(context.suffix()).txt")
    text.isInput = true
    return text
  }
}
