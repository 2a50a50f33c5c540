import ArgumentParser
import Foundation
import Git
import JournalKit
import JournalModel
import Publishing
import Terminal

/// Changes the event.
struct EventCommand: WritingCommand {
  static let configuration = CommandConfiguration(
    commandName: "event",
    abstract: "Change the event.",
    discussion: """
      hackjournal event --days 4 --host "Oracle: venue" --sponsor "Citrix: lunch"
      hackjournal event --kind "blocker: Still in the way"
      """)

  @OptionGroup var changes: EventChanges

  @Flag(name: .shortAndLong, help: "Edit event.yml.")
  var edit = false

  @OptionGroup var writer: WriterOptions
  @OptionGroup var options: JournalOptions

  func validate() throws {
    if edit, !changes.isEmpty {
      throw ValidationError("Change the event by options, or edit it with -e.")
    }
  }

  func run(in context: Context) throws {
    guard edit || !changes.isEmpty else {
      throw UsageProblem(
        "Say what to change, such as --venue NAME.", hint: "to see it: hackjournal show event")
    }
    var journal = try context.openJournal(options)
    let calendar = journal.snapshot.calendar
    try change(&journal, in: context)
    let event = journal.event
    context.output.receipt(
      options.json
        ? try JSON.answer(JSONObject(eventOf: journal.snapshot))
        : writer.receipt.line(event.id, path: Layout.event))
    context.output.say("Changed \(VisibleText.line(event.name)).")
    if journal.snapshot.calendar != calendar {
      try mentionDatesOutside(journal.snapshot, in: context)
    }
    context.mentionOutbox(journal.snapshot)
  }

  private func mentionDatesOutside(_ journal: Snapshot, in context: Context) throws {
    let event = journal.event
    let dates = try journal.dates().filter { !event.calendar.contains($0) }
    guard !dates.isEmpty else { return }
    context.output.say(
      "Not of the event, though something was written for it: \(Sentences.days(dates, of: event)).")
    context.output.say("Hint: to see each and what moves it: hackjournal check")
  }

  private func change(_ journal: inout Journal, in context: Context) throws {
    guard !edit else { return try editFile(of: &journal, in: context) }
    let authoring = try context.authoring(for: journal.snapshot)
    let languages = try journal.snapshot.languages()
    let plan = ChangeEvent { event in
      try changes.apply(to: &event, now: context.now())
      event.language =
        try EventFields.language(changes.language?.text, of: languages) ?? event.language
    }
    try journal.write(plan, by: authoring)
  }

  private func editFile(of journal: inout Journal, in context: Context) throws {
    let authoring = try context.authoring(for: journal.snapshot)
    let editor = Editor(context: context, configuration: authoring.settings.configuration)
    let present = try journal.snapshot.eventFile()
    try CommandOutbox(context: context, options: options).editing(
      { try editor.editFile(present, named: "event.yml") },
      as: { words, _ in
        UnsavedText(words, named: "event-\(context.suffix()).yml", for: nil, isTyped: true)
      }
    ) { try journal.write(ReplaceEventFile(present, with: $0), by: authoring) }
  }
}
