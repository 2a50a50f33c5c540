extension Attendee: Fileable {
  package var fields: [FileField] {
    [
      ("name", name.map { .text($0) }),
      ("named", named == .open ? nil : .plain(named.rawValue)),
      (AttendeeFile.saidNo, named == .no ? saidNo.map { .plain($0) } : nil),
      ("company", company.map { .text($0) }),
      ("university", university.map { .text($0) }),
      ("country", country.map { .text($0) }),
      ("roles", .list(roles)),
      ("projects", .list(projects)),
      ("days", .plain(days.map(\.description))),
      ("emails", .list(emails)),
      ("former-names", .list(formerNames)),
    ]
  }

  package var body: String { "" }
}

/// An attendee as two files: what everybody may read, and what stays on the private ref.
package enum AttendeeFile {
  /// The keys that never stand on the public branch for somebody who is not to be named.
  package static let withheld: Set<String> = [
    "name", "roles", "projects", "emails", "former-names",
  ]

  /// The key of when somebody who had said no said it again, which is a change that a merge sees.
  static let saidNo = "said-no"

  /// Whether a key of an attendee stands on the public branch.
  package static func isPublic(_ key: String, consent: Attendee.Consent) -> Bool {
    key != "emails" && key != "former-names" && (consent == .yes || !withheld.contains(key))
  }

  /// The fields of one of the two files: those of the other have no value. Only a no is in both.
  package static func fields(of attendee: Attendee, isPrivate: Bool) -> [FileField] {
    attendee.fields.map { key, value in
      let isThere = isPublic(key, consent: attendee.named) != isPrivate
      return (key, isThere || isPrivate && key == "named" && attendee.isRefusal ? value : nil)
    }
  }

  /// Reads an attendee from the public file, the private one, or both; the private one wins.
  package static func attendee(
    key: String, publicDocument: Document?, privateDocument: Document?, calendar: EventCalendar
  ) throws(FormatError) -> Attendee {
    var attendee = Attendee(key: key, name: nil, named: .open)
    for document in [publicDocument, privateDocument].compactMap({ $0 }) {
      try read(document, into: &attendee, in: calendar)
    }
    if attendee.named == .yes, try isWithheld(key, publicDocument, privateDocument) {
      attendee.named = .open
    }
    if attendee.name == nil, publicDocument?.body.isEmpty == false,
      let heading = publicDocument?.body.trimmed.lines.first
    {
      attendee.name = Entry.headline(of: heading)
    }
    return attendee
  }

  /// Whether the branch says yes of somebody whose name the private ref has still: whoever wrote that did
  /// not have the name, and what they wrote in its place is nobody's word.
  private static func isWithheld(
    _ key: String, _ publicDocument: Document?, _ privateDocument: Document?
  ) throws(FormatError) -> Bool {
    guard let publicDocument, let privateDocument, privateDocument.node("named") == nil,
      try privateDocument.text("name") != nil
    else { return false }
    let shown = try publicDocument.text("name")
    return Attendee.isAnonymous(key) || shown == nil && publicDocument.body.isEmpty
  }

  private static func read(
    _ document: Document, into attendee: inout Attendee, in calendar: EventCalendar
  ) throws(FormatError) {
    attendee.name = try document.text("name") ?? attendee.name
    attendee.named =
      try document.value("named", expected: "yes or no") { Attendee.Consent(yesOrNo: $0) }
      ?? attendee.named
    attendee.saidNo = try document.text(saidNo) ?? attendee.saidNo
    attendee.company = try document.text("company") ?? attendee.company
    attendee.university = try document.text("university") ?? attendee.university
    attendee.country = try document.text("country") ?? attendee.country
    if document.node("roles") != nil { attendee.roles = try document.texts("roles") }
    if document.node("projects") != nil { attendee.projects = try document.texts("projects") }
    if document.node("emails") != nil { attendee.emails = try document.texts("emails") }
    if document.node("former-names") != nil {
      attendee.formerNames = try document.texts("former-names")
    }
    for text in try document.texts("days") {
      guard let date = calendar.date(named: text) else {
        throw document.problem("days", message: "expected a date, found '\(text)'")
      }
      if !attendee.days.contains(date) { attendee.days.append(date) }
    }
  }

}

extension Attendee {
  /// Whether the private file says no as well, beside the name: whoever has the branch alone can change
  /// what that says, and knows neither.
  package var isRefusal: Bool { named == .no && name != nil }
}

extension Attendee.Consent {
  /// Reads a yes or no as people write it.
  package init?(yesOrNo text: String) {
    switch text.lowercased() {
    case "yes", "true", "y", "on", "1": self = .yes
    case "no", "false", "n", "off", "0": self = .no
    default: return nil
    }
  }
}
