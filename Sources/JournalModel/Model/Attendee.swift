/// A person at the event.
package struct Attendee: Sendable, Equatable {
  /// Whether the person's name may be published.
  package enum Consent: String, Sendable {
    /// The name may stand in anything that is published.
    case yes
    /// The name stays on the private ref: counted, not named.
    case no
    /// Nobody asked: counted, not named.
    case open
  }

  /// The name of the file, without `.md`; it never changes while the consent stays.
  package var key: String
  /// Nil where the name is on a private ref that we do not have.
  package var name: String?
  /// Decides what of the rest stands on the public branch.
  package var named: Consent
  /// When somebody who had said no said it again, as the file has it; public, with the no alone.
  package var saidNo: String?
  /// Public whatever the consent, because it is counted.
  package var company: String?
  /// Public whatever the consent, as the company is.
  package var university: String?
  /// Public whatever the consent; as given, such as `Germany`.
  package var country: String?
  /// Such as `organiser`; on the private ref for somebody who is not to be named.
  package var roles: [String]
  /// Things that the person hacks on; on the private ref as the roles are.
  package var projects: [String]
  /// The days on which the person was there.
  package var days: [CalendarDate]
  /// On the private ref only.
  package var emails: [String]
  /// By which texts can mean somebody who is not to be named as well; on the private ref only.
  package var formerNames: [String]
  /// Whether nothing but the private ref has a file of theirs, as where that is newer or older than the
  /// branch: whom texts must not name, and nobody who is counted.
  package var isAbsent = false

  /// Takes the least that is known; an empty key is one that the journal will make.
  package init(key: String, name: String?, named: Consent) {
    self.key = key
    self.name = name
    self.named = named
    (roles, projects, days, emails, formerNames) = ([], [], [], [], [])
  }

  /// Public words about a person, by their keys.
  static var origins: [(String, WritableKeyPath<Attendee, String?>)] {
    [("company", \.company), ("university", \.university), ("country", \.country)]
  }

  /// Those that are public of who may be named.
  static var lists: [(String, WritableKeyPath<Attendee, [String]>)] {
    [("roles", \.roles), ("projects", \.projects)]
  }

  /// Name that may stand in anything that is published; nil for somebody who is not to be named.
  package var publicName: String? { named == .yes ? name : nil }

  /// Whether somebody is not to be named, and has a name that this clone does not know: texts that
  /// name them cannot be recognised here.
  package var isUnknown: Bool { named != .yes && name == nil }

  /// Whether one of the roles is that of an organiser, who types in what others showed.
  package var isOrganiser: Bool {
    roles.contains { role in
      ["organis", "organiz"].contains { role.lowercased().hasPrefix($0) }
    }
  }

  /// Name that an organiser sees; the file name where there is no other.
  package var displayName: String { name ?? key }
}

extension Attendee {
  /// The same person for each name by which texts can mean them, the present one first.
  package var byEachName: [Attendee] {
    guard named != .yes, !formerNames.isEmpty else { return [self] }
    return [self]
      + formerNames.map { name in
        var other = self
        (other.name, other.formerNames) = (name, [])
        return other
      }
  }

  /// Whether the file name says nothing of the name.
  package var isAnonymous: Bool { Self.isAnonymous(key) }

  /// Beginning of a file name that says nothing of a name.
  package static let anonymousStart = "p-"

  /// Whether a file name is one of those that say nothing of a name, such as `p-x4k7f3`.
  package static func isAnonymous(_ key: String) -> Bool {
    key.utf8.count == 8 && key.hasPrefix(anonymousStart)
      && key.dropFirst(2).allSatisfy { ("0"..."9").contains($0) || ("a"..."z").contains($0) }
  }

  /// The first file name of that sort that stands behind an `@` in a text, be it in code, and that is
  /// none of `known`: that of somebody who was forgotten.
  package static func forgotten(in text: String, known: (String) -> Bool) -> String? {
    guard mayMention(text) else { return nil }
    let length = anonymousStart.utf8.count + 6
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    return zip(parts, parts.dropFirst()).lazy.compactMap { before, behind -> String? in
      let name = String(behind.prefix(length))
      let isWhole = behind.dropFirst(length).first.map { !$0.isLetter && !$0.isNumber } ?? true
      // Not an address.
      let begins = before.last.map { !$0.isLetter && !$0.isNumber } ?? true
      return isWhole && begins && isAnonymous(name) && !known(name) ? name : nil
    }.first
  }

  /// Whether the bytes of `@p-` are in a text.
  private static func mayMention(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      bytes.indices.dropLast(2).contains { place in
        bytes[place] == UInt8(ascii: "@") && bytes[place + 1] == UInt8(ascii: "p")
          && bytes[place + 2] == UInt8(ascii: "-")
      }
    }
  }
}
