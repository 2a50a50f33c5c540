import JournalKit

extension Note {
  /// Keeps the text of an attempt that failed, and answers the error that says where. Where nobody
  /// can tell whom it is about, the command says whose words it has and who may read it.
  func kept(
    _ attempt: Attempt<AttendeeNote>, in place: KeepingPlace, because error: any Error
  ) -> any Error {
    guard !attempt.isSaved, let given = attempt.given, given.isLost(after: error) else {
      return error
    }
    let (note, date, words) = unsaved(given, attempt)
    let command = place.command("note \(words)")
    let file = KeptNote(note)
    let draught = Draught(
      file.content(takenBy: command), named: file.fileName(on: date), takenBy: command,
      isTyped: given.source == .editor)
    return place.keep(draught, because: error)
  }

  /// The note that a text was to become, its day, and the words of the command behind `note`.
  private func unsaved(
    _ given: TextOptions.Given, _ attempt: Attempt<AttendeeNote>
  ) -> (AttendeeNote, on: CalendarDate, words: String) {
    if let (note, date) = attempt.value {
      return (note, date, Shell.quoted(note.about) + (note.isPrivate ? "" : " --public"))
    }
    let now = attempt.zone.timestamp(of: attempt.now)
    let chosen = attempt.moment(day: day, at: at)
    let about = attendee?.text ?? ""
    var note =
      (try? given.note(attempt.id, about: about, in: attempt.zone))
      ?? AttendeeNote(id: attempt.id, about: about, text: given.text, isPrivate: true)
    note.at = chosen?.time ?? note.at ?? .moment(now)
    note.recorded = note.recorded ?? now
    let time = chosen == nil ? Shell.option("-d", day) + Shell.option("--at", at) : ""
    let flags = [(quote, " --quote"), (isPublic, " --public"), (isPrivate, " --private")]
    let words =
      Shell.quoted(about) + time + Shell.option("--by", by)
      + flags.filter(\.0).map(\.1).joined()
    return (note, chosen?.date ?? now.date, words)
  }
}
