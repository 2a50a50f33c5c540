import JournalKit
import JournalModel

extension Note {
  /// Keeps the text of an attempt that failed, and answers the error that says where. Where nobody
  /// can tell whom it is about, the command says whose words it has and who may read it.
  func kept(
    _ attempt: Attempt<AttendeeNote>, in place: CommandOutbox, because error: any Error
  ) -> any Error {
    guard let given = attempt.lost(after: error) else { return error }
    let (note, date, words) = unsaved(given, attempt: attempt, wrong: WrongField(error))
    let command = place.command("note \(words)")
    let unsaved = UnsavedText(
      NoteInOutbox(note), of: given, on: date, takenBy: command, after: error)
    return place.keep(unsaved, insteadOf: text.file, because: error)
  }

  /// The note that a text was to become, its day, and the words of the command behind `note`.
  private func unsaved(
    _ given: TextOptions.Given, attempt: Attempt<AttendeeNote>, wrong: WrongField?
  ) -> (AttendeeNote, on: CalendarDate, words: String) {
    if let (note, date) = attempt.value {
      let words = Shell.quoted(note.about) + Author.option(withAddress: by)
      return (note, date, words + (note.isPrivate ? "" : " --public"))
    }
    let now = attempt.zone.timestamp(of: attempt.now)
    func right(_ option: Typed?, _ name: String) -> Typed? { wrong?.name == name ? nil : option }
    let (day, at, by) = (right(day, "-d"), right(at, "--at"), right(by, "--by"))
    let (chosen, time) = attempt.time(day: day, at: at, without: wrong)
    let about = attendee?.text ?? ""
    var note =
      (try? given.note(attempt.id, about: about, in: attempt.zone))
      ?? AttendeeNote(id: attempt.id, about: about, text: given.text, isPrivate: true)
    note.at = chosen?.time ?? note.at ?? .moment(now)
    note.recorded = note.recorded ?? now
    let flags = [(quote, " --quote"), (isPublic, " --public"), (isPrivate, " --private")]
    let words =
      Shell.quoted(about) + time + Shell.option("--by", value: by)
      + flags.filter(\.0).map(\.1).joined() + (wrong?.option ?? "")
    return (note, chosen?.date ?? now.date, words)
  }
}
