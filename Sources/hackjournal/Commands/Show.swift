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
    context.output.result(
      options.json ? try tree(found) : IdentifiedPage(found, journal.event).text)
    try context.reportUncommitted(journal, under: ["days", "responses"])
    context.mentionOutbox(journal)
  }

  private func tree(_ item: Journal.Identified) throws -> String {
    switch item {
    case .entry(let filed): try JSON.text(EntryTree(filed, schema: 1))
    case .note(let filed): try JSON.text(NoteTree(filed, schema: 1))
    case .response(let filed): try JSON.text(ResponseTree(filed, schema: 1))
    }
  }
}
