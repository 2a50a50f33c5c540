/// Everybody at the event, found by any name.
package struct Roster: Sendable {
  /// In the order given; a journal gives them by name.
  package let attendees: [Attendee]

  /// How each of them is found, in the same order.
  private let handles: [Handles]

  /// What is compared when somebody is sought, folded once for all searches.
  private struct Handles: Sendable {
    let key: String
    let name: String?

    /// The file name and the name, each whole and from each of its words on; in a script that puts no
    /// spaces between words, from each letter on.
    var parts: [String] {
      [key, name].compactMap { $0 }.flatMap { text in
        let words = text.split(separator: "-")
        return words.indices.map { words[$0...].joined(separator: "-") }
      } + unspaced
    }

    private var unspaced: [String] {
      guard let name, name.unicodeScalars.allSatisfy(NameFinder.isUnspaced) else { return [] }
      return name.indices.dropFirst().map { String(name[$0...]) }
    }
  }

  /// Takes people with file names of their own; every search goes through all of them.
  package init(_ attendees: [Attendee]) {
    self.attendees = attendees
    handles = attendees.map { attendee in
      Handles(key: Self.folded(attendee.key), name: attendee.name.map(Self.folded))
    }
  }

  /// Whom a name means.
  package enum Match: Sendable, Equatable {
    /// Exactly one fits.
    case one(Attendee)
    /// More than one fits: people of one name, or a part that is too short.
    case several([Attendee])
    /// Nobody fits, or there is no letter or digit in the name.
    case nobody
  }

  /// Finds an attendee by file name, by whole name in any script, else by a part of either that
  /// nobody else has. Case and accents do not count.
  ///
  /// The file of `Anna 小明` is `anna.md`: where others are called Anna, too, `anna` could be any of
  /// them, and `anna.md` is the one.
  package func match(_ text: String) -> Match {
    let sought = Self.folded(text)
    guard !sought.isEmpty else { return .nobody }
    if let named = attendee(key: text) ?? attendee(file: text) { return .one(named) }
    let whole = attendees { $0.name == sought }
    if !whole.isEmpty { return Self.match(of: whole) }
    let keys = attendees { $0.key == sought && !hasNamesakes(sought) }
    if keys.count == 1 { return .one(keys[0]) }
    return Self.match(of: attendees(called: text))
  }

  /// The attendee of a file name; nil where it is also a word in the names of others.
  private func attendee(key: String) -> Attendee? {
    attendees.first { $0.key == key && ($0.isAnonymous || !hasNamesakes(key)) }
  }

  private func attendee(file name: String) -> Attendee? {
    name.hasSuffix(".md") ? attendees.first { $0.key == name.dropLast(3) } : nil
  }

  /// Whether a file name is a word in the name of somebody else.
  private func hasNamesakes(_ key: String) -> Bool {
    zip(attendees, handles).contains { attendee, handles in
      attendee.key != key && handles.name?.split(separator: "-").contains { $0 == key } ?? false
    }
  }

  /// Everybody who has that in the name, from the beginning of a word on, or in the file's name.
  package func attendees(called text: String) -> [Attendee] {
    if let named = attendee(file: text) { return [named] }
    let sought = Self.folded(text)
    guard !sought.isEmpty else {
      return text.isEmpty ? attendees : attendees.filter { $0.name == text }
    }
    return attendees { $0.parts.contains { $0.hasPrefix(sought) } }
  }

  private func attendees(where isSought: (Handles) -> Bool) -> [Attendee] {
    zip(attendees, handles).filter { isSought($0.1) }.map(\.0)
  }

  /// Whom a whole name or the name of a file means; nil if it is nobody's, or of several.
  package func exactMatch(_ text: String) -> Attendee? {
    let found = exactMatches(text)
    return found.count == 1 ? found[0] : nil
  }

  /// Everybody who has a whole name, or whose file has it.
  package func exactMatches(_ text: String) -> [Attendee] {
    let sought = Self.folded(text)
    return zip(attendees, handles).filter { $0.key == text || $1.name == sought }.map(\.0)
  }

  /// The attendee of a name.
  package func attendee(_ text: String) throws(JournalProblem) -> Attendee {
    switch match(text) {
    case .one(let attendee): return attendee
    case .several(let several):
      let sought = Self.folded(text)
      throw .severalAttendees(
        text,
        candidates: several.map { attendee in
          "\(attendee.displayName) (\(attendee.key)\(attendee.key == sought ? ".md" : ""))"
        })
    case .nobody:
      throw .unknownAttendee(text, similar: similar(to: text))
    }
  }

  /// The names of attendees that look like a mistyped one.
  private func similar(to text: String) -> [String] {
    Similarity.closest(
      to: Self.folded(text),
      among: attendees.map { (Self.folded($0.displayName), $0.displayName) }
        + zip(attendees, handles).flatMap { attendee, handles in
          handles.parts.flatMap { [$0] + $0.split(separator: "-").map(String.init) }
            .map { ($0, attendee.displayName) }
        })
  }

  private static func match(of found: [Attendee]) -> Match {
    switch found.count {
    case 0: .nobody
    case 1: .one(found[0])
    default: .several(found)
    }
  }

  /// Lower case, without accents, words joined by dashes; letters of other scripts stay, with marks
  /// that are no accents.
  static func folded(_ text: String) -> String {
    if let folded = foldedASCII(text) { return folded }
    var result = ""
    for scalar in text.unicodeScalars where !Folding.isAccent(scalar) {
      if scalar.isASCII {
        append(scalar, to: &result)
      } else if isMark(scalar) {
        if result.unicodeScalars.last?.isASCII == false { result.unicodeScalars.append(scalar) }
      } else if scalar.properties.isAlphabetic || LatinFolding.table[scalar] != nil {
        result += Folding.letters(of: scalar)
      } else {
        appendDash(to: &result)
      }
    }
    return result.utf8.last == UInt8(ascii: "-") ? String(result.dropLast()) : result
  }

  private static func append(_ scalar: Unicode.Scalar, to result: inout String) {
    switch scalar {
    case "a"..."z", "0"..."9": result.unicodeScalars.append(scalar)
    case "A"..."Z": result += scalar.properties.lowercaseMapping
    default: appendDash(to: &result)
    }
  }

  /// One for any number of signs between words, none at the beginning.
  private static func appendDash(to result: inout String) {
    if let last = result.utf8.last, last != UInt8(ascii: "-") { result += "-" }
  }

  /// The same for a text of ASCII alone, as most are; nil for others.
  private static func foldedASCII(_ text: String) -> String? {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      switch byte {
      case 0x61...0x7A, 0x30...0x39: result.append(byte)
      case 0x41...0x5A: result.append(byte | 0x20)
      case 0x80...: return nil
      default:
        if let last = result.last, last != UInt8(ascii: "-") { result.append(UInt8(ascii: "-")) }
      }
    }
    if result.last == UInt8(ascii: "-") { result.removeLast() }
    return String(decoding: result, as: UTF8.self)
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    [.nonspacingMark, .spacingMark].contains(scalar.properties.generalCategory)
  }
}
