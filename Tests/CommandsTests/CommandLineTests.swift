import ArgumentParser
import Testing

@testable import Commands

@Suite("Command lines")
struct CommandLineTests {
  private static let reader = CommandLineReader(root: Hackjournal.self)

  @Test(arguments: [
    ["add", "It boots"], ["add", "-20% memory", "-k", "idea", "-p", "xen", "-p", "kvm", "-q"],
    ["add", "--kind=demo", "--json", "--", "--help"], ["note", "ian", "Spoke", "--private"],
    ["note", "import", "answers.csv"], ["note", "-d", "2", "import", "a note"],
    ["note", "help", "a text"], ["attendee", "add", "Ian Campbell", "--role", "organiser"],
    ["summary", "--day", "1", "--format", "json"], ["list"], ["status", "--json"], [],
    ["add", "-kdemo", "-pxen", "-t", "one", "It boots"], ["list", "-d1"], ["search", "-day2"],
    ["init", "xen", "--color", "never"], ["check", "--no-pager"], ["completions", "bash"],
    ["summary"], ["summary", "2"], ["summary", "-d", "last friday"], ["summary", "--day", "1"],
    ["summary", "--all"], ["summary", "-d1"], ["summary", "1..2", "-o", "x.md"], ["summary", ""],
    ["hooks", "status"], ["attendee", "check-in", "ian", "lars"], ["response", "list"],
    ["sync"], ["sync", "-q"], ["sync", "--offline-ok"], ["sync", "origin"],
  ])
  func parsedAloneIsWhatTheWholeTreeParses(_ line: [String]) throws {
    let protected = Typed.protect(line, under: Hackjournal.self)
    let whole = try Hackjournal.parseAsRoot(protected)
    let alone = try #require(
      CommandLineReader.alone(CommandPath(protected[...], from: Hackjournal.self)))
    #expect(Self.dumped(alone) == Self.dumped(whole))
  }

  @Test(arguments: [
    ["help"], ["help", "add"], ["--version"], ["add", "--help"], ["add", "-h"],
    ["add", "x", "-m", "y"],
    ["add", "--nothing"], ["add", "--generate-completion-script"], ["add", "-d"], ["attendee"],
    ["add", "--version"], ["--experimental-dump-help"], ["add", "--experimental-dump-help"],
    ["--generate-completion-script", "bash"], ["nothing"], ["attendee", "help"],
    ["--json", "list"],
  ])
  func whatIsNotSimplyRightIsLeftToTheWholeTree(_ line: [String]) {
    #expect(
      CommandLineReader.alone(
        CommandPath(Typed.protect(line, under: Hackjournal.self)[...], from: Hackjournal.self))
        == nil)
  }

  @Test(arguments: [
    (["--json", "list"], ["list", "--json"]),
    (["--journal", "xen", "add", "--", "-20%"], ["add", "--journal", "xen", "--", "-20%"]),
    (
      ["--journal=xen", "--no-pager", "list", "-d1"],
      ["list", "-d1", "--journal=xen", "--no-pager"]
    ),
    (["--color", "never", "help", "add"], ["help", "add"]), (["--help", "add"], ["help", "add"]),
    (["--json"], ["--json"]),
    (["add", "--json", "x"], ["add", "--json", "x"]),
  ])
  func whatStandsBeforeTheCommandIsReadBehindIt(_ line: [String], _ expected: [String]) {
    #expect(FrontOptions.behindCommand(line) == expected)
  }

  @Test(arguments: [
    ["list", "-kind", "demo"], ["list", "-d1", "-kind"], ["add", "x", "-kind", "idea"],
  ])
  func aNameBehindOneDashIsRefused(_ line: [String]) {
    #expect(throws: UsageProblem.self) { try Self.reader.command(line) }
  }

  @Test func theLastOfTwoValuesCountsSoThatAnAliasCanBeOverridden() throws {
    let line = ["list", "-d", "1", "--by", "lars", "--day=2", "-d3"]
    let command = try #require(Self.reader.command(line) as? List)
    #expect(command.filter.day?.text == "3")
  }

  @Test(arguments: [
    ["list", "-k", "demo", "-kidea"], ["add", "-p", "a", "--project", "b", "x"],
    ["add", "--kind", "demo", "--", "--kind", "idea"], ["add", "--dry-run", "-d", "1", "-q", "x"],
    ["add", "-m", "one", "-m", "two"], ["add", "-m", "-kind of", "-kdemo"],
  ])
  func whatCanBeGivenTwiceIsTaken(_ line: [String]) throws {
    #expect(throws: Never.self) { try Self.reader.command(line) }
  }

  @Test(arguments: [
    (["add", "-by", "ian", "x"], "did you mean --by?"),
    (["list", "-kind", "demo"], "did you mean --kind?"), (["list", "-x"], "hackjournal help list"),
    (["status", "boots"], "hackjournal help status"),
    (["add", "-20%"], dash),
    (["list", "-20%"], "hackjournal help list"),
    (["attendee", "list", "--cuont", "city"], "did you mean --count?"),
    (["list", "--fo"], "did you mean --format?"),
    (["init", "--name", "Xen"], "did you mean --event?"),
    (["add", "--verbose", "output"], dash),
    (["add", "---", "hi"], dash),
    (["--foo"], "hackjournal help"),
  ])
  func hintsFitTheCommand(_ line: [String], _ hint: String) throws {
    let error = try #require(throws: UsageProblem.self) { try Self.reader.command(line) }
    #expect(Explanation(of: error).hint == hint)
  }

  @Test(arguments: [
    (["ls"], ["list"]), (["rm", "x"], ["remove"]), (["attendee", "rm", "ian"], ["forget"]),
    (["log"], ["history"]), (["delete", "x"], ["remove"]), (["rename", "x"], ["edit"]),
    (["find", "x"], ["search"]), (["grep", "x"], ["search"]), (["attendee", "frobnicate"], []),
  ])
  func wordsOfOtherProgramsLeadToOurs(_ line: [String], _ meant: [String]) throws {
    let error = try #require(throws: UnknownCommand.self) { try Self.reader.command(line) }
    #expect(error.similar == meant)
  }

  /// The parser only speaks of what else is missing.
  @Test(arguments: [
    ["attendee", "edit", "bob", "--contry", "DE"], ["remove", "--contry"],
    ["attendee", "add", "--contry=DE"],
    ["event", "--url", "https://example.org/", "--contry", "DE"],
  ])
  func anUnknownOptionIsNamedFirst(_ line: [String]) throws {
    let error = try #require(throws: UsageProblem.self) { try Self.reader.command(line) }
    #expect(Explanation(of: error).message == "Unknown option '--contry'.")
  }

  @Test func aValueIsNoUnknownOption() throws {
    let line = ["attendee", "add", "--company", "--contry"]
    let error = try #require(throws: UsageProblem.self) { try Self.reader.command(line) }
    #expect(!error.message.contains("--contry"))
  }

  /// Only where there is no such command.
  @Test(arguments: [
    (["today"], "hackjournal"), (["follow-ups", "-d", "2"], "hackjournal list --open -d 2"),
    (["tags", "-p", "two words"], "hackjournal stats --by tag -p 'two words'"),
    (["projects"], "hackjournal project list"),
    (
      ["config", "--global", "journal", "~/xen"], "git config --global hackjournal.journal '~/xen'"
    ),
    (["config"], "git config --get-regexp '^hackjournal'"),
    (["attendee", "import", "tickets.csv"], "hackjournal import tickets.csv"),
    (["attendee", "show", "ian"], "hackjournal show ian"),
    (["note", "import", "answers.csv"], "hackjournal import answers.csv"),
    (["note", "--mail", "-"], "pipe the text to hackjournal note WHO"),
    (["note", "import"], nil),
    (["note", "import", "They", "came."], nil), (["note", "ian", "--mail"], nil), (["list"], nil),
  ])
  func aCommandOfBeforeIsAnsweredWithTheLineToTypeNow(_ line: [String], _ hint: String?) {
    let path = CommandPath(line[...], from: Root.self)
    #expect(OldCommand(line, insteadOf: path)?.explanation.hint == hint)
  }

  private struct Root: ParsableCommand {
    static let configuration = CommandConfiguration(
      subcommands: [List.self, People.self, Words.self])
  }

  private struct People: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "attendee", subcommands: [List.self])
  }

  private struct Words: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "note")
    @Argument var words: [String] = []
  }

  static func dumped(_ command: any ParsableCommand) -> String {
    var text = ""
    dump(command, to: &text)
    return text
  }
}

private let dash = "text that begins with a dash stands after `--`; options: hackjournal help add"
