/// Everybody at the event, found by any name.
package struct Roster: Sendable {
  /// In the order given; a journal gives them by name.
  package let attendees: [Attendee]

  /// Forms by which each of them is found, in the same order.
  private let handles: [Handles]

  /// The file names of those who have a word in their names, by that word.
  private let keysByWord: [Substring: [String]]

  /// Places in `attendees`, so that as many texts as a journal has can be looked up.
  private let byKey: [String: Int]
  private let byFoldedKey: [String: [Int]]
  private let byName: [String: [Int]]
  private let byAddress: [String: [Int]]
  /// By the first two bytes of each part.
  private let byStart: [UInt16: [Int]]

  private let finders = NameFinders()

  /// Finds the names of everybody in texts.
  package var names: NameFinder { finders.everybody(of: attendees) }

  /// Finds those of some of them behind a mention.
  func names(mentioned some: [Attendee]) -> NameFinder { finders.mentioned(some) }

  /// Texts that are compared when somebody is sought, folded and split once for all searches.
  private struct Handles: Sendable {
    let key: String
    let name: String?
    let wordsOfName: [Substring]

    /// The file name and the name, each whole and from each of its words on; in a script that puts no
    /// spaces between words, from each letter on.
    let parts: [Substring]

    init(_ attendee: Attendee) {
      key = FoldedName.of(attendee.key)
      name = attendee.name.map(FoldedName.of)
      wordsOfName = name.map(Roster.words) ?? []
      parts =
        Self.from(Roster.words(of: key), of: key) + Self.from(wordsOfName, of: name ?? "")
        + Self.fromLetters(of: name)
    }

    private static func from(_ words: [Substring], of text: String) -> [Substring] {
      words.map { text[$0.startIndex...] }
    }

    private static func fromLetters(of name: String?) -> [Substring] {
      guard let name, name.unicodeScalars.allSatisfy(UnspacedNames.isUnspaced) else { return [] }
      return name.indices.dropFirst().map { name[$0...] }
    }
  }

  /// Takes people with file names of their own.
  package init(_ attendees: [Attendee]) {
    self.attendees = attendees
    handles = attendees.map(Handles.init)
    keysByWord = zip(attendees, handles).reduce(into: [:]) { keys, person in
      let (attendee, handles) = person
      for word in handles.wordsOfName {
        keys[word, default: []].append(attendee.key)
      }
    }
    let places = handles.indices
    byKey = Dictionary(zip(attendees.map(\.key), places)) { first, _ in first }
    byFoldedKey = Dictionary(grouping: places) { [handles] in handles[$0].key }
    byName = Dictionary(grouping: places.filter { [handles] in handles[$0].name != nil }) {
      [handles] in handles[$0].name ?? ""
    }
    byAddress = places.reduce(into: [:]) { byAddress, place in
      for address in attendees[place].emails {
        byAddress[address.lowercased(), default: []].append(place)
      }
    }
    byStart = places.reduce(into: [:]) { [handles] byStart, place in
      for start in Set(handles[place].parts.map(Self.start)) {
        byStart[start, default: []].append(place)
      }
    }
  }

  private static func start(of part: Substring) -> UInt16 {
    part.utf8.prefix(2).reduce(0) { $0 << 8 | UInt16($1) }
  }

  /// People whom a name means.
  package enum Match: Sendable, Equatable {
    /// Exactly one fits.
    case one(Attendee)
    /// More than one fits: people of one name, or a part that is too short.
    case several([Attendee])
    /// Nobody fits, or there is no letter or digit in the name.
    case nobody

    /// One of several who have a word in their names, where none of them is to be named.
    func unnamed(by word: String) -> Attendee? {
      guard case .several(let people) = self else { return nil }
      let sought = FoldedName.of(word)
      let areUnnamed = people.allSatisfy { person in
        person.named != .yes && "-\(FoldedName.of(person.name ?? ""))-".contains("-\(sought)-")
      }
      return areUnnamed ? people.first : nil
    }
  }

  /// Finds an attendee by address, by file name, by whole name in any script, else by a part of either
  /// that nobody else has. Case and accents do not count.
  ///
  /// The file of `Anna 小明` is `anna.md`: where others are called Anna, too, `anna` could be any of
  /// them, and `anna.md` is the one.
  package func match(_ text: String) -> Match {
    if let (name, address) = Self.addressed(text), let match = match(address, of: name) {
      return match
    }
    let sought = FoldedName.of(text)
    guard !sought.isEmpty else { return .nobody }
    if let named = attendee(key: text) ?? attendee(file: text) { return .one(named) }
    if let whole = byName[sought] { return Self.match(of: whole.map { attendees[$0] }) }
    let keys = hasNamesakes(sought) ? [] : byFoldedKey[sought] ?? []
    if keys.count == 1 { return .one(attendees[keys[0]]) }
    let found = attendees(called: text)
    if found.isEmpty, let other = attendee(withWords: text) { return .one(other) }
    return Self.match(of: found)
  }

  /// `anna@example.org`, and `Anna Müller <anna@example.org>` with a name.
  private static func addressed(_ text: String) -> (name: String, address: String)? {
    guard text.has(UInt8(ascii: "@")) else { return nil }
    guard text.hasSuffix(">"), let start = text.lastIndex(of: "<") else {
      return text.contains(where: \.isWhitespace) || text.hasPrefix("@") ? nil : ("", text)
    }
    let address = text[text.index(after: start)...].dropLast().trimmed
    return (text[..<start].trimmed, address)
  }

  /// The address tells who it is; where nobody has it, the name means who has none. Nil without either.
  private func match(_ address: String, of name: String) -> Match? {
    let found = (byAddress[address.lowercased()] ?? []).map { attendees[$0] }
    let same = found.filter { $0.name.map(FoldedName.of) == FoldedName.of(name) }
    guard found.isEmpty else { return Self.match(of: same.isEmpty ? found : same) }
    guard !name.isEmpty else { return nil }
    guard case .one(let attendee) = match(name), attendee.emails.isEmpty else { return .nobody }
    return .one(attendee)
  }

  /// Somebody of the same words in whatever order, or somebody unnamed whose name is in it.
  package func namesake(of name: String) -> Attendee? {
    let words = Set(Self.words(of: FoldedName.of(name)))
    let others = attendee(withWords: name)
      .flatMap { Set(Self.words(of: FoldedName.of($0.name ?? ""))) == words ? $0 : nil }
    return others
      ?? (names.unnamed(in: name) ?? names.unnamed(called: name))
      .flatMap { key in byKey[key].map { attendees[$0] } }
  }

  /// The attendee of a file name; nil where it is also a word in the names of others.
  private func attendee(key: String) -> Attendee? {
    byKey[key].map { attendees[$0] }.flatMap { $0.isAnonymous || !hasNamesakes(key) ? $0 : nil }
  }

  private func attendee(file name: String) -> Attendee? {
    name.hasSuffix(".md") ? byKey[String(name.dropLast(3))].map { attendees[$0] } : nil
  }

  /// Whether somebody has a file of that name.
  package func hasFile(_ key: String) -> Bool { byKey[key] != nil }

  private func hasNamesakes(_ key: String) -> Bool {
    keysByWord[key[...]]?.contains { $0 != key } ?? false
  }

  /// Everybody who has that in the name, from the beginning of a word on, or in the file's name.
  package func attendees(called text: String) -> [Attendee] {
    if let named = attendee(file: text) { return [named] }
    let sought = FoldedName.of(text)
    guard !sought.isEmpty else {
      return text.isEmpty ? attendees : attendees.filter { $0.name == text }
    }
    let isLong = sought.utf8.count > 1
    let places = isLong ? byStart[Self.start(of: sought[...])] ?? [] : Array(attendees.indices)
    return places.filter { handles[$0].parts.contains { $0.hasPrefix(sought) } }
      .map { attendees[$0] }
  }

  /// Attendee whom a whole name or the name of a file means; nil if it is nobody's, or of several.
  package func exactMatch(_ text: String) -> Attendee? {
    let found = exactMatches(text)
    return found.count == 1 ? found[0] : nil
  }

  /// Everybody who has a whole name, or whose file has it.
  ///
  /// `peter-braun`, as the name of a file is written, is that file where others have the name, too.
  package func exactMatches(_ text: String) -> [Attendee] {
    if let file = attendee(file: text) { return [file] }
    if text.has(UInt8(ascii: "-")), let place = byKey[text] { return [attendees[place]] }
    let named = byName[FoldedName.of(text)] ?? []
    guard let file = byKey[text], !named.contains(file) else { return named.map { attendees[$0] } }
    return (named + [file]).sorted().map { attendees[$0] }
  }

  /// The only attendee whose name has all of these whole words; nil if there is none, or another.
  package func attendee(withWords text: String) -> Attendee? {
    let words = Set(Self.words(of: FoldedName.of(text)))
    guard let first = words.first else { return nil }
    let keys = words.dropFirst().reduce(Set(keysByWord[first] ?? [])) { keys, word in
      keys.intersection(keysByWord[word] ?? [])
    }
    return keys.count == 1 ? keys.first.flatMap { key in byKey[key].map { attendees[$0] } } : nil
  }

  /// The names of attendees that look like a mistyped one.
  package func names(similarTo text: String) -> [String] {
    Similarity.closest(
      to: FoldedName.of(text),
      among: attendees.map { (FoldedName.of($0.displayName), $0.displayName) }
        + zip(attendees, handles).flatMap { attendee, handles in
          handles.parts.flatMap { [String($0)] + Self.words(of: String($0)).map(String.init) }
            .map { ($0, attendee.displayName) }
        })
  }

  /// Whom the private ref alone has is meant where nobody else can be.
  private static func match(of all: [Attendee]) -> Match {
    let present = all.filter { !$0.isAbsent }
    let found = present.isEmpty ? all : present
    return switch found.count {
    case 0: .nobody
    case 1: .one(found[0])
    default: .several(found)
    }
  }

  /// Words that the dashes of a folded text join.
  private static func words(of folded: String) -> [Substring] {
    folded.utf8.split(separator: UInt8(ascii: "-")).map(Substring.init)
  }
}
