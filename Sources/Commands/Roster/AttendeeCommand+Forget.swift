import ArgumentParser
import JournalKit
import JournalModel
import Publishing
import Terminal

extension AttendeeCommand {
  /// Takes somebody out.
  struct Forget: DryRunCommand {
    static let configuration = CommandConfiguration(
      commandName: "forget",
      abstract: "Take somebody out: roster, notes about them, mentions, words.",
      discussion: """
        hackjournal attendee forget ian-campbell

        git's history still has what was there; docs/guide-organisers.md says how to rewrite it.
        """)

    @Argument(help: "Any part of the name that nobody else has.") var attendee: Typed
    @OptionGroup var effect: DryRunOptions
    @OptionGroup var options: JournalOptions

    func run(in context: Context) throws {
      var journal = try context.openJournal(options)
      guard let former = try wanted(in: journal, context) else { return }
      try refuseWaiting(naming: former, in: journal.snapshot, context)
      let forgotten = try journal.forget(
        attendee.text, suffix: context.suffix(), by: try context.authoring(for: journal.snapshot))
      let notes = Sentences.count(forgotten.notes.count, one: "note", many: "notes")
      let texts = Sentences.count(forgotten.texts.count, one: "text", many: "texts")
      try context.sayUnshared(naming: [former], in: journal.snapshot)
      try answer(
        forgotten,
        "Forgot \(VisibleText.line(former.displayName)): \(notes) removed, \(texts) changed.",
        in: journal.snapshot, context)
      try sayOfPages(in: journal.snapshot, context)
    }

    /// What hosts have of pages is not ours to take back.
    private func sayOfPages(in journal: Snapshot, _ context: Context) throws {
      guard try journal.hasSentPages() else { return }
      context.output.say(
        "Pages that were sent have it until the next: hackjournal site --push. Hosts serve an old "
          + "commit to whoever knows its id until they collect: ask yours to do it now.")
    }

    /// Nil if that was done before, which is told: by a command that was killed, maybe, and whatever it
    /// left to do is done by now.
    private func wanted(in journal: Journal, _ context: Context) throws -> Attendee? {
      do {
        return try journal.snapshot.roster().attendee(attendee.text)
      } catch {
        guard let gone = try journal.snapshot.forgotten(attendee.text) else { throw error }
        let forgotten = journal.snapshot.traces(of: gone, besides: Forgotten(key: gone.key))
        let name = VisibleText.line(gone.displayName)
        let sentence =
          !journal.isHalfWritten
          ? "\(name) is forgotten already."
          : context.effect == .written
            ? "Forgot \(name): did what a command had left to do that was killed."
            : "\(name) is forgotten but for what a killed command left, which the next that writes does."
        try answer(forgotten, sentence, in: journal.snapshot, context)
        return nil
      }
    }

    /// What waits to be saved would bring the name back.
    private func refuseWaiting(
      naming former: Attendee, in journal: Snapshot, _ context: Context
    ) throws {
      let finder = try journal.finder(of: former)
      let waiting = context.outbox(of: journal).waiting.filter { text in
        !finder.leaks(in: text.content ?? "", at: text.path).isEmpty
      }
      guard waiting.isEmpty else {
        throw RosterProblem.stillNamed(former.displayName, paths: waiting.map(\.path))
      }
    }

    private func answer(
      _ forgotten: Forgotten, _ sentence: String, in journal: Snapshot, _ context: Context
    ) throws {
      context.answer(
        json: options.json ? try JSON.answer(JSONObject(forgotten)) : nil,
        receipts: [forgotten.key], sentence)
      say(forgotten, branch: journal.branch, in: context)
      context.mentionOutbox(journal)
    }

    private func say(_ forgotten: Forgotten, branch: String, in context: Context) {
      let places =
        forgotten.leftOut.map { ("left out of pages until it is reworded", $0) }
        + forgotten.naming.map { ("it has the name still", $0) }
        + forgotten.namingPrivately.map { ("it has the name still, on the private ref", $0) }
      for (words, path) in places {
        context.output.say("\(words): \(VisibleText.line(path))")
      }
      if !forgotten.isSearched {
        context.output.say(
          "Whether words have the name still could not be seen: a file cannot be read. "
            + "See: hackjournal check")
      }
      context.output.say(
        "The name is free from now on: nothing keeps it out of a text or a page. Who is to stay unnamed has "
          + "to stay in the roster.")
      context.output.say(
        "git's history still has what was there, on \(branch) and on "
          + "refs/hackjournal/private/\(branch), in every clone: see \"Forgetting somebody\" in the "
          + "guide for organisers.")
    }
  }
}

extension JSONObject {
  fileprivate init(_ forgotten: Forgotten) {
    self = [
      "key": forgotten.key, "notes": forgotten.notes, "texts": forgotten.texts,
      "left-out": forgotten.leftOut,
      "naming": forgotten.naming, "naming-privately": forgotten.namingPrivately,
    ]
  }
}
