import ArgumentParser
import JournalKit

/// Sources of the new text of something, if it gets one.
struct EditedText: ParsableArguments {
  @Option(
    name: .letter("m"), parsing: .singleValue,
    help: "The new text; several make paragraphs.")
  var message: [Typed] = []

  @Option(
    name: .letter("F"),
    help: "Take the new text from a file; `-` is standard input.")
  var file: Typed?

  @Flag(name: .shortAndLong, help: "Edit it; so do you without any other option.")
  var edit = false

  var isEmpty: Bool { message.isEmpty && file == nil && !edit }

  func validate() throws {
    if !message.isEmpty, file != nil { throw ValidationError("Give the text once: -m or -F.") }
    try TextOptions.refuseDash(message)
  }

  func wantsEditor(_ fields: [String: [String]], in context: Context) -> Bool {
    edit || (message.isEmpty && file == nil && fields.isEmpty && context.input.isTerminal)
  }

  /// Standard input has the text if nothing else has it and no field is given; not with the editor.
  func form(_ fields: [String: [String]]?, in context: Context) throws -> TextForm {
    let isNeeded = !message.isEmpty || file != nil || fields?.isEmpty ?? false
    var source = TextOptions()
    (source.text, source.message, source.file, source.edit) = ([], message, file, false)
    return try source.form(for: .edit, in: context, isNeeded ? .required : .optional)
  }
}
