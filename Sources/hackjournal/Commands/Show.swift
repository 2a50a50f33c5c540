import ArgumentParser
import JournalKit

/// Shows one entry, note or response.
struct Show: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show an entry, a note or a response.",
    discussion: "hackjournal show k7f3")

  @Argument(help: "The beginning of its identifier.") var id: Typed
  @OptionGroup var options: JournalOptions

  func run(in context: Context) throws {
    let journal = try context.openJournal(options)
    let found = try journal.identified(id.text)
    context.output.long(
      options.json
        ? try JSON.text(of: found) : IdentifiedPage(found, journal.event).text(on: context.output))
    try context.reportUncommitted(journal, under: ["days", "responses"])
    context.mentionOutbox(journal)
  }
}

extension JSON {
  /// An entry, note or response as one object.
  static func text(of item: Journal.Identified) throws -> String {
    switch item {
    case .entry(let filed): try text(EntryTree(filed, schema: 1))
    case .note(let filed): try text(NoteTree(filed, schema: 1))
    case .response(let filed): try text(ResponseTree(filed, schema: 1))
    }
  }
}
