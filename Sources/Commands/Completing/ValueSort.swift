/// Sorts of values, by which they are completed: the names that help gives to values.
enum ValueSort: String {
  case attendee, company, university, country, role
  /// An attendee's name, or that of whoever writes.
  case name = "by"
  case identifier = "id"
  /// Whatever can be changed.
  case changeable = "id|project"
  case followUp = "follow-up"
  case day, kind, project, tag, language
  case timeZone = "time-zone"
  case text, message
  /// Whatever can be shown.
  case thing
  /// Words to search for, and fields such as `kind:demo`.
  case query
  case file, directory
  case journal = "path[#branch]"

  /// Whether it is a person's text, in which `@` begins a mention.
  var isText: Bool { self == .text || self == .message }
}
