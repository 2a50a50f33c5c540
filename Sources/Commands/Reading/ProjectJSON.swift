import JournalKit
import JournalModel

/// A project for programs.
struct ProjectJSON: Encodable {
  private let schema: Int?
  private let project: String
  private let entries, attendees: Int
  private let days: [String]

  /// `schema` only where the project is the whole answer.
  init(_ count: ProjectCount, schema: Int? = nil) {
    self.schema = schema
    (project, entries, attendees) = (count.name, count.entries, count.attendees)
    days = count.days.map(\.description)
  }
}
