import ArgumentParser
import JournalKit
import JournalModel
import Publishing
import Terminal

extension ProjectCommand {
  /// Lists projects.
  struct List: JournalCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "List the projects, with how many entries and attendees they have.",
      discussion: """
        hackjournal project list
        hackjournal project list -d 2 -k demo
        """)

    @OptionGroup var filter: FilterOptions
    @OptionGroup var options: JournalOptions

    func run(in context: Context) throws {
      let journal = try context.snapshot(options)
      let filter = try filter.filter(for: journal, context)
      let found = try journal.search(filter, keeping: .fields)
      let (attendees, files) = (try journal.attendees(), try journal.projects())
      let projects = ProjectCount.counts(
        of: found.values.map(\.filed), attendees.values, files: files.values.map(\.value),
        withOthers: filter.isEmpty ? .included : .leftOut)
      if options.json {
        context.output.long(
          try JSON.answer(["projects": projects.map { JSONObject($0) }]))
      } else if found.values.isEmpty, projects.isEmpty {
        context.output.say(try Sentences.nothing(of: filter, in: journal))
      } else if projects.isEmpty {
        let count = Sentences.count(found.values.count, one: "entry", many: "entries")
        context.output.say("No project in \(count): hackjournal edit ID -p PROJECT")
      } else {
        context.output.long(table(projects, of: journal.event))
      }
      try context.reportReading(
        of: journal, under: [Layout.event, Layout.days, Layout.attendees, Layout.projects],
        found.problems + attendees.problems + files.problems)
    }

    private func table(_ projects: [ProjectCount], of event: Event) -> Table {
      let digits = projects.map { String($0.entries).count }.max() ?? 0
      return Table(
        projects.map { count in
          let number = String(count.entries)
          let people = Sentences.count(count.attendees, one: "attendee", many: "attendees")
          return [
            String(repeating: " ", count: digits - number.count) + number, count.name,
            count.attendees > 0 ? people : "", Sentences.days(count.days, of: event),
            count.project?.state ?? "", count.project?.lead ?? "",
          ]
        }, as: [.plain, .identifier, .plain, .faint])
    }
  }
}
