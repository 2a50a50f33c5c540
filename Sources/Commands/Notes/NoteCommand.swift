import ArgumentParser

/// Commands for notes about attendees, and for what they say themselves.
struct NoteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "note",
    abstract: "Add notes about or by attendees.",
    usage: """
      hackjournal note <attendee> [<text> ...] [<options>]
      hackjournal note import <file> [<options>]
      """,
    discussion: """
      \(discussion)

      `hackjournal help note about` has the options of a single note.
      """,
    subcommands: [Note.self, Import.self],
    defaultSubcommand: Note.self)

  static let discussion = """
    A note about somebody is private unless you say --public: it is on a ref \
    that git neither clones nor pushes. A person's own words (--quote) are \
    public.

    hackjournal note ian-campbell "Helped with the network until two."
    hackjournal note ian-campbell --quote "The best hackathon so far."
    hackjournal note import answers.csv     what attendees wrote into a form
    """
}
