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
    let rows = projects.rows.map(cells)
    let filled = projects.columns.indices.filter { column in rows.contains { !$0[column].isEmpty } }
    let head = projects.columns.map { Self.cell(SafeMarkdown.plain($0)) }
    let rule = projects.columns.map { _ in "---" }
    return ([head, rule] + rows).map { row in
      "| \(filled.map { row[$0] }.joined(separator: " | ")) |"
    }.joined(separator: "\n")
  }

  private func cells(_ row: Summary.Projects.Row) -> [String] {
    [
      SafeMarkdown.link(row.name, to: row.url), row.lead.map(SafeMarkdown.headline) ?? "",
      row.team.map(SafeMarkdown.plain).joined(separator: ", "),
      row.state.map(SafeMarkdown.plain) ?? "",
    ].map(Self.cell)
  }

  /// No bar of a cell ends it: one that a backslash stands before already is left as it is.
  private static func cell(_ markdown: String) -> String {
    guard markdown.has(UInt8(ascii: "|")) else { return markdown }
    var isEscaped = false
    return markdown.reduce(into: "") { text, sign in
      if sign == "|", !isEscaped { text += "\\" }
      isEscaped = sign == "\\" && !isEscaped
      text.append(sign)
    }
  }
}
