import JournalKit
import JournalModel

extension Explanation {
  static var conflictMarkers: Explanation {
    Explanation(
      code: .conflictMarkers, "The text has the lines of <, = and > that a merge leaves.",
      hint: "keep what is right and take them out, or show them between lines of ```",
      obstacle: .words, isCallersFault: true)
  }

  static func inConflict(_ path: String, _ remedy: Remedy) -> Explanation {
    Explanation(
      code: .inConflict, "\(path) is in conflict: a merge has stopped in it.",
      hint: remedy.words)
  }

  static func attendeeGone(_ name: String) -> Explanation {
    Explanation(
      code: .namesUnknown,
      "The branch has no file of \(VisibleText.line(name)) any more: who it is took the name back, or was "
        + "forgotten, and this clone does not know which.",
      hint: "git pull; what else there is to do says: hackjournal check")
  }

  static func attendeeWithdrawn(_ name: String) -> Explanation {
    Explanation(
      code: .namesUnknown,
      "\(VisibleText.line(name)) was in the roster and took the name back, as git's history says.",
      hint: "\(Remedy.names)\nanother person of that name: "
        + "hackjournal attendee add --same-name --unnamed \(Shell.quoted(name))")
  }

  static func namesakeHidden(_ name: String, _ key: String) -> Explanation {
    Explanation(
      code: .attendeeExists,
      "\(VisibleText.line(name)) is the name of \(key), who did not agree to be named, and no address "
        + "tells the two apart.",
      hint:
        "another person: the same with --email ADDRESS, one that \(key) does not have; the same person, "
        + "\(Remedy.naming(key))")
  }

  static func addressHidden(_ key: String) -> Explanation {
    Explanation(
      code: .attendeeExists, "The address is that of \(key), who did not agree to be named.",
      hint: "the same person, \(Remedy.naming(key)); another person, who agreed: "
        + "the same with --same-name")
  }

  static func nearlyHidden(_ name: String, _ others: [String], _ key: String) -> Explanation {
    Explanation(
      code: .attendeeExists,
      "'\(VisibleText.line(name))' is nearly \(Choice.some(others)), and that name must not be published.",
      hint: "that is who it is: hackjournal attendee check-in \(Shell.quoted(key)), or edit "
        + "\(Shell.quoted(key)) --company NAME or the like; somebody else, who agreed: the same with "
        + "--same-name; somebody else whom nobody asked: with --unnamed")
  }

  static func renamedNearly(_ name: String, _ others: [String], _ key: String) -> Explanation {
    Explanation(
      code: .attendeeExists,
      "'\(VisibleText.line(name))' is nearly \(Choice.some(others)), and that name must not be published.",
      hint: "somebody else: the same with --email ADDRESS, one that \(Shell.quoted(key)) does "
        + "not have; the same person, \(Remedy.naming(key))")
  }

  static func namesElsewhere(_ count: Int) -> Explanation {
    Explanation(
      code: .namesUnknown,
      "This clone lacks the names of \(Sentences.count(count, one: "attendee", many: "attendees")), so "
        + "nobody can tell who of the file is in the roster already.",
      hint: Remedy.names)
  }

  static func consentElsewhere(_ key: String) -> Explanation {
    Explanation(
      code: .namesUnknown,
      "This clone lacks the name of \(VisibleText.line(key)), so a yes counts for nothing here.",
      hint: Remedy.names)
  }
}
