/// The manual page of a command, from what the parser says of it: the words of `--help`.
struct ManualPage {
  let command: CommandDescription
  /// The commands above it, the program's name first; empty for the program's own page.
  let above: [String]
  /// Such as `November 25, 2026`.
  let date: String

  /// Such as `hackjournal-attendee-add`.
  var name: String { words.joined(separator: "-") }

  private var words: [String] { above + [command.commandName] }

  /// The page in mdoc(7).
  var text: String {
    let sections = [
      heading, synopsis, description, commands, options,
      above.isEmpty ? ProgramPages.environment : nil,
      above.isEmpty ? ProgramPages.exitStatus : nil, examples,
      above.isEmpty ? ProgramPages.configuration : nil, seeAlso,
    ]
    return sections.compactMap { $0 }.joined(separator: "\n") + "\n"
  }

  private var heading: String {
    // A full stop has no place behind a name.
    let abstract = (command.abstract ?? "").drop { $0 == " " }
    let about = abstract.hasSuffix(".") ? String(abstract.dropLast()) : String(abstract)
    return """
      .Dd \(date)
      .Dt \(name.uppercased()) 1
      .Os
      .Sh NAME
      .Nm \(name)
      .Nd \(Roff.prose(about.prefix(1).lowercased() + about.dropFirst()))
      """
  }

  private var synopsis: String {
    let name = ".Nm \(words.joined(separator: " "))"
    let lines =
      command.commands.isEmpty
      ? [name] + optionsInSynopsis + Self.places(of: command) : commandsInSynopsis(name)
    return ([".Sh SYNOPSIS"] + lines).joined(separator: "\n")
  }

  private var optionsInSynopsis: [String] {
    command.options.filter { $0.name != "help" && $0.name != "version" }.map { option in
      let value = option.form == .option ? " Ar \(Roff.word(option.valueName ?? "value"))" : ""
      let flag = "Fl \(Roff.word(Self.dashed(option.spellings.first ?? "")))\(value)"
      return ".Op \(flag)\(option.isRepeating ? " ..." : "")"
    }
  }

  /// A command, or what the command takes that can be left out.
  private func commandsInSynopsis(_ name: String) -> [String] {
    let fallback = command.commands.first { $0.commandName == command.defaultSubcommand }
    let places = fallback.map(Self.places) ?? []
    let words = fallback != nil && places.isEmpty ? ".Op Ar command" : ".Ar command"
    let short = places.isEmpty ? [] : [name] + places + [".Op Ar options"]
    return short + [name, words, ".Op Ar options"]
  }

  private static func places(of command: CommandDescription) -> [String] {
    command.places.map { place in
      let name = "Ar \(Roff.word(place.valueName ?? "word"))"
      return ".\(place.isOptional ? "Op " : "")\(name)\(place.isRepeating ? " ..." : "")"
    }
  }

  private var description: String {
    let paragraphs = paragraphs.filter { !Self.isExample($0) }.map { $0.joined(separator: " ") }
    let prose = [command.abstract ?? ""] + paragraphs.filter { !$0.hasPrefix("Exit status") }
    return ".Sh DESCRIPTION\n" + prose.map(Roff.prose).joined(separator: "\n.Pp\n")
  }

  /// Words in places of their own, then options.
  private var options: String? {
    let places = command.places.map { place in
      ".It Ar \(Roff.word(place.valueName ?? "word"))\n\(Roff.prose(place.abstract ?? ""))"
    }
    let own = command.options.filter { above.isEmpty || $0.name != "version" }
    let options = own.map { option in
      let value = option.form == .option ? " Ar \(Roff.word(option.valueName ?? "value"))" : ""
      let names = option.spellings.map { "Fl \(Roff.word(Self.dashed($0)))\(value)" }
      return ".It \(names.joined(separator: " , "))\n\(Self.about(option))"
    }
    guard !(places + options).isEmpty else { return nil }
    return ([".Sh OPTIONS", ".Bl -tag -width Ds"] + places + options + [".El"])
      .joined(separator: "\n")
  }

  private static func about(_ option: CommandDescription.Argument) -> String {
    let choices = option.choices.joined(separator: ", ")
    let value = option.defaultValue.map { " Without it: \($0)." } ?? ""
    let abstract = (option.abstract ?? "") + value
    return Roff.prose(
      choices.isEmpty || abstract.contains(choices) ? abstract : "\(abstract) One of \(choices).")
  }

  private var commands: String? {
    guard !command.commands.isEmpty else { return nil }
    let items = command.commands.filter { $0.commandName != "help" }.map { below in
      ".It Xr \(name)-\(below.commandName) 1\n\(Roff.prose(below.abstract ?? ""))"
    }
    return ([".Sh COMMANDS", ".Bl -tag -width Ds"] + items + [".El"]).joined(separator: "\n")
  }

  /// The lines of `--help` that are commands to type.
  private var examples: String? {
    let examples = paragraphs.filter(Self.isExample)
    guard !examples.isEmpty else { return nil }
    return ".Sh EXAMPLES\n" + examples.map(Roff.literal).joined(separator: "\n")
  }

  private var seeAlso: String {
    let others = above.isEmpty ? ["git 1"] : ["\(above.joined(separator: "-")) 1"]
    return ".Sh SEE ALSO\n" + others.map { ".Xr \($0)" }.joined(separator: " ,\n")
  }

  /// The parts of what stands below the usage, between empty lines.
  private var paragraphs: [[String]] {
    let lines = (command.discussion ?? "").split(separator: "\n", omittingEmptySubsequences: false)
    return lines.split { $0.isEmpty }.map { $0.map(String.init) }
  }

  private static func isExample(_ paragraph: [String]) -> Bool {
    let first = paragraph.first?.split(separator: " ").first ?? ""
    return ["hackjournal", "eval", "git", "make"].contains(first)
  }

  /// mdoc puts one dash before the word.
  private static func dashed(_ spelling: String) -> String { String(spelling.dropFirst()) }
}
