/// Replaces the names of people who are not to be named by the names of their files: their names
/// stand on the private ref and nowhere else.
package struct Withholding {
  private let roster: Roster
  /// Those of whom nothing but the names is known.
  private let withdrawn: [Attendee]
  private let names: NameFinder
  private let addresses: AddressFinder
  /// Whose addresses these are; nil for those of people who may be named.
  private let keys: [String?]
  /// By their addresses; of two who have one, the one who is not to be named.
  private let holders: [String: Attendee]

  /// `withdrawn` are not to be named, either, and nobody knows which files are theirs.
  package init(_ roster: Roster, withdrawn: [Attendee] = []) {
    (self.roster, self.withdrawn) = (roster, withdrawn)
    let all = roster.attendees + withdrawn
    names = NameFinder(all)
    let pairs = all.flatMap { attendee in
      attendee.emails.map { (address: $0, key: attendee.named == .yes ? nil : attendee.key) }
    }
    holders = Dictionary(
      all.flatMap { attendee in attendee.emails.map { ($0.lowercased(), attendee) } }
    ) { $0.named == .yes ? $1 : $0 }
    (addresses, keys) = (AddressFinder(pairs.map(\.address)), pairs.map(\.key))
  }

  /// An entry as everybody may read it; refuses one that has such a name anywhere.
  package func withhold(_ entry: inout Entry) throws(RosterProblem) {
    apply(to: &entry)
    try refuseNames(in: PublicFile(path: Layout.ending, text: entry.content))
  }

  /// The file name of whoever has an address and is not to be named; nil for others.
  package func key(ofAddress address: String) -> String? {
    holder(of: address).flatMap { $0.named == .yes ? nil : $0.key }
  }

  /// The same by the name as well, unless the address is that of somebody who may be named.
  package func key(of name: String, address: String) -> String? {
    if let holder = holder(of: address) { return holder.named == .yes ? nil : holder.key }
    return unnamed(called: name)
  }

  /// The same of what a person typed: there a word of the name that nobody else has is enough.
  package func key(typed name: String, address: String?) -> String? {
    if let address, holder(of: address) != nil { return key(ofAddress: address) }
    guard roster.exactMatch(name) == nil, let attendee = attendee(typed: name) else {
      return unnamed(called: name)
    }
    return attendee.named == .yes ? nil : attendee.key
  }

  /// `Hopper`, and `G. Hopper (Navy)`: initials are of the other words of the name.
  private func attendee(typed name: String) -> Attendee? {
    if let attendee = roster.attendee(withWords: name) { return attendee }
    let words = PersonName(name).units.flatMap(\.words)
    let (initials, whole) = (words.filter { $0.count == 1 }, words.filter { $0.count > 1 })
    guard !whole.isEmpty,
      let attendee = roster.attendee(withWords: whole.joined(separator: " ")),
      let all = attendee.name.map({ PersonName($0).everyUnit.flatMap(\.words) }),
      initials.allSatisfy({ initial in all.contains { $0.hasPrefix(initial) } })
    else { return nil }
    return attendee
  }

  /// Whether the roster has an address, which only the private ref is to have.
  package func knows(address: String) -> Bool { holder(of: address) != nil }

  /// Somebody of whom the names are known.
  func person(_ key: String) -> Attendee? {
    (roster.attendees + withdrawn).first { $0.key == key }
  }

  private func holder(of address: String) -> Attendee? {
    holders[address.lowercased()]
  }

  package func apply(to entry: inout Entry) {
    entry.text = text(entry.text)
    entry.by = entry.by.map(name)
    entry.credits = entry.credits.map(name)
  }

  package func apply(to project: inout Project) { project.about = text(project.about) }

  package func apply(to response: inout Response) {
    response.title = text(response.title)
    response.excerpt = text(response.excerpt)
  }

  package func apply(to page: inout DayPage) {
    page.opening = text(page.opening)
    page.evening = page.evening.map(text)
    page.closing = page.closing.map(text)
  }

  package func apply(to note: inout AttendeeNote) {
    note.text = text(note.text)
    note.by = note.by.map(name)
  }

  /// Refuses words that have such a name, or the address of somebody who has one. A mention is fine:
  /// it is the name of a file by then.
  package func refuseNames(in texts: [String]) throws(RosterProblem) {
    try refuse(
      texts.flatMap { text in
        names.allUnnamed(in: text).map(\.key) + [unnamed(byAddressIn: text)].compactMap(\.self)
      }.map { ($0, .text) })
  }

  /// Refuses the address of anybody in the roster: no page may have it.
  package func refuseAddresses(
    in text: String, at place: PublicPlace = .text
  ) throws(RosterProblem) {
    guard let address = addresses.addresses(in: text).first else { return }
    throw .saysPrivate(.address(address), in: place)
  }

  /// The file name of whom a text names, or whose address it has; nil if that is nobody.
  package func unnamed(in text: String) -> String? {
    names.unnamed(in: text) ?? unnamed(byAddressIn: text)
  }

  /// Whether a text has such a name or address.
  package func names(in text: String) -> Bool { unnamed(in: text) != nil }

  /// Attendees without what would name somebody or has somebody's address, but for what each had
  /// before, and the keys that lack it.
  package func withheld(
    _ people: [(former: Attendee?, attendee: Attendee)]
  ) -> [(former: Attendee?, attendee: Attendee, keys: [String])] {
    people.map { former, attendee in
      let (attendee, keys) = withheld(attendee, beside: former) {
        names.unnamed(called: $0) != nil || !addresses.found(in: $0).isEmpty
      }
      return (former, attendee, keys)
    }
  }

  private func withheld(
    _ attendee: Attendee, beside former: Attendee?, where isPrivate: (String) -> Bool
  ) -> (attendee: Attendee, keys: [String]) {
    var (result, keys) = (attendee, [String]())
    for (key, path) in Attendee.origins {
      guard let text = attendee[keyPath: path], text != former?[keyPath: path],
        key != "country" || Country(text) == nil, isPrivate(text)
      else { continue }
      result[keyPath: path] = former?[keyPath: path]
      keys.append(key)
    }
    guard attendee.named == .yes else { return (result, keys) }
    for (key, path) in Attendee.lists {
      let known = former?[keyPath: path] ?? []
      result[keyPath: path].removeAll { !known.contains($0) && isPrivate($0) }
      if result[keyPath: path] != attendee[keyPath: path] { keys.append(key) }
    }
    return (result, keys)
  }

  /// The same of a file, as far as it is new.
  package func refuseNames(in file: PublicFile) throws(RosterProblem) {
    var found: [(key: String, place: PublicPlace)] = []
    for name in names.allUnnamed(in: file.text) {
      guard let line = file.newLine(touching: name.bytes), !isNoName(line, of: file) else {
        continue
      }
      found.append((name.key, file.place(of: line)))
    }
    found += file.allUnnamed(by: names, except: { isNoName($0, of: file) })
      .map { ($0.key, file.place(of: $0.line)) }
    let lines = file.newLines
    for line in lines {
      found += unnamed(inLine: line.text).map { ($0, file.place(of: line.number)) }
    }
    try refuse(found)
    for line in lines { try refuseAddresses(in: line.text, at: file.place(of: line.number)) }
  }

  /// Those whom a line names by an address, a mention or a tag.
  private func unnamed(inLine text: String) -> [String] {
    let tags = text.has(UInt8(ascii: "#")) ? MarkedText(text).tags : []
    return [unnamed(byAddressIn: text), withdrawn(mentionedIn: text), unnamed(mentionedIn: text)]
      .compactMap(\.self) + tags.compactMap { names.unnamed(called: $0) }
  }

  /// Whether a line names a country, or a file of the roster, which everybody sees.
  private func isNoName(_ line: Int, of file: PublicFile) -> Bool {
    file.namesNobody(at: line) { key in roster.attendees.contains { $0.key == key } }
  }

  /// Refuses a path that is to be new, where a project's is what that is called.
  package func refuseNames(inPath path: String) throws(RosterProblem) {
    guard let label = Layout.projectKey(of: path) else { return }
    let place = PublicPlace.file(path, line: 1)
    try refuse(names.unnamed(calling: label).map { [($0, place)] } ?? [])
  }

  /// Each of them once, where it is first.
  private func refuse(
    _ found: [(key: String, place: PublicPlace)]
  ) throws(RosterProblem) {
    guard !found.isEmpty else { return }
    let people = found.reduce(into: [UnnamedPerson]()) { people, found in
      guard !people.contains(where: { $0.key == found.key }),
        let attendee = (roster.attendees + withdrawn).first(where: { $0.key == found.key })
      else { return }
      people.append(
        UnnamedPerson(name: attendee.displayName, key: found.key, place: found.place))
    }
    guard let first = people.first else { return }
    throw .namesUnnamed(
      name: first.name, key: first.key, in: first.place, others: Array(people.dropFirst()))
  }

  private func unnamed(byAddressIn text: String) -> String? {
    addresses.found(in: text).lazy.compactMap { keys[$0] }.first
  }

  /// There is no file whose name could stand in place of such a mention.
  private func withdrawn(mentionedIn text: String) -> String? {
    guard !withdrawn.isEmpty, text.has(UInt8(ascii: "@")) else { return nil }
    let others = Roster(withdrawn)
    return MarkedText(text).mentions.lazy.compactMap { name -> String? in
      guard case .one(let attendee) = others.match(name), roster.match(name) == .nobody else {
        return nil
      }
      return attendee.key
    }.first
  }

  /// Nobody can tell whose file name is to stand in place of such a mention.
  private func unnamed(mentionedIn text: String) -> String? {
    guard text.has(UInt8(ascii: "@")) else { return nil }
    return MarkedText(text).mentions.lazy.compactMap { roster.match($0).unnamed(by: $0)?.key }.first
  }

  private func name(_ name: String) -> String {
    unnamed(called: name).map { withheldList(name) ?? $0 } ?? name
  }

  func unnamed(called name: String) -> String? {
    guard let attendee = roster.exactMatch(name) else {
      return unnamed(byAddressIn: name) ?? names.unnamed(in: name)
    }
    return attendee.named == .yes ? nil : attendee.key
  }

  /// A mention may be any part of a name that nobody else has, with the rest of the name behind it.
  private func text(_ text: String) -> String {
    guard text.has(UInt8(ascii: "@")) else { return text }
    return MentionReader(roster: roster, names: names).pieces(of: text).map { piece in
      switch piece {
      case .text(let piece): [piece].text()
      case .mention(let name, .one(let attendee), _) where attendee.named != .yes:
        "@\(attendee.key)\(name.closedBrackets)"
      case .mention(let name, _, let ending): "@\(name)\(ending)"
      }
    }.joined()
  }
}
