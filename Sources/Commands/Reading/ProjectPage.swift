import JournalKit
import JournalModel
import Publishing
import Terminal

/// A project with its team and its entries, for people and for programs.
struct ProjectPage {
  private let count: ProjectCount
  private let event: Event
  /// Those of the roster, not to be named ones too: an organiser looks at it.
  private let team: [Attendee]
  private let entries: [Filed<Entry>]
  private let names: OrganiserNames

  init(_ count: ProjectCount, of journal: Snapshot) throws {
    (self.count, event) = (count, journal.event)
    team = try journal.attendees().values.filter { $0.projects.contains(where: count.isNamed) }
    entries = try journal.search(EntryFilter([]), keeping: .texts).values.map(\.filed)
      .filter { $0.value.projects.contains(where: count.isNamed) }
    names = try OrganiserNames(of: journal, for: entries.map(\.value))
  }

  func text(on output: Output) -> String {
    let people = team.map { $0.displayName + ($0.publicName == nil ? " [not public]" : "") }
    let list = FieldList(
      identified: ("Project:", count.name),
      (count.project.map(IdentifiedPage.fields) ?? []) + [
        ("Team:", people.isEmpty ? nil : people.joined(separator: ", ")),
        ("Entries:", "\(count.entries)"),
        ("Of:", count.days.isEmpty ? nil : Sentences.days(count.days, of: event)),
        ("Attendees:", "\(count.attendees)"),
      ])
    let about = count.project.map(\.about).flatMap { $0.isEmpty ? nil : $0 }
    let rows = Table(
      entries.map {
        EntryRow.cells($0, of: event) + [EntryRow.headlineWithNames($0.value, names)]
      }, as: EntryRow.roles)
    return
      ([list.text(on: output)] + [about.map { BodyText($0).text(on: output) }].compactMap(\.self)
      + (entries.isEmpty ? [] : [rows.text(on: output)])).joined(separator: "\n\n")
  }

  var object: JSONObject {
    JSONObject(count)
      .with("text", count.project.flatMap { $0.about.isEmpty ? nil : $0.about })
      .with("team", team.map(\.displayName))
      .with("all-entries", entries.map { EntryJSON($0).object })
  }
}
