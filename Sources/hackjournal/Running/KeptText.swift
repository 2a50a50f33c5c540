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
  /// Whether it is all that there was.
  var isWhole: Bool {
    if case .endless? = (cause as? UnreadableText)?.reason { false } else { true }
  }

  /// Keeps a text as a file in the outbox.
  init(
    _ content: String, named name: String, in outbox: Outbox, because error: any Error,
    command: String?
  ) {
    cause = error
    path = error is Rehearsal ? nil : outbox.keep(Array(content.utf8), named: name)
    self.content = content
    self.command = command
  }

  /// Whether a text would be lost: one that is in the shell's history, or in a file, is not, if only
  /// the command line was wrong.
  static func isNeeded(_ given: TextOptions.Given, after error: any Error) -> Bool {
    guard !(error is Rehearsal) else { return false }
    let report = ErrorReport(error)
    guard !given.text.trimmed.isEmpty, report.code != "empty-text" else { return false }
    let ownFault = [
      "text-too-long", "names-unnamed", "unwritable", "identifier-taken", "closed-already",
    ]
    let canBeRepeated =
      report.status == .usage || error is UnreadableAttachment || ownFault.contains(report.code)
    return !(given.isKeptElsewhere && canBeRepeated)
  }
}

/// What a text was to become, when it could not be saved, and the command that takes its file.
enum Unsaved {
  case entry(Entry, on: CalendarDate, command: String)
  case note(AttendeeNote, on: CalendarDate, command: String)

  /// Keeps it whole.
  func kept(in outbox: Outbox, because error: any Error) -> KeptText {
    switch self {
    case .entry(let entry, let date, let command):
      let kept = KeptEntry(entry)
      return KeptText(
        kept.content(takenBy: command), named: kept.fileName(on: date), in: outbox,
        because: error, command: command)
    case .note(let note, let date, let command):
      let kept = KeptNote(note)
      return KeptText(
        kept.content(takenBy: command), named: kept.fileName(on: date), in: outbox,
        because: error, command: command)
    }
  }
}

extension TextOptions {
  /// Calls `body` with the text as given and an identifier for it; whatever goes wrong then, the
  /// text is not lost. `unsaved` says what it was to become.
  func keeping(
    in place: KeepingPlace, _ need: Need, as unsaved: (Given, Identifier) -> Unsaved,
    _ body: (Given?, Identifier) throws -> Void
  ) throws {
    let given = try givenOrKept(in: place, need)
    let id = place.context.identifier()
    do {
      try body(given, id)
    } catch let error as KeptText {
      throw error
    } catch let error as Editor.Problem {
      guard let written = error.written else { throw error }
      let given = Given(text: written, isKeptElsewhere: false)
      throw unsaved(given, id).kept(in: place.outbox, because: error)
    } catch {
      // A rehearsal leaves nothing behind but what somebody wrote in an editor.
      guard let given, place.context.effect == .written, KeptText.isNeeded(given, after: error)
      else { throw error }
      throw unsaved(given, id).kept(in: place.outbox, because: error)
    }
  }

  /// Takes the file that was read out of the outbox, if it was there: its text is in the journal.
  func clearOutbox(of journal: borrowing Journal, in context: Context) {
    guard let file else { return }
    context.outbox(of: journal).remove(context.absolute(file.text))
  }

  /// Bytes from standard input that are no text are kept as they are.
  func givenOrKept(in place: KeepingPlace, _ need: Need) throws -> Given? {
    do {
      return try given(in: place.context, need)
    } catch let error as UnreadableText
      where error.bytes != nil && place.context.effect == .written
    {
      let path = place.outbox.keep(
        error.bytes ?? [], named: "input-\(place.context.suffix()).txt")
      throw KeptText(cause: error, path: path)
    }
  }
}

/// Where a command keeps what it cannot save.
struct KeepingPlace {
  let context: Context
  let options: JournalOptions

  /// That of the journal that was meant; where that cannot be opened, the one of texts that belong
  /// to no journal yet.
  var outbox: Outbox {
    do {
      return context.outbox(of: try context.openJournal(options))
    } catch {
      return context.outbox(stateFolder: nil, event: nil)
    }
  }

  /// When something was that a text tells of; nil where no option says so, or no journal is there to
  /// understand it.
  func moment(day: Typed?, at time: Typed?) -> (time: EntryTime, date: CalendarDate)? {
    guard day != nil || time != nil, let journal = try? context.openJournal(options) else {
      return nil
    }
    let words = TimeWords(calendar: journal.calendar, now: context.now())
    return try? words.moment(day: day, at: time)
  }
}

extension KeptText {
  /// Bytes that are no text, kept already.
  init(cause: any Error, path: String?) {
    self.cause = cause
    self.path = path
    (content, command) = ("", nil)
  }
}
