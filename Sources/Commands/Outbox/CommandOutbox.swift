import Foundation
import Git
import JournalKit
import JournalModel

/// A command's place for what it cannot save.
struct CommandOutbox {
  let context: Context
  var options: JournalOptions

  /// Where the journal cannot be opened, that of texts that belong to no journal yet.
  private var outbox: Outbox {
    do {
      return context.outbox(of: try context.snapshot(options))
    } catch {
      return context.outbox(stateFolder: nil, event: nil)
    }
  }

  /// Answers the error that says where. A dry run keeps only what somebody wrote in an editor.
  func keep(
    _ text: UnsavedText, insteadOf file: Typed? = nil, because error: any Error
  ) -> any Error {
    let isAnswer = error is DryRun || error is TextInOutbox
    guard !isAnswer, text.isTyped || context.effect == .written else { return error }
    let isRebase = if case WriteRefusal.beingRebased = error { true } else { false }
    let text = isRebase && text.isAddition ? text.waitingForRebase : text
    let path = outbox.keep(text.content, named: text.name)
    // The same text does not wait twice.
    if let path, let file, self.path(of: file) != path { clear(file) }
    return TextInOutbox(cause: error, path: path, text: text)
  }

  /// Refuses a file that waits for another event: it was to be there.
  func refuseFileOfOtherEvent(_ file: Typed?, than journal: Snapshot) throws {
    guard let file, file.text != "-" else { return }
    guard context.outbox(of: journal).waitsElsewhere(context.absolute(file.text)) else { return }
    throw Explanation(
      code: .otherEvent,
      "\(VisibleText.line(file.text)) waits for another event than "
        + "\(VisibleText.line(journal.event.name)).",
      hint: "name its journal: --journal PATH, or move the file elsewhere", isCallersFault: true)
  }

  /// Takes a file that was read out of the outbox, if it was there: what it said is in the journal.
  func clear(_ file: Typed?) {
    guard let file, file.text != "-" else { return }
    outbox.remove(context.absolute(file.text))
  }

  func path(of file: Typed) -> String {
    URL(fileURLWithPath: context.absolute(file.text)).standardizedFileURL.path
  }

  private var journal: String? {
    let named = context.environment["HACKJOURNAL"].flatMap { $0.isEmpty ? nil : Typed($0) }
    return (options.journal ?? named).map(path)
  }
}

extension CommandOutbox {
  /// Whatever goes wrong, what the form has by then is kept.
  func keeping<Outcome>(
    _ form: inout TextForm, insteadOf file: Typed? = nil,
    as unsaved: (TextForm) -> UnsavedText = { UnsavedText($0) },
    use: (inout TextForm) throws -> Outcome
  ) throws -> Outcome {
    do {
      // A sheet of a note has `about`, too: whoever knows what is edited looks at it.
      if form.command != .edit, let other = TextForm.declaredCommand(of: form.text),
        other != form.command
      {
        throw UnreadableFields.of(other)
      }
      return try use(&form)
    } catch {
      guard form.isLost(after: error) else { throw error }
      if case UnreadableFields.of(let other) = error {
        // Whatever it is for takes it as it is: it must not become part of anything else.
        let name = "\(other.rawValue)-\(context.suffix()).md"
        throw keep(
          UnsavedText(form.text, named: name, for: other, isTyped: form.source == .editor),
          because: error)
      }
      form.fill(.journal, [journal].compactMap { $0 })
      form.fill(.attach, form.list(.attach).map { path(of: Typed($0)) })
      throw keep(unsaved(form), insteadOf: file, because: error)
    }
  }

  /// Bytes that are no text, or that nothing asks for, are kept as they are.
  func reading<Text>(_ read: () throws -> Text) throws -> Text {
    do {
      return try read()
    } catch let error as UnreadableText {
      guard let bytes = error.bytes else { throw error }
      throw keep(UnsavedText(input: bytes, in: context), because: error)
    } catch let error as UnaskedText {
      throw keep(UnsavedText(input: error.bytes, in: context), because: error)
    }
  }

  /// `take` gets what came back, even if the editor failed.
  func edit(
    _ form: inout TextForm, above lines: String, by configuration: Configuration,
    take: (EditorPage.Written, inout TextForm) throws -> Void
  ) throws {
    let editor = Editor(context: context, configuration: configuration)
    do {
      let page = try reading { try editor.edit(form.text, above: lines) }
      try take(page, &form)
      guard form.text.isVisible else { throw JournalProblem.emptyText }
    } catch let problem as Editor.Problem {
      if let page = problem.page { try? take(page, &form) }
      throw problem
    }
  }

  /// Whatever goes wrong in the editor or in `use`, what the person wrote is kept.
  func editing(
    _ write: () throws -> String, as unsaved: (String, _ error: any Error) -> UnsavedText,
    use: (String) throws -> Void
  ) throws {
    var written: String?
    do {
      let words = try reading(write)
      written = words
      try use(words)
    } catch {
      let words = written ?? (error as? Editor.Problem)?.words ?? ""
      throw words.trimmed.isEmpty ? error : keep(unsaved(words, error), because: error)
    }
  }
}

extension TextForm {
  /// A file stays where it is; a text in the shell's history is not lost if only the command line was
  /// wrong.
  fileprivate func isLost(after error: any Error) -> Bool {
    guard !(error is DryRun), source != .headline, !text.trimmed.isEmpty else { return false }
    if case JournalProblem.emptyText = error { return false }
    if source == .file { return false }
    return !(source == .arguments && Explanation(of: error).isCallersFault)
  }
}
