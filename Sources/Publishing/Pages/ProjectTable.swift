internal import JournalKit
internal import JournalModel

/// The projects of an event as a table of Markdown, without the columns of which nothing is known.
struct ProjectTable {
  private let projects: Summary.Projects

  init(_ projects: Summary.Projects) {
    self.projects = projects
  }

  /// Heading and table; none where no more is known of any than its name.
  static func blocks(of projects: Summary.Projects?) -> [String] {
    guard let projects, projects.isTold else { return [] }
    return ["## \(SafeMarkdown.plain(projects.heading))", ProjectTable(projects).text]
  }

  var text: String {
    MarkdownTable(
      columns: projects.columns.map(SafeMarkdown.plain), rows: projects.rows.map(cells)
    ).text
  }

  private func cells(_ row: Summary.Projects.Row) -> [String] {
    [
      SafeMarkdown.link(row.name, to: row.url), row.lead.map(SafeMarkdown.headline) ?? "",
      row.team.map(SafeMarkdown.plain).joined(separator: ", "),
      row.state.map(SafeMarkdown.plain) ?? "",
    ]
  }
}
