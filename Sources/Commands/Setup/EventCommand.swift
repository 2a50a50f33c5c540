import ArgumentParser
import Foundation
import Git
import JournalKit
import JournalModel
import Publishing
import Terminal

/// Changes the event, and writes its own page.
struct EventCommand: WritingCommand {
  static let configuration = CommandConfiguration(
    commandName: "event",
    abstract: "Change the event, and write its own page.",
    discussion: """
      hackjournal event --days 4 --host "Oracle: the rooms" --sponsor "Citrix: lunch"
      hackjournal event --kind "blocker: Still in the way"
      hackjournal event -m "Three days between containers." --attended 51
      """)

  @OptionGroup var changes: EventChanges
  @OptionGroup var page: PageOptions

  @Flag(name: .shortAndLong, help: "Edit event.yml.")
  var edit = false

  @Flag(name: .customLong("page"), help: "Edit the words that open the event's own page.")
  var editsPage = false

  @OptionGroup var writer: WriterOptions
  @OptionGroup var options: JournalOptions

  func validate() throws {
    if edit || editsPage, !changes.isEmpty {
      throw ValidationError("Change the event by options, or edit it with -e.")
    }
    if edit, !editsPage, !page.isEmpty {
      throw ValidationError("-e edits event.yml; its page is edited with --page.")
    }
  }

  func run(in context: Context) throws {
    guard edit || editsPage || !changes.isEmpty || !page.isEmpty else {
      throw UsageProblem(
        "Say what to change, such as --venue NAME.", hint: "to see it: hackjournal show event")
    }
    var journal = try context.openJournal(options)
    let calendar = journal.snapshot.calendar
    try change(&journal, in: context)
    let event = journal.event
    let name = VisibleText.line(event.name)
    context.answer(
      json: options.json ? try JSON.answer(JSONObject(eventOf: journal.snapshot)) : nil,
      receipts: [
        writer.receipt.line(event.id, path: isOfPage ? Layout.eventPage : Layout.event)
      ], isOfPage ? "Wrote the page of \(name)." : "Changed \(name).")
    if let page = try journal.snapshot.eventPage().values.first, editsPage || !self.page.isEmpty {
      try context.tell(ofUnnamedOn: page, of: journal.snapshot)
    }
    if journal.snapshot.calendar != calendar {
      try mentionDatesOutside(journal.snapshot, in: context)
      mentionLostDays(of: event, in: context)
    }
    context.mentionOutbox(journal.snapshot)
  }

  /// Whether it is about nothing else.
  private var isOfPage: Bool { editsPage || !edit && changes.isEmpty }

  private func mentionDatesOutside(_ journal: Snapshot, in context: Context) throws {
    let event = journal.event
    let dates = try journal.dates().filter { !event.calendar.contains($0) }
    guard !dates.isEmpty else { return }
    context.output.say(
      "Not of the event, though something was written for it: \(Sentences.days(dates, of: event)).")
    context.output.say("Hint: to see each and what moves it: hackjournal check")
  }

  /// Of a shorter event what was to be, or was given, on days that it has no more.
  private func mentionLostDays(of event: Event, in context: Context) {
    guard let days = event.days else { return }
    let items =
      event.schedule.filter { $0.day > days }.map(\.text)
      + (event.hosts + event.sponsors).filter { $0.days.contains { $0 > days } }.map(\.text)
    guard !items.isEmpty else { return }
    let words = items.map { "\"\(VisibleText.line($0))\"" }.joined(separator: ", ")
    context.output.say("On days that it does not have: \(words).")
    context.output.say("Hint: hackjournal event --edit")
  }

  private func change(_ journal: inout Journal, in context: Context) throws {
    if editsPage { return try editOpening(of: &journal, in: context) }
    guard !edit else { return try editFile(of: &journal, in: context) }
    guard !page.isEmpty else { return try write(&journal, in: context) }
    // The words of the page are in nobody's file.
    try CommandOutbox(context: context, options: options).keeping(
      command: ["event"] + changes.words + page.words(in: context), as: "event",
      of: journal.snapshot
    ) { try write(&journal, in: context) }
  }

  private func write(_ journal: inout Journal, in context: Context) throws {
    let authoring = try context.authoring(for: journal.snapshot)
    let languages = try journal.snapshot.languages()
    try page.check()
    let plan = ChangeEvent(
      { event in
        event.language =
          try EventFields.language(changes.language?.text, of: languages) ?? event.language
        try changes.apply(to: &event, now: context.now())
      }, picture: try page.picture(in: context), page: { page.apply(to: &$0) })
    try journal.write(plan, by: authoring)
  }

  private func editOpening(of journal: inout Journal, in context: Context) throws {
    let authoring = try context.authoring(for: journal.snapshot)
    let picture = try page.picture(in: context)
    let present = try journal.snapshot.eventPage().values.first?.opening ?? ""
    let editor = OpeningInEditor(
      context: context, options: options, topic: VisibleText.line(journal.event.name),
      name: "event")
    let given = page.opening ?? ""
    try editor.edit(given.isEmpty ? present : given, by: authoring.settings.configuration) {
      opening in
      let plan = ChangeEvent(
        picture: picture,
        page: { written in
          guard written.opening == present else {
            throw Explanation.changedMeanwhile("The event's page")
          }
          page.apply(to: &written)
          written.opening = opening
        })
      try journal.write(plan, by: authoring)
    }
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
