import Foundation
import Git
import JournalKit

/// An error, and where the text is that could not be saved.
struct KeptText: Error {
  let cause: any Error
  /// The file in the outbox; nil if no folder took it.
  let path: String?
  let content: String
  /// What brings the file into the journal, without the file's name.
  let command: String?

  private static let add = "hackjournal add -F"

  /// Whether a text would be lost: one that is in the shell's history, or in a file, is not, if only
  /// the command line was wrong.
  static func isNeeded(_ given: TextOptions.Given, after error: any Error) -> Bool {
    guard !given.text.trimmed.isEmpty else { return false }
    let isUsage = ErrorReport(error, environment: [:]).status == .usage
    return !(given.isKeptElsewhere && isUsage)
  }

  /// Keeps a whole entry.
  static func keeping(
    _ draft: (entry: Entry, date: CalendarDate), _ journal: borrowing Journal, _ context: Context,
    because error: any Error
  ) -> KeptText {
    let kept = KeptEntry(draft.entry)
    let outbox = context.outbox(stateFolder: journal.repository.stateFolder)
    let path = outbox.keep(kept.content, named: kept.fileName(on: draft.date))
    return KeptText(cause: error, path: path, content: kept.content, command: add)
  }

  /// Keeps a whole note.
  static func keeping(
    _ note: AttendeeNote, on date: CalendarDate, _ journal: borrowing Journal, _ context: Context,
    because error: any Error
  ) -> KeptText {
    let kept = KeptNote(note)
    let outbox = context.outbox(stateFolder: journal.repository.stateFolder)
    let path = outbox.keep(kept.content, named: kept.fileName(on: date))
    let privacy = note.isPrivate ? "--private" : "--public"
    return KeptText(
      cause: error, path: path, content: kept.content,
      command: "hackjournal note \(Shell.quoted(note.about)) -d \(date) \(privacy) -F")
  }

  /// Keeps a text for which there is no journal, as an entry of now.
  static func keeping(
    _ text: String, _ id: Identifier, _ context: Context, because error: any Error
  ) -> KeptText {
    let zone = Zone(context.timeZone)
    let moment = zone.timestamp(of: context.now())
    var entry = (try? KeptEntry(text, fallback: id, zone: zone)?.entry) ?? Entry(id: id, text: text)
    entry.at = entry.at ?? .moment(moment)
    entry.recorded = entry.recorded ?? moment
    let kept = KeptEntry(entry)
    let path = context.outbox(stateFolder: nil)
      .keep(kept.content, named: kept.fileName(on: moment.date))
    return KeptText(cause: error, path: path, content: kept.content, command: add)
  }
}

extension TextOptions {
  /// Calls `body` with the text as given and an identifier for it; whatever goes wrong then, the
  /// text is not lost.
  func keeping(
    in context: Context, _ body: (Given?, Identifier) throws -> Void
  ) throws {
    let given = try given(in: context)
    let id = context.identifier()
    do {
      try body(given, id)
    } catch let error as KeptText {
      throw error
    } catch {
      guard let given, KeptText.isNeeded(given, after: error) else { throw error }
      throw KeptText.keeping(given.text, id, context, because: error)
    }
  }

  /// Takes the file that was read out of the outbox, if it was there: its text is in the journal.
  func clearOutbox(of journal: borrowing Journal, in context: Context) {
    guard let file else { return }
    context.outbox(stateFolder: journal.repository.stateFolder)
      .remove(context.absolute(file.text))
  }
}
