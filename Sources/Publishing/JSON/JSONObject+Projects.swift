internal import JournalKit

extension JSONObject {
  /// The projects of an event with the words of a table of them.
  init(_ projects: Summary.Projects) {
    self = [
      "heading": projects.heading, "columns": projects.columns,
      "projects": projects.rows.map { JSONObject($0) },
    ]
  }

  /// One of them.
  init(_ row: Summary.Projects.Row) {
    self = [
      "name": row.name, "key": row.key, "url": row.url, "state": row.state,
      "started-as": row.startedAs, "lead": row.lead, "team": row.team,
    ]
  }
}
