internal import JournalKit
internal import JournalModel

/// The projects of an event as plain text: a bullet for each, its people and its address below.
struct ProjectLines {
  private let projects: Summary.Projects

  /// Nil where no more is known of any than its name.
  init?(_ projects: Summary.Projects?) {
    guard let projects, projects.isTold else { return nil }
    self.projects = projects
  }

  var heading: String { projects.heading }

  var text: String { projects.rows.map(lines).joined(separator: "\n") }

  private func lines(of row: Summary.Projects.Row) -> String {
    let state = row.state.map { " (\(VisibleText.line($0)))" } ?? ""
    let lead = row.lead.map { ": \(PlainText.line($0))" } ?? ""
    let below = [row.team.isEmpty ? nil : row.team.joined(separator: ", "), row.url]
    return
      (["- \(VisibleText.line(row.name))\(state)\(lead)"]
      + below.compactMap { $0.map { "  \(VisibleText.line($0))" } }).joined(separator: "\n")
  }
}
