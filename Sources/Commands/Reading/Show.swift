import ArgumentParser
import JournalKit
import JournalModel
import Publishing
import Terminal

/// Shows one entry, note or response.
struct Show: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show an entry, a note or a response.",
    discussion: "hackjournal show k7f3")

  @Argument(help: "The beginning of its identifier.") var id: Typed
  @OptionGroup var options: JournalOptions

  func run(in context: Context) throws {
    let journal = try context.snapshot(options)
    let found = try journal.identified(id.text)
    let attached = try attachments(of: found, in: journal)
    context.output.long(
      options.json
        ? try JSON.text(of: found, attached)
        : IdentifiedPage(found, event: journal.event, attached: attached).text(on: context.output))
    try context.reportReading(of: journal, under: ["days", "responses"])
  }

  /// The paths of what is kept beside an entry.
  private func attachments(
    of found: Identified, in journal: Snapshot
  ) throws -> [String] {
    guard case .entry(let filed) = found else { return [] }
    return try journal.attachments(of: filed).map(\.path)
  }
}
