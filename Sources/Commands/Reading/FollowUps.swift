import ArgumentParser
import JournalKit
import JournalModel
import Publishing
import Terminal

/// Lists follow-ups.
struct FollowUps: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "follow-ups",
    abstract: "List the follow-ups that are still open, over all days.",
    discussion: """
      hackjournal follow-ups
      hackjournal follow-ups --all                     closed ones, too
      """)

  @Flag(help: "The closed ones, too.") var all = false
  @OptionGroup var filter: FilterOptions
  @OptionGroup var options: JournalOptions

  func run(in context: Context) throws {
    let journal = try context.snapshot(options)
    let found = try journal.followUps()
    let calendar = journal.calendar
    let filter = try filter.filter(for: journal, context)
    let chosen = found.values.filter { followUp in
      (all || followUp.isOpen) && filter.passes(followUp.entry, in: calendar)
    }
    if options.json {
      context.output.long(
        try JSON.text(ListJSON(key: "follow-ups", items: chosen.map(FollowUpJSON.init))))
    } else if chosen.isEmpty {
      context.output.say(reason(of: found.values))
    } else {
      context.output.long(Table(chosen.map { row($0, of: journal.event) }, as: [.identifier]))
    }
    try context.reportReading(of: journal, under: ["event.yml", "days"], found.problems)
  }

  private func row(_ followUp: FollowUp, of event: Event) -> [String] {
    let entry = followUp.entry.value
    let closing = followUp.closings.first
    let day = closing?.date.map { " on \(Sentences.day($0, of: event))" } ?? ""
    return [
      entry.id.description, followUp.entry.date.map { Sentences.day($0, of: event) } ?? "",
      entry.by ?? "", closing.map { "closed by \($0.value.id)\(day)" } ?? "", entry.headline,
    ]
  }

  /// A sentence with the reason why there is nothing to list.
  private func reason(of followUps: [FollowUp]) -> String {
    guard !followUps.isEmpty else {
      return "There are no follow-ups yet: hackjournal add -k follow-up \"…\""
    }
    let count = Sentences.count(followUps.count, one: "follow-up", many: "follow-ups")
    guard filter.isEmpty else {
      return "None of \(count) passes, or they are closed: leave out a filter, or see --all."
    }
    return "Nothing is open: \(count), all closed (--all shows them)."
  }
}

/// A follow-up for programs.
private struct FollowUpJSON: Encodable {
  private let followUp: FollowUp

  init(_ followUp: FollowUp) {
    self.followUp = followUp
  }

  private enum Key: String, CodingKey {
    case closedBy = "closed-by"
  }

  func encode(to encoder: any Encoder) throws {
    try EntryJSON(followUp.entry).encode(to: encoder)
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(followUp.closings.map(\.value.id.description), forKey: .closedBy)
  }
}
