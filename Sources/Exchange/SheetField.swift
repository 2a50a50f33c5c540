/// Meanings of a column, by the words that `--map` takes.
package enum SheetField: String, CaseIterable, Sendable {
  case name
  case first = "first name"
  case last = "last name"
  case company, university, country, email, roles, projects
  /// Whether the name may be published.
  case named
  /// Whether the person comes at all.
  case status
  /// Time at which a form took the answer.
  case time
  /// The day that an answer is about, where the form asks for it.
  case day
  case text
  /// Whether the words may be published.
  case publish
  /// The date on the calendar on which an entry happened; after midnight it is the next.
  case date
  /// The first line of an entry, where the rest has a column of its own.
  case headline
  case kind
  /// Who says it.
  case by
  case tags
  /// An identifier of ours.
  case id
  case recorded, closes, credits, repository, commit
  /// The days on which somebody was there.
  case days

  /// The sorts of tables that have it.
  var kinds: Set<SheetKind> {
    switch self {
    case .name, .first, .last, .email: [.attendees, .notes]
    case .company, .university, .country, .roles, .named, .status, .days: [.attendees]
    case .projects: [.attendees, .entries]
    case .time, .day, .text: [.notes, .entries]
    case .publish: [.notes]
    case .date, .headline, .kind, .by, .tags, .id, .recorded, .closes, .credits, .repository,
      .commit:
      [.entries]
    }
  }

  /// The sort of the table that it tells: registrations have a time, too. Entries are told by
  /// several together.
  var tells: SheetKind? {
    switch self {
    case .time, .day, .days: nil
    case .projects: .attendees
    case .text: .notes
    default: kinds.count == 1 && kinds != [.entries] ? kinds.first : nil
    }
  }

  /// Whether every column with such a heading counts, and not the first alone.
  var readsAll: Bool { [.status, .text, .publish].contains(self) }

  static func all(of kind: SheetKind?) -> [SheetField] {
    allCases.filter { field in kind.map(field.kinds.contains) ?? true }
  }

  /// The headings of a sort of table: where there are entries, a date is no time.
  func headings(of kind: SheetKind?) -> [String] {
    guard kind == .entries, self == .time else { return headings }
    return headings.filter { !SheetField.date.headings.contains($0) }
  }

  /// What a heading has that may be meant for it, and that nobody should guess.
  var signs: [String] {
    switch self {
    case .named, .publish:
      [
        "consent", "publish", "agree", "permission", "may we", "can we", "name you", "your name on",
        "name public", "public name", "named in", "mention you", "photo release", "gdpr",
        "einwillig",
        "einverstand", "veröffentlich", "zustimm", "dürfen wir", "namentlich", "accord", "autoris",
        "publier",
      ]
    case .projects:
      [
        "project", "projekt", "projet", "team", "hack on", "working on", "work on", "group name",
        "gruppe", "hackst du", "arbeitest du",
      ]
    default: []
    }
  }

  /// The headings under which programs and people have it, the likeliest first.
  var headings: [String] {
    switch self {
    case .name:
      [
        "attendee name", "participant name", "participant", "ticket holder", "full name", "name",
        "your name", "teilnehmername", "teilnehmer", "vollständiger name", "ihr name", "dein name",
        "last, first", "last name, first name", "surname, first name", "family name, given name",
        "name (last, first)", "nachname, vorname", "name, vorname",
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
        "mail", "e-mail-adresse", "username", "your email", "your e-mail address", "emails",
      ]
    case .roles: ["roles", "role", "rollen", "rolle"]
    case .projects: ["projects", "project", "projekte", "projekt"]
    case .named: ["named"]
    case .status:
      [
        "status", "order status", "payment status", "attendee status", "ticket status",
        "registration status", "approval status", "rsvp status", "rsvp", "guest status",
        "bestellstatus", "zahlungsstatus",
      ]
    case .time:
      [
        "timestamp", "time", "at", "submitted at", "submission date", "date submitted",
        "completion time", "date", "zeitstempel", "zeitpunkt", "fertigstellungszeit",
        "datum abgeschickt", "datum",
      ]
    case .day: ["day", "which day", "which day?", "tag", "welcher tag?"]
    case .text:
      [
        "text", "impression", "impressions", "your impression", "your impressions", "message",
        "comment", "comments", "feedback", "answer", "eindruck", "eindrücke", "nachricht",
        "kommentar",
      ]
    case .publish:
      [
        "publish", "consent to publish", "may we publish it?", "may we publish this?",
        "may we publish your answer?", "may we publish your words?", "veröffentlichen",
        "dürfen wir das veröffentlichen?",
      ]
    case .date: ["date", "datum"]
    case .headline: ["headline", "title", "titel", "überschrift", "titre"]
    case .kind: ["kind", "art"]
    case .by: ["by", "author", "von", "autor", "autorin", "auteur"]
    case .tags: ["tags", "labels", "schlagwörter"]
    case .id, .recorded, .closes, .credits, .repository, .commit, .days: [rawValue]
    }
  }
}
