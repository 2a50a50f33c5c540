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
      abstract: "Take somebody out: roster, notes about them, mentions.",
      discussion: """
        hackjournal attendee forget ian-campbell

        git's history still has what was there; docs/guide-organisers.md says how to rewrite it.
        """)

    @Argument(help: "Any part of the name that nobody else has.") var attendee: Typed
    @OptionGroup var effect: DryRunOptions
    @OptionGroup var options: JournalOptions

    func run(in context: Context) throws {
      var journal = try context.openJournal(options)
      let former = try journal.snapshot.roster().attendee(attendee.text)
      let forgotten = try journal.forget(
        attendee.text, suffix: context.suffix(), by: try context.authoring(for: journal.snapshot))
      context.output.receipt(
        options.json ? try JSON.answer(JSONObject(forgotten)) : forgotten.key)
      say(forgotten, former: former, branch: journal.snapshot.branch, in: context)
      context.mentionOutbox(journal.snapshot)
    }

    private func say(
      _ forgotten: Forgotten, former: Attendee, branch: String, in context: Context
    ) {
      let notes = Sentences.count(forgotten.notes.count, one: "note", many: "notes")
      let texts = Sentences.count(forgotten.texts.count, one: "text", many: "texts")
      context.output.say(
        "Forgot \(VisibleText.line(former.displayName)): \(notes) removed, \(texts) changed.")
      let places =
        forgotten.naming.map { ("", $0) }
        + forgotten.namingPrivately.map { (", on the private ref", $0) }
      for (place, path) in places {
        context.output.say("its words have the name still\(place): \(VisibleText.line(path))")
      }
      if !forgotten.isSearched {
        context.output.say(
          "Whether words have the name still could not be seen: a file cannot be read. "
            + "See: hackjournal check")
      }
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
      "naming": forgotten.naming, "naming-privately": forgotten.namingPrivately,
    ]
  }
}
