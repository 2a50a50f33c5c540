/// Replaces the names of people who are not to be named by the names of their files: their names
/// stand on the private ref and nowhere else.
package struct Withholding {
  private let roster: Roster
  private let names: NameFinder
  private let addresses: AddressFinder
  /// Whose addresses these are.
  private let keys: [String]

  package init(_ roster: Roster) {
    self.roster = roster
    names = NameFinder(roster.attendees)
    let pairs = roster.attendees.filter { $0.named != .yes }.flatMap { attendee in
      attendee.emails.map { (address: $0, key: attendee.key) }
    }
    (addresses, keys) = (AddressFinder(pairs.map(\.address)), pairs.map(\.key))
  }

  /// An entry as everybody may read it; refuses one that has such a name among its words.
  package func withhold(_ entry: inout Entry) throws(RosterProblem) {
    apply(to: &entry)
    try refuseNames(in: [entry.text])
    try refuseNames(called: entry.allTags + entry.projects)
  }

  /// The file name of whoever has an address and is not to be named; nil for others.
  package func key(ofAddress address: String) -> String? {
    roster.attendees.first { attendee in
      attendee.named != .yes && attendee.emails.contains { $0.lowercased() == address.lowercased() }
    }?.key
  }

  package func apply(to entry: inout Entry) {
    entry.text = text(entry.text)
    entry.by = entry.by.map(name)
    entry.credits = entry.credits.map(name)
  }

  package func apply(to note: inout AttendeeNote) {
    note.text = text(note.text)
    note.by = note.by.map(name)
  }

  /// Refuses words that have such a name, or the address of somebody who has one. A mention is fine:
  /// it is the name of a file by then.
  package func refuseNames(in texts: [String]) throws(RosterProblem) {
    try refuse(texts.lazy.compactMap { names.unnamed(in: $0) ?? unnamed(byAddressIn: $0) }.first)
  }

  private func refuseNames(called words: [String]) throws(RosterProblem) {
    try refuse(words.lazy.compactMap { names.unnamed(called: $0) }.first)
  }

  private func refuse(_ key: String?) throws(RosterProblem) {
    guard let key, let attendee = roster.attendees.first(where: { $0.key == key }) else { return }
    throw .namesUnnamed(name: attendee.displayName, key: key)
  }

  private func unnamed(byAddressIn text: String) -> String? {
    addresses.found(in: text).first.map { keys[$0] }
  }

  private func name(_ name: String) -> String {
    guard let attendee = roster.exactMatch(name) else { return names.unnamed(in: name) ?? name }
    return attendee.named == .yes ? name : attendee.key
  }

  /// A mention may be any part of a name that nobody else has, with the rest of the name behind it.
  private func text(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "@")) else { return text }
    return MentionReader(roster: roster, names: names).pieces(of: text).map { piece in
      switch piece {
      case .text(let piece): [piece].text()
      case .mention(_, .one(let attendee), _) where attendee.named != .yes: "@\(attendee.key)"
      case .mention(let name, _, let ending): "@\(name)\(ending)"
      }
    }.joined()
  }
}
