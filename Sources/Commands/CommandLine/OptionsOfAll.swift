import ArgumentParser

/// Options that all commands have: no command, but what `help options` tells.
struct OptionsOfAll: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "options",
    abstract: "Options that every command has, in front of it or behind it.",
    usage: "hackjournal [<options>] <command> [<options>]",
    discussion: """
      hackjournal --journal ~/xen list
      hackjournal list --json
      """,
    shouldDisplay: false)

  @Option(help: .journal) var journal: Typed?
  @Flag(help: .json) var json = false
  @Option(help: .color) var color: ColourChoice?
  @Flag(name: .customLong("no-pager"), help: .pager) var leavesPager = false
}

extension ArgumentHelp {
  static let journal = ArgumentHelp(
    "The journal, if not the one found from here.", valueName: "path[#branch]")
  static let json: ArgumentHelp = "Answer with one JSON object."
  static let color = ArgumentHelp("When to colour.", valueName: "when")
  static let pager: ArgumentHelp = "Do not show long results page by page."

  /// The same out of the help of a command, for `help options` tells it.
  var hidden: ArgumentHelp {
    var help = self
    help.visibility = .hidden
    return help
  }
}
