import JournalKit
import JournalModel

/// Content that could not be saved: a file to be, and the command that takes it.
struct UnsavedText {
  let content: [UInt8]
  private(set) var name: String
  var command: TextForm.Command?
  /// Whether somebody wrote it in an editor, and so nowhere else.
  var isTyped = false
  /// Whether it is as it came, for whatever command it was sent to.
  private(set) var isInput = false

  /// The command line that takes the file by its path, where that is more than `-F`.
  var again: (@Sendable (String) -> String)?

  init(_ content: String, named name: String, for command: TextForm.Command?, isTyped: Bool) {
    (self.content, self.name) = (Array(content.utf8), name)
    (self.command, self.isTyped) = (command, isTyped)
  }

  /// The file gets a name by the text where no other is given.
  init(_ form: TextForm, named name: String? = nil) {
    self.init(
      form.content, named: name ?? form.fileName, for: form.command,
      isTyped: form.source == .editor)
  }

  /// Whether it is something new, which stands in nobody's way.
  var isAddition: Bool { command == .add || command == .note }

  var waitsForRebase: Bool { name.hasPrefix(Outbox.rebaseMark) }

  /// The same, which goes in by itself once a rebase is over.
  var waitingForRebase: UnsavedText {
    var text = self
    text.name = Outbox.rebaseMark + name
    return text
  }

  init(input bytes: [UInt8], in context: Context) {
    (content, name) = (bytes, "input-\(context.suffix()).txt")
    isInput = true
  }

  init(input bytes: [UInt8], named name: String, again: @escaping @Sendable (String) -> String) {
    (content, self.name, self.again) = (bytes, name, again)
  }
}
