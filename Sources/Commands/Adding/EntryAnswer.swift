import JournalKit
import JournalModel
import Publishing
import Terminal

/// Words and receipt for an entry that was added; nothing that fails here can make it unsaved.
struct EntryAnswer {
  /// As it is with the entry.
  let journal: Snapshot
  let writer: WriterOptions
  let isJSON: Bool
  let context: Context
  /// As it was asked for.
  let form: TextForm
  let attached: [NewAttachment]

  func tell(_ filed: Filed<Entry>, kept: [Attachment], closed: [Filed<Entry>]) throws {
    try print(filed, kept: kept)
    if let mentions = try journal.mentions(in: filed.value.text) {
      tell(mentions, in: filed.value.id)
    }
    for filed in closed {
      let place = filed.date.map { " of \(Sentences.day($0, of: journal.event))" } ?? ""
      context.output.say(
        "It closes \(filed.value.id)\(place): \(VisibleText.line(filed.value.headline))")
    }
    try context.tellOfJournal(journal, filed.value.projects)
    context.mentionOutbox(journal, saved: form)
  }

  private func print(_ filed: Filed<Entry>, kept: [Attachment]) throws {
    let entry = filed.value
    let moment = Sentences.Moment(
      date: filed.date ?? journal.event.start, time: entry.at, now: context.now())
    try context.answer(
      json: isJSON ? JSON.text(of: .entry(filed), kept.map(\.path)) : nil,
      receipts: [writer.receipt.line(entry.id, path: filed.path)],
      Sentences.added(
        entry.kind.description, to: journal.event, moment: moment, headline: entry.headline)
    ) { try DoneLine(filed, moment: moment, in: journal) }
    for attachment in kept { context.output.say("Attached \(attachment.path)") }
    context.tellOfMetadata(taken: attached)
  }

  private func tell(_ mentions: Mentions, in id: Identifier) {
    context.tell(ofUnnamed: mentions)
    for (word, candidates) in mentions.unclear {
      let keys = candidates.map { "@\($0.key)\($0.key == word.lowercased() ? ".md" : "")" }
      context.output.say(
        "@\(word) could be more than one person, so it is nobody's name: write "
          + "\(Choice.list(Array(keys.prefix(3)), before: "or")) with hackjournal edit \(id) -e")
    }
  }
}
