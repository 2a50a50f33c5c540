import JournalKit
import JournalModel

extension NewEntry {
  /// Keeps the text of an attempt that failed, with all that was said of it, and answers the error
  /// that says where. What the file cannot say is in the command that takes it.
  func kept(
    _ attempt: Attempt<Entry>, in place: CommandOutbox, because error: any Error
  ) -> any Error {
    guard let given = attempt.lost(after: error) else { return error }
    let (entry, date, lacking) = unsaved(given, attempt: attempt, wrong: WrongField(error))
    let asked = lacking + Author.option(withAddress: fields.by)
    let verb = answered.map { "close \(Shell.quoted($0.text))" } ?? "add"
    let command = place.command("\(verb)\(others(in: place))\(asked)")
    let unsaved = UnsavedText(
      EntryInOutbox(entry), of: given, on: date, takenBy: command, after: error)
    return place.keep(unsaved, insteadOf: text.file, because: error)
  }

  /// The entry that a text was to become, its day, and the options that it lacks.
  private func unsaved(
    _ given: TextOptions.Given, attempt: Attempt<Entry>, wrong: WrongField?
  ) -> (Entry, on: CalendarDate, asked: String) {
    if let (entry, date) = attempt.value { return (entry, date, "") }
    var known = self
    wrong?.remove(from: &known)
    let now = attempt.zone.timestamp(of: attempt.now)
    let (chosen, time) = attempt.time(day: known.day, at: known.fields.at, without: wrong)
    var entry =
      (try? given.entry(attempt.id, in: attempt.zone)) ?? Entry(id: attempt.id, text: given.text)
    let lacking = known.fields.apply(to: &entry)
    entry.at = chosen?.time ?? entry.at ?? .moment(now)
    entry.recorded = entry.recorded ?? now
    return (entry, chosen?.date ?? now.date, lacking + time + (wrong?.option ?? ""))
  }

  /// The follow-ups as they were typed, and the files by their whole paths.
  private func others(in place: CommandOutbox) -> String {
    fields.closes.map { Shell.option("--closes", value: $0) }.joined()
      + attached.names.map { Shell.option("--attach", value: place.path(of: $0)) }.joined()
  }
}

extension WrongField {
  /// Takes the field out of an entry to be.
  fileprivate func remove(from entry: inout NewEntry) {
    switch self {
    case .kind: entry.fields.kind = nil
    case .author: entry.fields.by = nil
    case .day: entry.day = nil
    case .time: entry.fields.at = nil
    }
  }
}
