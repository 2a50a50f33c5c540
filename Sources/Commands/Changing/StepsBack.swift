import ArgumentParser
import Git
import JournalKit
import JournalModel
import Publishing
import Terminal

/// Steps of an undo or a redo.
struct StepsBack {
  private let direction: UndoChange.Direction
  private let count: Int
  private let writer: WriterOptions
  private let options: JournalOptions

  init(
    _ direction: UndoChange.Direction, count: Int, writer: WriterOptions, options: JournalOptions
  ) {
    (self.direction, self.count) = (direction, count)
    (self.writer, self.options) = (writer, options)
  }

  func validate() throws {
    guard (1...1000).contains(count) else {
      throw ValidationError("--steps is a number from 1 to 1000.")
    }
    guard count == 1 || !writer.dryRun else {
      throw ValidationError("--dry-run shows one change: the next one would build on it.")
    }
  }

  func run(in context: Context) throws {
    var journal = try context.openJournal(options)
    let authoring = try context.authoring(for: journal.snapshot)
    guard !writer.dryRun else {
      return _ = try journal.write(UndoChange(direction, of: authoring.identity), by: authoring)
    }
    let begun = try UnfinishedUndo(
      direction, of: journal.snapshot, by: authoring.identity, authoring.settings)
    do {
      try go(in: &journal, after: begun.untold, in: context)
    } catch let problem as JournalProblem {
      begun.end()
      throw problem
    }
    try tellOfNext(in: journal.snapshot, of: authoring.identity, context)
    context.mentionOutbox(journal.snapshot)
    begun.end()
  }

  /// A commit of its own for each: it can stop at one, and what was done by then stays.
  private func go(in journal: inout Journal, after untold: [Undone], in context: Context) throws {
    var steps: [Undone] = []
    do {
      for step in untold.prefix(count) {
        steps.append(step)
        answer(step, of: journal.event, in: context)
        context.output.say("The \(name) before did that, and was interrupted before it said so.")
      }
      while steps.count < count {
        let authoring = try context.authoring(for: journal.repository)
        let step = try journal.write(
          UndoChange(direction, of: authoring.identity), by: authoring)
        steps.append(step)
        answer(step, of: journal.event, in: context)
      }
    } catch JournalProblem.nothingToUndo where !steps.isEmpty {
      context.output.say("That was all that can be taken back: \(Self.count(steps)).")
    } catch JournalProblem.nothingToRedo where !steps.isEmpty {
      context.output.say("That was all that was taken back: \(Self.count(steps)).")
    } catch  where !steps.isEmpty {
      context.output.say("\(Self.count(steps)) \(past); here it stops:")
      throw error
    }
    if options.json {
      let key = direction == .undo ? "undone" : "redone"
      context.output.receipt(try JSON.answer([key: steps.map { JSONObject($0) }]))
    }
  }

  private var name: String { direction == .undo ? "undo" : "redo" }

  private var past: String { direction == .undo ? "taken back" : "back again" }

  private func answer(_ step: Undone, of event: Event, in context: Context) {
    let (event, told) = (VisibleText.line(event.name), VisibleText.line(step.told))
    let (date, time) = (step.recorded.date, step.recorded.time)
    let commit = step.commit.hex.prefix(10)
    for passed in step.passed {
      context.output.say(
        "Taken back by somebody already, so passed by: \(VisibleText.line(passed))")
    }
    context.answer(
      json: nil,
      receipts: options.json ? [] : [writer.receipt.line(commit, path: step.subject)],
      direction == .undo
        ? "Took back in \(event) what you did on \(date) at \(time): \(told)"
        : "Back in \(event): \(told.dropFirst("Undo: ".count))")
  }

  /// How to have it back, and what the next undo would take back.
  private func tellOfNext(
    in journal: Snapshot, of identity: Identity, _ context: Context
  ) throws {
    guard direction == .undo, !context.output.isQuiet else { return }
    let next = try journal.nextUndo(of: identity)
    context.output.say(
      "To have it back: hackjournal redo" + (next.map { "; next would be: \($0)" } ?? ""))
  }

  private static func count(_ steps: [Undone]) -> String {
    Sentences.count(steps.count, one: "change", many: "changes")
  }
}

extension JSONObject {
  fileprivate init(_ step: Undone) {
    self = [
      "commit": step.commit.hex, "subject": step.subject, "recorded": step.recorded.withOffset,
      "paths": step.paths,
    ]
  }
}
