import ArgumentParser
import Foundation
import JournalKit
import JournalModel
import Terminal

/// Sources of a command's text.
struct TextOptions: ParsableArguments {
  @Argument(
    help:
      "The text; without it standard input, or the editor at a terminal; for `close` the follow-up's headline."
  )
  var text: [Typed] = []

  @Option(
    name: .letter("m"), parsing: .singleValue,
    help: "The text; several make paragraphs.")
  var message: [Typed] = []

  @Option(
    name: .letter("F"),
    help: "Take the text from a file; `-` is standard input.")
  var file: Typed?

  @Flag(name: .shortAndLong, help: "Edit the text first.")
  var edit = false

  func validate() throws {
    let sources = [!text.isEmpty, !message.isEmpty, file != nil].filter { $0 }
    if sources.count > 1 {
      throw ValidationError("Give the text once: as arguments, with -m, or with -F.")
    }
    try Self.refuseDash(text)
    try Self.refuseDash(message)
  }

  /// Other programs take standard input by it.
  static func refuseDash(_ words: [Typed]) throws {
    guard words.map(\.text) != ["-"] else {
      throw ValidationError("A dash is no text: -F - takes it from standard input.")
    }
  }

  /// Whether what is read can have been added before.
  var provenance: Provenance { file == nil ? .new : .file }

  /// Whether a text is needed: else standard input is not read unasked, for a loop may need it.
  enum Need {
    case required, optional
  }

  /// A form with the text as given; without one if it must come from the editor, or if there is none.
  func form(
    for command: TextForm.Command, in context: Context, _ need: Need
  ) throws -> TextForm {
    let (text, source) = try given(in: context, need)
    // What is to be edited has an identifier, and a sheet the fields that such a thing can have.
    let id = command == .edit ? TextForm.noIdentifier : context.identifier()
    guard let file, file.text != "-", command != .edit else {
      var form = TextForm(command, id: id, now: context.now())
      if let source { form.take(text, from: source) }
      return form
    }
    let form = try TextForm(text, for: command, id: id, now: context.now())
    if !form.unreadKeys.isEmpty {
      let keys = form.unreadKeys.map { VisibleText.line($0) }.joined(separator: ", ")
      context.output.say("not read of \(VisibleText.line(file.text)): \(keys)")
    }
    return form
  }

  private func given(
    in context: Context, _ need: Need
  ) throws -> (text: String, source: TextForm.Source?) {
    if !text.isEmpty { return (text.map(\.text).joined(separator: " "), .arguments) }
    if !message.isEmpty { return (message.map(\.text).joined(separator: "\n\n"), .arguments) }
    if let file {
      let text = try context.text(of: file, atMost: Self.most)
      return (text, context.isFile(file) ? .file : .standardInput)
    }
    if need == .optional || edit {
      try refuseUnasked(in: context)
      return ("", nil)
    }
    guard !context.input.isTerminal else { return ("", nil) }
    return (try context.text(of: Typed("-"), atMost: Self.most), .standardInput)
  }

  /// A text that somebody sent would be lost without a word.
  private func refuseUnasked(in context: Context) throws {
    guard !context.input.isTerminal, context.input.hasBytes() else { return }
    throw UnaskedText(bytes: [UInt8](try context.input.read(Self.most)))
  }

  /// More bytes are too many, however many follow; fewer are kept whole, though no entry takes them.
  static let most = 1 << 24
}
