import Foundation
import Git
import JournalKit

extension Note {
  /// Adds what an attendee wrote in a mail, as their own words.
  func addMail(_ file: Typed, in context: Context) throws {
    let bytes = try context.bytes(of: file, atMost: 1 << 24)
    do {
      try add(MailMessage(bytes), in: context)
    } catch let error as KeptText {
      throw error
    } catch {
      guard file.text == "-", !(error is Rehearsal) else { throw error }
      let path = context.outbox(stateFolder: nil, event: nil).keep(
        bytes, named: "\(context.suffix()).eml")
      throw KeptText(cause: error, path: path)
    }
  }

  private func add(_ message: MailMessage, in context: Context) throws {
    var journal = try context.openJournal(options)
    let person = try sender(of: message, journal)
    let authoring = try context.authoring(for: journal.repository)
    let id = Identifier(
      answerOf: person.key, at: message.date.map { "\(Int($0.timeIntervalSince1970))" } ?? "",
      message.text)
    var note = AttendeeNote(id: id, about: person.key, text: message.text, isPrivate: isPrivate)
    let words = TimeWords(calendar: journal.calendar, now: message.date ?? context.now())
    let moment = try words.moment(day: day, at: at)
    (note.at, note.recorded) = (moment.time, journal.event.timeZone.timestamp(of: context.now()))
    note.by = person.publicName ?? person.key
    let filed = try journal.add(note, on: moment.date, origin: .file, authoring)
    try print(filed, person, journal.event, context)
    context.mentionOutbox(journal)
  }

  /// The attendee who was named, else the one who has the address, else the one who has the name.
  private func sender(
    of message: MailMessage, _ journal: borrowing Journal
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

/// A mail from somebody whom the roster does not have.
struct UnknownSender: Error {
  let address: String
}
