import ArgumentParser
import Git
import JournalKit
import JournalModel
import Publishing
import Terminal

/// Takes back the person's own last change.
struct Undo: WritingCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Take back your own last change, by a new commit.",
    discussion: """
      hackjournal undo
      hackjournal undo --steps 3

      Called again it goes one step further back. It takes back only what you changed by \
      hackjournal in this clone: never a colleague's commit, never one that was made with git.
      """)

  @Option(help: "How many changes to take back, the newest first; a commit for each.")
  var steps = 1

  @OptionGroup var writer: WriterOptions
  @OptionGroup var options: JournalOptions

  func validate() throws {
    guard (1...1000).contains(steps) else {
      throw ValidationError("--steps is a number from 1 to 1000.")
    }
    guard steps == 1 || !writer.dryRun else {
      throw ValidationError("--dry-run shows one change: the next one would build on it.")
    }
  }

  func run(in context: Context) throws {
    var journal = try context.openJournal(options)
    let authoring = try context.authoring(for: journal.snapshot)
    guard !writer.dryRun else {
      return _ = try journal.write(UndoChange(of: authoring.identity), by: authoring)
    }
    let begun = try UnfinishedUndo(
      of: journal.snapshot, by: authoring.identity, authoring.settings)
    do {
      try takeBack(in: &journal, after: begun.untold, in: context)
    } catch let problem as JournalProblem {
      begun.end()
      throw problem
    }
    context.mentionOutbox(journal.snapshot)
    begun.end()
  }

  /// A commit of its own for each: undoing can stop at one, and what was undone by then stays.
  private func takeBack(
    in journal: inout Journal, after untold: [Undone], in context: Context
  ) throws {
    var undone: [Undone] = []
    do {
      for step in untold.prefix(steps) {
        undone.append(step)
        answer(step, of: journal.event, in: context)
        context.output.say("The undo before did that, and was interrupted before it said so.")
      }
      while undone.count < steps {
        let authoring = try context.authoring(for: journal.repository)
        let step = try journal.write(UndoChange(of: authoring.identity), by: authoring)
        undone.append(step)
        answer(step, of: journal.event, in: context)
      }
    } catch JournalProblem.nothingToUndo where !undone.isEmpty {
      context.output.say("That was all that can be taken back: \(Self.count(undone)).")
    } catch  where !undone.isEmpty {
      context.output.say("\(Self.count(undone)) taken back; here it stops:")
      throw error
    }
    if options.json {
      context.output.receipt(try JSON.answer(["undone": undone.map { JSONObject($0) }]))
    }
  }

  private func answer(_ step: Undone, of event: Event, in context: Context) {
    if !options.json {
      let commit = step.commit.hex.prefix(10)
      context.output.receipt(writer.receipt.line(commit, path: step.subject))
    }
    context.output.say(
      "Took back in \(VisibleText.line(event.name)) what you did on \(step.recorded.date) at "
        + "\(step.recorded.time): \(VisibleText.line(step.subject))")
  }

  private static func count(_ undone: [Undone]) -> String {
    Sentences.count(undone.count, one: "change", many: "changes")
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
