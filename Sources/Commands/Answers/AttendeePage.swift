import JournalModel
import Terminal

/// Facts known of an attendee, as lines for people.
struct AttendeePage {
  private let attendee: Attendee

  init(_ attendee: Attendee) {
    self.attendee = attendee
  }

  func text(on output: Output) -> String {
    FieldList([
      ("Name:", attendee.displayName), ("File:", Layout.attendee(attendee.key)),
      ("Named:", attendee.named == .open ? "nobody asked" : attendee.named.rawValue),
      ("Company:", attendee.company), ("University:", attendee.university),
      ("Country:", attendee.country), ("Roles:", Self.list(attendee.roles)),
      ("Projects:", Self.list(attendee.projects)),
      ("Days:", Self.list(attendee.days.map(\.description))),
      ("E-mail:", Self.list(attendee.emails)),
    ]).text(on: output)
  }

  private static func list(_ texts: [String]) -> String? {
    texts.isEmpty ? nil : texts.joined(separator: ", ")
  }
}
