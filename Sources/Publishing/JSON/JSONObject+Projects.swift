internal import JournalKit

extension JSONObject {
  /// The projects of an event with the words of a table of them.
  init(_ projects: Summary.Projects) {
    self = [
      "heading": projects.heading, "columns": projects.columns,
      "projects": projects.rows.map { row -> JSONObject in
        [
          "name": row.name, "key": row.key, "url": row.url, "state": row.state,
          "started-as": row.startedAs, "lead": row.lead, "team": row.team,
        ]
      },
    ]
  }
}
