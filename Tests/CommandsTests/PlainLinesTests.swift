import ArgumentParser
import Testing

@testable import Commands

/// Lines that are read without the parser are read as it reads them.
@Suite("Plain lines")
struct PlainLinesTests {
  @Test(arguments: [
    ["add", "It", "boots"],
    ["add", "-k", "demo", "-p", "xen", "-p", "kvm", "-t", "one", "x", "-q"],
    ["add", "-d", "2", "--at", "02:00", "--by", "Ian <i@example.org>", "x"], ["add"],
    ["add", "-m", "one", "-m", "-20% memory", "--dry-run"], ["add", "-F", "x.md", "--json"],
    ["add", "--attach", "a.png", "--attach", "b.log", "-e", "x", "--journal", "xen"],
    ["add", "--closes", "k7f3", "--new-project", "x", "--day", "1", "--day", "2"],
    ["note", "ian", "Spoke", "of", "it", "--private"], ["note", "ian", "--quote", "-d", "1"],
    ["note"], ["note", "ian", "--public", "--at", "noon", "--by", "me", "-m", "x", "-q"],
    ["list"], ["list", "2", "--open"],
    ["list", "-d", "1", "-k", "demo", "-k", "idea", "--reverse"],
    ["list", "--by", "me", "-p", "x", "-t", "y", "--since", "1", "--until", "2", "--no-pager"],
    ["show"], ["show", "k7f3", "--json"], ["status"], ["status", "--journal", "xen"],
    ["summary"], ["summary", "2"], ["summary", "-d", "last friday"],
    ["summary", "--all", "--json"],
    ["summary", "1", "-o", "post.md"], ["sync"], ["sync", "-q"], ["sync", "--offline-ok"],
  ])
  func areReadAsTheParserReadsThem(_ line: [String]) throws {
    let words = Typed.protect(line, under: Hackjournal.self)
    let plain = try #require(Self.plain(words))
    #expect(
      CommandLineTests.dumped(plain)
        == CommandLineTests.dumped(try Hackjournal.parseAsRoot(words)))
  }

  /// They may be right or wrong: the parser reads them, or says why not.
  @Test(arguments: [
    ["add", "-kdemo", "x"], ["add", "--kind=demo", "x"], ["add", "--", "-x"], ["add", "-k"],
    ["add", "-k", "-x", "y"], ["add", "x", "-m", "y"], ["add", "--help"], ["add", "-qe"],
    ["add", "-"], ["add", "--outside", "x"], ["add", "x", "--journal", ""],
    ["note", "ian", "x", "--public", "--private"], ["list", "1", "2"], ["list", "-n", "5"],
    ["show", "a", "b"], ["status", "x"], ["summary", "2", "--all"], ["summary", "-d2"],
    ["summary", "-d", "-2"], ["sync", "origin"], ["sync", "--join"],
  ])
  func everythingElseIsLeftToTheParser(_ line: [String]) {
    #expect(Self.plain(Typed.protect(line, under: Hackjournal.self)) == nil)
  }

  private static func plain(_ words: [String]) -> (any JournalCommand)? {
    let path = CommandPath(words[...], from: Hackjournal.self)
    return (path.command as? any JournalCommand.Type)?.plain(Array(path.rest))
  }
}
