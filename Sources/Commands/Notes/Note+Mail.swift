import Exchange
import Foundation
import JournalKit
import JournalModel

extension Note {
  /// Adds what an attendee wrote in a mail, as their own words.
  func addMail(_ file: Typed, in context: Context) throws {
    let place = CommandOutbox(context: context, options: options)
    let bytes = try context.bytes(of: file, atMost: 1 << 24)
    do {
      try add(MailMessage(bytes), in: place)
    } catch {
      guard file.text == "-" else { throw error }
      throw place.keep(text(bytes, in: place), because: error)
    }
  }

  /// The mail as it came, with the options for its command.
  private func text(_ bytes: [UInt8], in place: CommandOutbox) -> UnsavedText {
    let words = [attendee.map { " \(Shell.quoted($0.text))" }, isPrivate ? " --private" : nil]
    let options =
      words.compactMap { $0 }.joined() + Shell.option("-d", value: day)
      + Shell.option("--at", value: at)
    return UnsavedText(
      bytes: bytes, named: "\(place.context.suffix()).eml",
      takenBy: place.command("note\(options)", option: "--mail"))
  }

  private func add(_ message: MailMessage, in place: CommandOutbox) throws {
    let context = place.context
    var journal = try context.openJournal(options)
    let person = try sender(of: message, journal.snapshot)
    let authoring = try context.authoring(for: journal.repository)
    let id = Identifier(
      answerOf: person.key, at: message.date.map { "\(Int($0.timeIntervalSince1970))" } ?? "",
      message.text)
    var note = AttendeeNote(id: id, about: person.key, text: message.text, isPrivate: isPrivate)
    let words = TypedTime(calendar: journal.snapshot.calendar, now: message.date ?? context.now())
    let moment = try words.moment(day: day?.text, at: at?.text)
    (note.at, note.recorded) = (moment.time, journal.event.timeZone.timestamp(of: context.now()))
    note.by = person.publicName ?? person.key
    let filed = try journal.write(
      AddNote(note, on: moment.date, origin: .file), by: authoring)
    try print(filed, person: person, of: journal.event, in: context)
    place.clear(mail)
    context.mentionOutbox(journal.snapshot)
  }

  /// The attendee who was named, else the one who has the address, else the one who has the name.
  private func sender(
    of message: MailMessage, _ journal: Snapshot
  ) throws -> Attendee {
    let roster = try journal.roster()
    if let attendee { return try roster.attendee(attendee.text) }
    let known = roster.attendees.filter { person in
      person.emails.contains { $0.lowercased() == message.address }
    }
    if known.count == 1 { return known[0] }
    if let name = message.name, let person = roster.exactMatch(name) { return person }
    throw UnknownSender(address: message.address)
  }
}
