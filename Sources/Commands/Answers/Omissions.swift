import JournalKit
import JournalModel

/// What a page leaves out, for it would name somebody.
struct Omissions {
  /// Each once, in order.
  private let omissions: [Omission]
  private let known: Set<String>

  init(_ omissions: [Omission], among attendees: [Attendee]) {
    self.omissions = omissions.reduce(into: []) { told, omission in
      if !told.contains(omission) { told.append(omission) }
    }
    known = omissions.isEmpty ? [] : Set(attendees.map(\.key))
  }

  var sentences: [String] { omissions.map(sentence) }

  private func sentence(_ omission: Omission) -> String {
    let (place, key) = (VisibleText.line(omission.path), VisibleText.line(omission.attendee))
    return known.contains(omission.attendee)
      ? "left out: \(place) would name \(key), who is not to be named "
        + "(\(omission.isOfTheirNote ? "" : "reword it; ")\(Remedy.naming(omission.attendee)))"
      : "left out: \(place) would name \(key), who is not in the roster "
        + "(\(Remedy.rewording(omission.path)))"
  }
}

extension Omission {
  /// Whether it is a note about that person: no other words would help.
  fileprivate var isOfTheirNote: Bool {
    path.contains("/notes/") && path.contains("-\(attendee)-")
  }
}
