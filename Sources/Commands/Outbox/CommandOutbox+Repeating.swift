import Git
import JournalKit
import JournalModel

/// What no command takes by `-F` is kept with the command line that takes it.
extension CommandOutbox {
  /// Unless the command line is wrong, what came through a pipe is kept; a file stays where it is. `again`
  /// makes the command line from the path.
  func keeping<Outcome>(
    input bytes: [UInt8], of file: Typed, as ending: String,
    again: @escaping @Sendable (String) -> String, use: () throws -> Outcome
  ) throws -> Outcome {
    do {
      return try use()
    } catch {
      guard isLost(after: error), !context.isFile(file), !bytes.isEmpty else { throw error }
      let text = UnsavedText(
        input: bytes, named: "input-\(context.suffix()).\(ending)", again: again)
      throw keep(text, because: error)
    }
  }

  /// Unless the command line is wrong, its words are kept: a line for a shell, which takes the file out
  /// again. The same words do not wait twice, nor once they are in the journal; nor do others that have all
  /// of `told`, which says what it is about, for somebody typed them better.
  func keeping<Outcome>(
    command words: [String], telling told: [String] = [], as name: String, of journal: Snapshot,
    use: () throws -> Outcome
  ) throws -> Outcome {
    let line = (["hackjournal"] + words + ["--journal", try place(of: journal)])
      .map(Shell.quoted).joined(separator: " ")
    let script = "\(line) && rm -f -- \"$0\"\n"
    let outbox = context.outbox(of: journal)
    let same = outbox.waiting.first { $0.content == script }
    do {
      let outcome = try use()
      if let same, context.effect == .written { outbox.remove(same.path) }
      if context.effect == .written { removeRetyped(told, as: name, from: outbox) }
      return outcome
    } catch {
      guard isLost(after: error) else { throw error }
      let text = UnsavedText(
        input: Array(script.utf8), named: same?.name ?? "\(name)-\(context.suffix()).sh"
      ) { "sh \(Shell.quoted($0))" }
      throw keep(text, because: error)
    }
  }

  /// Whoever typed a command again, and mended an option of it, is done with the former one.
  private func removeRetyped(_ told: [String], as name: String, from outbox: Outbox) {
    guard !told.isEmpty else { return }
    let parts = told.map { " \(Shell.quoted($0)) " }
    for waiting in outbox.waiting where waiting.name.hasPrefix("\(name)-") {
      guard waiting.name.hasSuffix(".sh"), let line = waiting.content,
        parts.allSatisfy(line.contains)
      else { continue }
      outbox.remove(waiting.path)
    }
  }

  private func isLost(after error: any Error) -> Bool {
    context.effect == .written && !Explanation(of: error).isCallersFault
  }

  /// A day as it is called at any time; as it was typed where no journal can be opened.
  func date(_ typed: Typed?) -> String? {
    do {
      let words = TypedTime(calendar: try context.snapshot(options).calendar, now: context.now())
      return try words.date(typed?.text).description
    } catch {
      return typed?.text
    }
  }

  /// The journal as it is called from anywhere, also once a rebase is over.
  private func place(of journal: Snapshot) throws -> String {
    let branch = journal.isBranch ? nil : try journal.repository.rebasedBranch()
    let name = branch?.replacing("refs/heads/", with: "") ?? journal.branch
    return "\(journal.repository.folder)#\(name)"
  }
}
