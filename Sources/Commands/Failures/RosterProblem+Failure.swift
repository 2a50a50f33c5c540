import JournalKit
import JournalModel

extension RosterProblem: Failure {
  var explanation: Explanation {
    switch self {
    case .namesUnnamed(let name, let key, let place, let others):
      Self.naming([UnnamedPerson(name: name, key: key, place: place)] + others)
    case .saysPrivate(let secret, let place):
      Explanation(
        code: .leak, "\(place.words) has \(secret.words), and everybody reads it.",
        hint: "take it out, or leave the file away", obstacle: .words, isCallersFault: true)
    case .unknownAttendee(let name, let similar):
      Explanation(
        code: .unknownAttendee, "No attendee is called '\(name)'.",
        hint: Choice.didYouMean(similar)
          ?? "hackjournal attendee add \(Shell.quoted(name)), with --unnamed where nobody asked, or "
          + "see `hackjournal attendee list`", status: .usage, obstacle: .command)
    case .unknownHere(let name, let count, let similar):
      Explanation(
        code: .unknownAttendee,
        "No attendee is called '\(name)' here, and this clone lacks the names of "
          + "\(Sentences.count(count, one: "attendee", many: "attendees")).",
        hint: Choice.didYouMean(similar) ?? Remedy.names, status: .usage, obstacle: .command)
    case .severalAttendees(let name, let candidates):
      Explanation(
        code: .severalAttendees, "'\(name)' could be \(Choice.some(candidates)).",
        hint: "type more of the name, or the word in brackets", status: .usage, obstacle: .command)
    case .listOfNames(let text, let name, let key):
      Explanation(
        code: .severalAttendees,
        "'\(text)' is more than one name, and \(VisibleText.line(name)) is not to be named.",
        hint: "say one alone, such as \(key), and mention the others in the text, as @NAME",
        status: .usage, obstacle: .command)
    case .nameElsewhere(let key):
      Explanation(
        code: .namesUnknown,
        "This clone lacks the name of \(key), so nobody can tell which texts have it.",
        hint: Remedy.names)
    case .stillNamed(let name, let paths):
      Explanation(
        code: .namesUnnamed,
        "Pages could name \(VisibleText.line(name)) after that: "
          + paths.map(VisibleText.line).joined(separator: ", "),
        hint: "nobody was forgotten; take the name out there, or the file, then do it again")
    case .unclearAttendees(let names):
      Explanation(
        code: .unclearAttendees,
        "\(names.count) names are nobody's in the roster, or several people's: \(Choice.list(names)).",
        hint: "nothing was changed; see `hackjournal attendee list`, and type more of each name",
        status: .usage)
    case .noSuchAttendees(let conditions):
      Explanation(
        code: .noSuchAttendees,
        "Nobody in the roster has \(Choice.list(conditions)).",
        hint: "see `hackjournal attendee list --count company`, or `hackjournal attendee list`",
        status: .usage)
    }
  }
}

extension RosterProblem {
  /// Whom words name, all of them, so that nobody rewords them once for each.
  private static func naming(_ people: [UnnamedPerson]) -> Explanation {
    let places = people.reduce(into: [PublicPlace]()) { places, person in
      if !places.contains(person.place) { places.append(person.place) }
    }
    let parts = places.enumerated().map { number, place in
      let names = Choice.some(people.filter { $0.place == place }.map { VisibleText.line($0.name) })
      return number == 0 ? "\(place.words) names \(names)" : "\(place.wordsInside) \(names)"
    }
    let keys = people.map(\.key).filter { !$0.isEmpty }
    let are = people.count == 1 ? "is" : "are"
    return Explanation(
      code: .namesUnnamed,
      "\(Choice.list(parts)), who \(are) not to be named, and everybody reads it.",
      hint: keys.isEmpty ? "reword it" : "reword it; \(Remedy.naming(keys))",
      obstacle: .words, isCallersFault: true)
  }
}

extension PublicPlace {
  /// The same behind another one.
  fileprivate var wordsInside: String {
    switch self {
    case .text: "it"
    case .line(let number): "line \(number)"
    case .field, .file: words
    }
  }

  fileprivate var words: String {
    switch self {
    case .text: "It"
    case .field(let key): "`\(VisibleText.line(key)):`"
    case .line(let number): "Line \(number) of it"
    case .file(let name, let line): "\(VisibleText.line(name)):\(line)"
    }
  }
}

extension Leak.Secret {
  fileprivate var words: String {
    switch self {
    case .name(let key): "the name of \(key)"
    case .address(let address): "the private address \(VisibleText.line(address))"
    case .note(let id): "words of the private note \(id)"
    case .position: "the place where a picture was made"
    }
  }
}
