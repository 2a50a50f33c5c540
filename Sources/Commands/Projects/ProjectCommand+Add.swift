import ArgumentParser
import Git
import JournalKit
import JournalModel
import Publishing
import Terminal

extension ProjectCommand {
  /// Adds a project.
  struct Add: WritingCommand {
    static let configuration = CommandConfiguration(
      commandName: "add", abstract: "Say what a project is.",
      discussion: """
        hackjournal project add CraneVision "A camera on the hook" --state "goes on"
        hackjournal project add "Harbour Radio" -e

        The first paragraph stands in the table of the event's write-up. The file is called \
        as the project, and keeps that name for ever.
        """)

    @Argument(help: "The project's name; one of several words is quoted.") var name: Typed
    @Argument(help: "What it is.") var text: [Typed] = []
    @Option(
      name: .letter("m"), parsing: .singleValue,
      help: ArgumentHelp("What it is; several make paragraphs.", valueName: "message"))
    var message: [Typed] = []
    @Option(name: .letter("F"), help: "Take that from a file; `-` is standard input.")
    var file: Typed?
    @Flag(name: .shortAndLong, help: "Write that in the editor.") var edit = false
    @OptionGroup var fields: ProjectFields
    @OptionGroup var writer: WriterOptions
    @OptionGroup var options: JournalOptions

    func run(in context: Context) throws {
      var journal = try context.openJournal(options)
      let said = name.text.trimmed
      guard said.isVisible else { throw UsageProblem("The name is empty.") }
      let words = try words(in: context)
      guard edit else {
        // The words are in nobody's file.
        return try CommandOutbox(context: context, options: options).keeping(
          command: line(said, words), as: "project", of: journal.snapshot
        ) { try add(told(said, words, of: journal.snapshot, context), to: &journal, context) }
      }
      // Whatever is wrong with the options shows before anybody writes in an editor.
      let project = try told(said, words, of: journal.snapshot, context)
      let editor = OpeningInEditor(
        context: context, options: options, topic: VisibleText.line(said), name: "project")
      let configuration = try context.authoring(for: journal.snapshot).settings.configuration
      try editor.edit(words, by: configuration) { written in
        var project = project
        project.about = written.trimmedLines
        try add(project, to: &journal, context)
      }
    }

    private func add(_ project: Project, to journal: inout Journal, _ context: Context) throws {
      let filed = try context.write(AddProject(project), to: &journal)
      context.answer(
        json: options.json ? try JSON.answer(JSONObject(filed)) : nil,
        receipts: [writer.receipt.line(filed.value.key, path: filed.path)],
        Sentences.changed("Added", preposition: "to", item: .project(filed), of: journal.event))
      try journal.snapshot.mentions(in: filed.value.about).map(context.tell(ofUnnamed:))
      context.mentionOutbox(journal.snapshot)
    }

    /// As the options say it.
    private func told(
      _ name: String, _ words: String, of journal: Snapshot, _ context: Context
    ) throws -> Project {
      var project = Project(key: "", name: name)
      var changes = EditSheet.Changes()
      (changes.fields, changes.text) = (fields.fields, words)
      let time = TypedTime(calendar: journal.calendar, now: context.now())
      try EditedFields(changes: changes, words: time, event: journal.event, journal: journal)
        .apply(to: &project)
      return project
    }

    /// What it is; nobody has to say.
    private func words(in context: Context) throws -> String {
      var source = TextOptions()
      (source.text, source.message, source.file, source.edit) = (text, message, file, edit)
      try source.validate()
      return try source.form(for: .edit, in: context, .optional).text.trimmedLines
    }

    private func line(_ name: String, _ words: String) -> [String] {
      ["project", "add", name] + (words.isEmpty ? [] : ["-m", words]) + fields.words
    }
  }
}
