import ArgumentParser
import Testing

@testable import hackjournal

@Suite("Command lines")
struct CommandLineTests {
  @Test(arguments: [
    ["add", "It boots"], ["add", "-20% memory", "-k", "idea", "-p", "xen", "-p", "kvm", "-q"],
    ["add", "--kind=demo", "--json", "--", "--help"], ["note", "ian", "Spoke", "--private"],
    ["note", "import", "answers.csv"], ["note", "-d", "2", "import", "a note"],
    ["note", "help", "a text"], ["attendee", "add", "Ian Campbell", "--role", "organiser"],
    ["summary", "--day", "1", "--format", "json"], ["list"], ["status", "--json"], [],
    ["add", "-kdemo", "-pxen", "-t", "one", "It boots"], ["list", "-d1"], ["search", "-day2"],
    ["init", "xen", "--color", "never"], ["config", "--no-pager"], ["completions", "bash"],
    ["hooks", "status"], ["attendee", "check-in", "ian", "lars"], ["response", "list"],
  ])
  func parsedAloneIsWhatTheWholeTreeParses(_ line: [String]) throws {
    let protected = Typed.protect(line)
    let whole = try Hackjournal.parseAsRoot(protected)
    let alone = try #require(CommandWords.commandAlone(protected))
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
    #expect(CommandWords.commandAlone(Typed.protect(line)) == nil)
  }

  private static func dumped(_ command: any ParsableCommand) -> String {
    var text = ""
    dump(command, to: &text)
    return text
  }
}
