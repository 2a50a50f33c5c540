/// Knows what a journal keeps private, and finds it in texts.
package struct LeakFinder: Sendable {
  private let names: NameFinder
  private let addresses: AddressFinder
  private let notes: NoteFinder

  /// Takes what is known of people, and the notes that may be private.
  package init(_ attendees: [Attendee], notes: [AttendeeNote]) {
    self.init(of: attendees, by: NameFinder(attendees), notes: notes)
  }

  /// The same of people whose names are sought already.
  package init(_ roster: Roster, notes: [AttendeeNote]) {
    self.init(of: roster.attendees, by: roster.names, notes: notes)
  }

  private init(of attendees: [Attendee], by names: NameFinder, notes: [AttendeeNote]) {
    self.names = names
    addresses = AddressFinder(attendees.flatMap(\.emails))
    self.notes = NoteFinder(notes.filter(\.isPrivate))
  }

  /// Finds every word of somebody's name, whoever else has it.
  package init(wordsOf attendee: Attendee) {
    let words = (attendee.name ?? "").split { !$0.isLetter && !$0.isNumber }
    let people = words.map { word in
      Attendee(key: attendee.key, name: String(word), named: .no)
    }
    self.init(people, notes: [])
  }

  /// Secrets that a text gives away, each once a line.
  package func leaks(in text: String, at place: String) -> [Leak] {
    leaks(inLines: text.lines, of: text, at: place)
  }

  /// The same of a text whose lines are known.
  package func leaks(inLines lines: [String], at place: String) -> [Leak] {
    let text = lines.count == 1 ? lines[0] : lines.joined(separator: "\n")
    return leaks(inLines: lines, of: text, at: place)
  }

  private func leaks(inLines lines: [String], of text: String, at place: String) -> [Leak] {
    let named = names.unnamed(in: text)
    var leaks: [Leak] = []
    for (index, line) in lines.enumerated() {
      leaks += secrets(in: line, isNaming: named != nil)
        .map { Leak(place: place, line: index + 1, secret: $0) }
    }
    // A name can be broken over two lines.
    if let key = named, !leaks.contains(where: { $0.secret == .name(key) }) {
      leaks.append(Leak(place: place, line: line(of: key, in: text), secret: .name(key)))
    }
    guard leaks.count > 1 else { return leaks }
    return leaks.reduce(into: []) { found, leak in
      if !found.contains(leak) { found.append(leak) }
    }
  }

  /// The same of a file, with the values of its keys, which are no sentences.
  package func leaks(inFile text: String, path: String, at place: String) -> [Leak] {
    let leaks = leaks(in: text, at: place)
    let file = PublicFile(path: path, text: text)
    let values = file.allUnnamed(by: names) { line in
      file.namesNobody(at: line, isFile: Attendee.isAnonymous)
    }
    return leaks
      + values.map { Leak(place: place, line: $0.line + 1, secret: .name($0.key)) }
      .filter { !leaks.contains($0) }
  }

  /// The same of what something is called, such as a project.
  package func leaks(calling label: String, at place: String) -> [Leak] {
    names.unnamed(calling: label).map { [Leak(place: place, line: 1, secret: .name($0))] } ?? []
  }

  private func line(of key: String, in text: String) -> Int {
    let start = names.allUnnamed(in: text).first { $0.key == key }?.bytes.lowerBound ?? 0
    return 1 + text.utf8.prefix(start).count { $0 == UInt8(ascii: "\n") }
  }

  private func secrets(in line: String, isNaming: Bool) -> [Leak.Secret] {
    (isNaming ? names.allUnnamed(in: line).map { .name($0.key) } : [])
      + addresses.addresses(in: line).map { .address($0) }
      + notes.found(in: line).sorted().map { .note($0) }
  }
}
