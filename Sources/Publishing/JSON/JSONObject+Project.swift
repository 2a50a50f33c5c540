package import JournalKit
package import JournalModel

extension JSONObject {
  /// A project as its file has it, keys as there.
  package init(_ filed: Filed<Project>) {
    let project = filed.value
    self = [
      "key": project.key, "path": filed.path, "name": project.displayName, "url": project.url,
      "state": project.state, "started-as": project.startedAs, "journal": project.journal,
      "text": project.about.isEmpty ? nil : project.about,
    ]
  }

  /// A project with the number of its entries and attendees, and what its file says.
  package init(_ count: ProjectCount) {
    self = [
      "project": count.name, "entries": count.entries, "attendees": count.attendees,
      "days": count.days.map(\.description), "key": count.project?.key,
      "url": count.project?.url, "state": count.project?.state,
      "started-as": count.project?.startedAs, "lead": count.project?.lead,
    ]
  }
}
