import Git
import JournalKit

extension NewEntry {
  /// Keeps the text of an attempt that failed, with all that was said of it, and answers the error
  /// that says where. What the file cannot say is in the command that takes it.
  func kept(
    _ attempt: Attempt<Entry>, in place: KeepingPlace, because error: any Error
  ) -> any Error {
    guard !attempt.isSaved, let given = attempt.given, given.isLost(after: error) else {
      return error
    }
    let (entry, date, asked) = unsaved(given, attempt, WrongField(error))
    let verb = answered.map { "close \(Shell.quoted($0.text))" } ?? "add"
    let command = place.command("\(verb)\(others(in: place))\(asked)")
    let file = KeptEntry(entry)
    let draught = Draught(
      file.content(takenBy: command), named: file.fileName(on: date), takenBy: command,
      isTyped: given.source == .editor)
    return place.keep(draught, because: error)
  }

  /// The entry that a text was to become, its day, and the options that it lacks.
  private func unsaved(
    _ given: TextOptions.Given, _ attempt: Attempt<Entry>, _ wrong: WrongField?
  ) -> (Entry, on: CalendarDate, asked: String) {
    if let (entry, date) = attempt.value { return (entry, date, "") }
    var known = self
    wrong?.remove(from: &known)
    let now = attempt.zone.timestamp(of: attempt.now)
    let chosen =
      wrong?.isTime ?? false ? nil : attempt.moment(day: known.day, at: known.fields.at)
    var entry =
      (try? given.entry(attempt.id, in: attempt.zone)) ?? Entry(id: attempt.id, text: given.text)
    let lacking = known.fields.apply(to: &entry)
    entry.at = chosen?.time ?? entry.at ?? .moment(now)
    entry.recorded = entry.recorded ?? now
    let typed = Shell.option("-d", known.day) + Shell.option("--at", known.fields.at)
    let asked = lacking + (chosen == nil ? typed : "") + (wrong?.option ?? "")
    return (entry, chosen?.date ?? now.date, asked)
  }

  /// The follow-ups as they were typed, and the files by their whole paths.
  private func others(in place: KeepingPlace) -> String {
    fields.closes.map { Shell.option("--closes", $0) }.joined()
      + attached.names.map { Shell.option("--attach", place.path(of: $0)) }.joined()
  }
}

/// A field that no entry of the event can have.
private enum WrongField {
  case kind(similar: [String])
  case author
  case day
  case time

  /// Nil for an error that is about none of them. A day that the event does not have is right as
  /// soon as it has it.
  init?(_ error: any Error) {
    switch error {
    case let error as UnknownKind: self = .kind(similar: error.similar)
    case is BadAuthor: self = .author
    case TimeWords.Problem.day: self = .day
    case is TimeWords.Problem: self = .time
    default: return nil
    }
  }

  /// What a command line says for it.
  var option: String {
    switch self {
    case .kind(let similar): " -k \(similar.count == 1 ? similar[0] : "KIND")"
    case .author: " --by NAME"
    case .day: " -d DAY"
    case .time: " --at TIME"
    }
  }

  /// Whether the file cannot say when the entry was.
  var isTime: Bool {
    switch self {
    case .kind, .author: false
    case .day, .time: true
    }
  }

  func remove(from entry: inout NewEntry) {
    switch self {
    case .kind: entry.fields.kind = nil
    case .author: entry.fields.by = nil
    case .day: entry.day = nil
    case .time: entry.fields.at = nil
    }
  }
}
