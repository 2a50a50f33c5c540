import ArgumentParser

/// Options for the journal and the form of the answer: the same for every command.
struct JournalOptions: ParsableArguments {
  @Option(help: .journal.hidden) var journal: Typed?
  @Flag(help: .json.hidden) var json = false
  // As in `DisplayOptions`: to find the options of a group costs the parser a third of a millisecond.
  @Option(help: .color.hidden) var color: ColourChoice?
  @Flag(name: .customLong("no-pager"), help: .pager.hidden) var leavesPager = false

  static func naming(_ journal: Typed?) -> JournalOptions {
    var options = JournalOptions()
    (options.journal, options.json) = (journal, false)
    (options.color, options.leavesPager) = (nil, false)
    return options
  }

  func validate() throws {
    if journal?.text.isEmpty ?? false {
      throw ValidationError("--journal is empty: name a folder, or leave it out.")
    }
    // It can have a password in it.
    guard journal?.text.contains("://") != true else {
      throw ValidationError(
        "--journal names a folder. To take part in a journal elsewhere: hackjournal join ADDRESS")
    }
  }
}
