import JournalKit

extension Explanation {
  static var conflictMarkers: Explanation {
    Explanation(
      code: .conflictMarkers, "The text has the lines of <, = and > that a merge leaves.",
      hint: "keep what is right and take them out, or show them between lines of ```",
      obstacle: .words, isCallersFault: true)
  }

  static func inConflict(_ path: String) -> Explanation {
    Explanation(
      code: .inConflict, "\(path) is in conflict: a merge has stopped in it.",
      hint: Remedy.resolveConflict.words)
  }

  static func namesElsewhere(_ count: Int) -> Explanation {
    Explanation(
      code: .namesUnknown,
      "This clone lacks the names of \(Sentences.count(count, one: "attendee", many: "attendees")), so "
        + "nobody can tell who of the file is in the roster already.",
      hint: Remedy.names)
  }
}
