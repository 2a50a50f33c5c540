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
    let (entry, date, lacking) = unsaved(given, attempt, WrongField(error))
    let asked = lacking + (fields.by?.text.contains("<") ?? false ? addressed : "")
    let verb = answered.map { "close \(Shell.quoted($0.text))" } ?? "add"
    let command = place.command("\(verb)\(others(in: place))\(asked)")
    let file = KeptEntry(entry)
    // A file of fields that cannot be read stays as it is, to be mended.
    let content = error is UnreadableFields ? given.text : file.content(takenBy: command)
    let draught = Draught(
      content, named: file.fileName(on: date), takenBy: command,
      isTyped: given.source == .editor)
    return place.keep(draught, insteadOf: text.file, because: error)
  }

  /// Who says it, where the file has no place for the address.
  private var addressed: String {
    (try? fields.author) == nil ? "" : Shell.option("--by", fields.by)
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
    let typed =
      wrong?.isTime ?? false
      ? Shell.option("-d", known.day) + Shell.option("--at", known.fields.at)
      : attempt.words(day: known.day, at: known.fields.at)
    let asked = lacking + (chosen == nil ? typed : "") + (wrong?.option ?? "")
    return (entry, chosen?.date ?? now.date, asked)
  }

  /// The follow-ups as they were typed, and the files by their whole paths.
  private func others(in place: KeepingPlace) -> String {
    fields.closes.map { Shell.option("--closes", $0) }.joined()
      + attached.names.map { Shell.option("--attach", place.path(of: $0)) }.joined()
  }
}
