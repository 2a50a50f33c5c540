import ArgumentParser
import Git

/// Fields of a project, as options; an empty value takes the present one away.
struct ProjectFields: ParsableArguments {
  @Option(help: "Where the code or the site is.") var url: Typed?
  @Option(help: "How it stands: done, goes on, given up, or any other word.") var state: Typed?
  @Option(
    help: ArgumentHelp(
      "The project of an earlier event that it goes on with, by the name of its file.",
      valueName: "name"))
  var startedAs: Typed?
  @Option(
    help: ArgumentHelp(
      "The team's own journal, as git takes it, from which `sync` takes entries.",
      valueName: "address#branch"))
  var teamJournal: Typed?

  func validate() throws {
    for (name, value) in [("--url", url), ("--team-journal", teamJournal)] {
      guard let text = value?.text, RemoteAddress.hasSecret(text) else { continue }
      throw ValidationError(
        "\(name) has a password in it, which everybody would read: give the address without what stands before "
          + "the @. git asks for it, or keeps it: git help credentials")
    }
  }

  /// By the keys of the file.
  var fields: [String: [String]] {
    let said = [
      ("url", url), ("state", state), ("started-as", startedAs), ("journal", teamJournal),
    ]
    return Dictionary(
      said.compactMap { key, value in value.map { (key, [$0.text]) } }, uniquingKeysWith: { $1 })
  }

  /// As a command line has them.
  var words: [String] {
    [
      ("--url", url), ("--state", state), ("--started-as", startedAs),
      ("--team-journal", teamJournal),
    ]
    .flatMap { name, value in value.map { [name, $0.text] } ?? [] }
  }
}
