import ArgumentParser
import Foundation
import Git
import JournalKit

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

  /// Whether nothing says what the text is.
  var isEmpty: Bool { text.isEmpty && message.isEmpty && file == nil && !edit }

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
  var origin: Provenance { file == nil ? .new : .file }

  /// Whether a command can do without a text: it does not read standard input then, unless asked.
  /// A loop over the lines of standard input would lose them otherwise.
  enum Need {
    case required, optional
  }

  /// The text as given; nil if it must come from the editor, or if there is none.
  func given(in context: Context, _ need: Need) throws -> Given? {
    if need == .optional, text.isEmpty, message.isEmpty, file == nil {
      return try none(in: context)
    }
    if !text.isEmpty {
      return Given(text: text.map(\.text).joined(separator: " "), source: .arguments)
    }
    if !message.isEmpty {
      return Given(text: message.map(\.text).joined(separator: "\n\n"), source: .arguments)
    }
    if let file, file.text != "-" {
      let text = try context.text(of: file, atMost: Self.most)
      return Given(text: text, source: .file, isWholeFile: true)
    }
    if file == nil, edit { return try none(in: context) }
    if file == nil, context.input.isTerminal { return nil }
    let text = try context.text(of: Typed("-"), atMost: Self.most)
    return Given(text: text, source: .standardInput)
  }

  /// No text; one that somebody sent would be lost without a word.
  private func none(in context: Context) throws -> Given? {
    guard !context.input.isTerminal, context.input.hasBytes() else { return nil }
    throw UnaskedText(bytes: [UInt8](try context.input.read(Self.most)))
  }

  /// The text after the editor, where one is wanted.
  func text(
    _ given: Given?, about topic: String, in context: Context, by configuration: Configuration
  ) throws -> Given {
    if let given, !edit { return given }
    let editor = Editor(context: context, configuration: configuration)
    return .edited(try editor.edit(given?.text ?? "", about: topic), from: given)
  }

  /// More bytes are too many, however many follow; fewer are kept whole, though no entry takes them.
  static let most = 1 << 24
}
