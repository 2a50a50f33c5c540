package import JournalModel

extension JSONObject {
  /// An attendee, keys as in the roster.
  package init(_ attendee: Attendee) {
    self = [
      "key": attendee.key, "name": attendee.name,
      "named": attendee.named == .open ? nil : attendee.named.rawValue,
      "company": attendee.company, "university": attendee.university, "country": attendee.country,
      "roles": attendee.roles, "projects": attendee.projects, "emails": attendee.emails,
      "days": attendee.days.map(\.description),
    ]
  }
}
