import ArgumentParser

extension ProjectCommand {
  /// Changes a project; one that is only a word so far gets its file.
  struct Edit: WritingCommand {
    static let configuration = CommandConfiguration(
      commandName: "edit", abstract: "Change what is known of a project.",
      discussion: """
        hackjournal project edit cranevision --state "goes on"
        hackjournal project edit cranevision      in the editor

        An empty value takes the present one away: --state ''
        """)

    @Argument(help: "The project.") var project: Typed
    @Option(help: "The name; that of the file stays.") var name: Typed?
    @OptionGroup var fields: ProjectFields
    @OptionGroup var text: EditedText
    @OptionGroup var writer: WriterOptions
    @OptionGroup var options: JournalOptions

    func run(in context: Context) throws {
      var said = fields.fields
      said["name"] = name.map { [$0.text] }
      try Editing(
        id: project, sort: .project, text: text, fields: said, unproven: [], writer: writer,
        options: options
      ).run(in: context)
    }
  }
}
