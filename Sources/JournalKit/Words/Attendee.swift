/// A person at the event.
package struct Attendee: Sendable, Equatable {
  /// Whether the person's name may be published.
  package enum Consent: String, Sendable {
    case yes
    case no
    /// Nobody asked: counted, not named.
    case open
  }

  /// The name of the file, without `.md`; it never changes while the consent stays.
  package var key: String
  /// Nil where the name is on a private ref that we do not have.
  package var name: String?
  package var named: Consent
  package var company: String?
  package var university: String?
  package var country: String?
  package var roles: [String]
  package var projects: [String]
  /// The days on which the person was there.
  package var days: [CalendarDate]
  /// On the private ref only.
  package var emails: [String]

  package init(key: String, name: String?, named: Consent) {
    self.key = key
    self.name = name
    self.named = named
    (roles, projects, days, emails) = ([], [], [], [])
  }

  /// What may stand in anything that is published; nil for somebody who is not to be named.
  package var publicName: String? { named == .yes ? name : nil }

  /// What an organiser sees.
  package var displayName: String { name ?? key }
}
