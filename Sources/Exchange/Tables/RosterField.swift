/// Meanings of a column in a roster.
package enum RosterField: String, SheetField {
  case name
  case first = "first name"
  case last = "last name"
  case company, university, country, email, roles, projects
  /// Whether the name may be published.
  case named
  /// Whether the person comes at all.
  case status

  package var readsAll: Bool { self == .status }

  package var headings: [String] {
    switch self {
    case .name:
      [
        "attendee name", "participant name", "participant", "ticket holder", "full name", "name",
        "teilnehmername", "teilnehmer", "vollständiger name",
      ]
    case .first:
      [
        "attendee name: given name", "attendee first name", "first name", "given name", "forename",
        "vorname",
      ]
    case .last:
      [
        "attendee name: family name", "attendee last name", "last name", "surname", "family name",
        "nachname", "familienname",
      ]
    case .company:
      [
        "attendee company", "company", "company name", "organisation", "organization",
        "affiliation", "employer", "firma", "unternehmen", "arbeitgeber",
      ]
    case .university: ["university", "school", "universität", "hochschule"]
    case .country: ["attendee country", "country", "home country", "land", "staat"]
    case .email:
      [
        "attendee email", "attendee e-mail", "email", "e-mail", "email address", "e-mail address",
        "mail", "e-mail-adresse",
      ]
    case .roles: ["roles", "role", "rollen", "rolle"]
    case .projects: ["projects", "project", "projekte", "projekt"]
    case .named: ["named"]
    case .status:
      [
        "status", "order status", "payment status", "attendee status", "ticket status",
        "registration status", "bestellstatus", "zahlungsstatus",
      ]
    }
  }
}
