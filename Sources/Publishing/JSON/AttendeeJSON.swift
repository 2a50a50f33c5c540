package import JournalModel

/// An attendee for programs.
package struct AttendeeJSON: Encodable {
  let schema: Int?
  package let key: String
  let name, named, company, university, country: String?
  let roles, projects, days, emails: [String]

  package init(_ attendee: Attendee, schema: Int? = nil) {
    self.schema = schema
    key = attendee.key
    name = attendee.name
    named = attendee.named == .open ? nil : attendee.named.rawValue
    (company, university, country) = (attendee.company, attendee.university, attendee.country)
    (roles, projects, emails) = (attendee.roles, attendee.projects, attendee.emails)
    days = attendee.days.map(\.description)
  }
}
