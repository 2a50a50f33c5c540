import ArgumentParser
import JournalKit
import JournalModel
import Publishing
import Terminal

/// Lists projects.
struct Projects: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "projects",
    abstract: "List the projects, with how many entries and attendees they have.",
    discussion: """
      hackjournal projects
      hackjournal projects -d 2 -k demo
      """)

  @OptionGroup var filter: FilterOptions
  @OptionGroup var options: JournalOptions

  func run(in context: Context) throws {
    let journal = try context.snapshot(options)
    let filter = try filter.filter(for: journal, context)
    let found = try journal.search(filter, keeping: .fields)
    let attendees = try journal.attendees()
    let projects = ProjectCount.counts(
      of: found.values.map(\.filed), attendees.values,
      withOthers: filter.isEmpty ? .included : .leftOut)
    if options.json {
      context.output.long(
        try JSON.text(ListJSON(key: "projects", items: projects.map { ProjectJSON($0) })))
    } else if projects.isEmpty {
      let reason =
        found.values.isEmpty
        ? try NothingFound(filter, in: journal).sentence
        : "\(Sentences.have(found.values.count)) a project: hackjournal edit ID -p PROJECT"
      context.output.say(reason)
    } else {
      context.output.long(table(projects, of: journal.event))
    }
    try context.reportReading(
      of: journal, under: ["event.yml", "days", "attendees"], found.problems + attendees.problems)
  }

  private func table(_ projects: [ProjectCount], of event: Event) -> Table {
    Table(
      projects.map { project in
        var cells = CountRow.cells(
          project.entries, word: project.name, days: project.days, of: event)
        let people = Sentences.count(project.attendees, one: "attendee", many: "attendees")
        cells.insert(project.attendees > 0 ? people : "", at: 2)
        return cells
      }, as: [.plain, .identifier, .plain, .faint])
  }
}

/// A project for programs.
private struct ProjectJSON: Encodable {
  private let project: String
  private let entries, attendees: Int
  private let days: [String]

  init(_ count: ProjectCount) {
    (project, entries, attendees) = (count.name, count.entries, count.attendees)
    days = count.days.map(\.description)
  }
}
