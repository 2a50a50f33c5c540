import ArgumentParser
import JournalKit

/// Changes an entry, note, response or project.
struct Edit: WritingCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: "Change an entry, a note, a response or a project.",
    discussion: """
      hackjournal edit                            your newest; @2 is the one before
      hackjournal edit k7f3 -m "Demo of the display server"
      hackjournal edit k7f3 -k demo -p linpicker  fields alone; the text stays
      hackjournal edit k7f3 -d 2                  another day
      hackjournal edit k7f3 --by ''               an empty value takes it away
      hackjournal edit linpicker                  a project
      hackjournal edit k7f3 --keep                what stands after a merge is right
      hackjournal edit k7f3 --take 2114617235     what lost in it is to stand
      """)

  @Argument(
    help: ArgumentHelp(
      "The beginning of its identifier, or a project; without it your newest entry.",
      valueName: "id|project"))
  var id: Typed?

  @OptionGroup var text: EditedText
  @OptionGroup var fields: EditOptions
  @OptionGroup var overruled: OverruledOptions
  @OptionGroup var writer: WriterOptions
  @OptionGroup var options: JournalOptions

  func run(in context: Context) throws {
    guard overruled.isEmpty else {
      guard fields.fields.isEmpty, text.isEmpty else {
        throw UsageProblem("--keep and --take stand alone.")
      }
      return try overruled.run(id, writer: writer, options, in: context)
    }
    try Editing(
      id: id, sort: .any, text: text, fields: fields.fields,
      unproven: fields.newProject ? [] : fields.projects, writer: writer, options: options
    ).run(in: context)
  }
}
