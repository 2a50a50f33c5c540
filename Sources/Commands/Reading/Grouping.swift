/// What entries are counted by.
enum Grouping: String, CaseIterable {
  case day, hour, kind, project, tag, person
}
