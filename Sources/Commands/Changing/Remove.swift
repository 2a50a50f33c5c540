import ArgumentParser
import JournalKit
import JournalModel
import Publishing
import Terminal

/// Takes entries, notes, responses and projects out of the journal.
struct Remove: WritingCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "Take entries, notes, responses or projects out.",
    discussion: """
      hackjournal remove k7f3
      hackjournal remove k7f3 h2m8

      All in one commit. What was removed stays in git's history: `hackjournal undo` brings it \
      back, and `hackjournal history ID` says who removed it.
      """)

  @Argument(
    help: ArgumentHelp("The beginning of an identifier, or a project.", valueName: "id|project"))
  var ids: [Typed]

  @OptionGroup var writer: WriterOptions
  @OptionGroup var options: JournalOptions

  func run(in context: Context) throws {
    var journal = try context.openJournal(options)
    let handles = try ids.map { try context.handle($0, in: journal.snapshot) }
    let removed = try context.write(RemoveItems(handles), to: &journal)
    if options.json {
      let items = removed.map { one -> JSONObject in
        ["id": one.handle, "path": one.path, "private": one.isPrivate]
      }
      context.output.receipt(try JSON.answer(["removed": items]))
    }
    for one in removed { try answer(one, of: journal.snapshot, in: context) }
    context.output.say("To bring back what this removed: hackjournal undo")
    context.mentionOutbox(journal.snapshot)
  }

  private func answer(_ one: Identified, of journal: Snapshot, in context: Context) throws {
    let receipts = options.json ? [] : [writer.receipt.line(one.handle, path: one.path)]
    try context.answer(
      json: nil, receipts: receipts,
      Sentences.changed("Removed", preposition: "from", item: one, of: journal.event)
    ) { try DoneLine("removed", one, in: journal) }
  }
}
