import Foundation
import TestSupport
import Testing

/// The built program as a process, where only a process shows it: its arguments, its streams, its
/// environment.
@Suite("The program")
struct EndToEndTests {
  @Test func makesTheDemoAsPublished() throws {
    let scratch = try Scratch()
    let outcome = try run(
      "sh '\(Self.demo)/xen-2011.sh' '\(Built.hackjournal)' demo", in: scratch,
      ["TZ": "America/New_York"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output == (try text("\(Self.demo)/xen-2011-day-1.md")))
    #expect(try scratch.git("status", "--porcelain", in: "demo") == "")
    try scratch.git("fsck", "--strict", in: "demo")
    try expectPosts(of: scratch)
  }

  @Test func makesTheYearOfTheDemoAsPublished() throws {
    let scratch = try Scratch()
    let outcome = try run("sh '\(Self.demo)/year-2011.sh' '\(Built.hackjournal)' demo", in: scratch)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output == (try text("\(Self.demo)/../../docs/demo/2011.md")))
    #expect(try text(scratch.path + "/demo-posts/2011.md") == outcome.output)
    try scratch.git("fsck", "--strict", in: "demo-munich")
    #expect(try run("hackjournal check", in: scratch, below: "demo-munich").status == 0)
  }

  /// The posts of the days and of the event, with every picture that they show.
  private func expectPosts(of scratch: Scratch) throws {
    for day in 1...3 {
      let summary = try run("hackjournal summary --day \(day)", in: scratch, below: "demo")
      #expect(unnamed(summary.output) == (try text("\(Self.demo)/xen-2011-day-\(day).md")))
    }
    let posts = scratch.path + "/demo-posts"
    let published = "\(Self.demo)/../../docs/demo"
    let post = unnamed(try text(posts + "/event.md"))
    #expect(
      post.hasPrefix(try text(published + "/event.md") + "\n<!-- hackjournal summary of tree "))
    for picture in try FileManager.default.contentsOfDirectory(atPath: posts + "/event") {
      let shown = "event/\(unnamed(picture))"
      #expect(post.contains("](\(shown))"))
      #expect(
        FileManager.default.contentsEqual(
          atPath: "\(posts)/event/\(picture)", andPath: "\(published)/\(shown)"))
    }
  }

  private static let demo =
    URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().path + "/demo"

  private func text(_ path: String) throws -> String {
    try String(contentsOfFile: path, encoding: .utf8)
  }

  /// Names of pictures without identifiers, which are other ones each time.
  private func unnamed(_ post: String) -> String {
    post.replacing(/-[0-9a-z]{10}\.png/, with: ".png")
  }

  @Test func refusesArgumentsThatAreNotUTF8() throws {
    let scratch = try journal()
    let outcome = try run("hackjournal add \"$(printf 'a\\377b')\"", in: scratch)
    #expect(outcome.status == 64)
    #expect(outcome.errors == "error: an argument is not text in UTF-8\n")
  }

  @Test(arguments: ["LC_ALL=C", "-u HOME -u TZ", "TERM=dumb", "NO_COLOR=1", "TZ=Asia/Tokyo"])
  func addsInAnyEnvironment(_ setting: String) throws {
    let scratch = try journal()
    let outcome = try run("env \(setting) \(Built.hackjournal) add -d 1 'Es läuft'", in: scratch)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.errors == "Added highlight to Test, day 1 of 3: Es läuft\n")
    #expect(try scratch.git("status", "--porcelain", in: "journal") == "")
  }

  @Test func tellsWhenItsOutputIsClosedOrFull() throws {
    let scratch = try journal()
    for target in ["&-", "/dev/full"] {
      let outcome = try run("hackjournal show event >\(target)", in: scratch)
      #expect(outcome.status == 1)
      #expect(outcome.errors.hasPrefix("error: standard output could not be written: "))
    }
    #expect(try run("hackjournal show event | true", in: scratch).errors == "")
  }

  @Test func readsNothingFromAClosedInput() throws {
    let outcome = try run("hackjournal add <&-", in: try journal())
    #expect(outcome.status == 1)
    #expect(outcome.errors.hasPrefix("error: read failed: standard input"))
  }

  @Test(
    "a text that a wrong command line was sent is kept",
    arguments: ["add --knd demo", "add -e", "ad", "close", "add -k", "edit -k demo", "note x -e"])
  func keepsATextThatNobodyReads(_ words: String) throws {
    let scratch = try journal()
    let outcome = try run(
      "echo 'Nobody reads this' | HOME=$PWD TERM=dumb hackjournal \(words)", in: scratch)
    #expect(outcome.status == 64)
    let line = outcome.errors.split(separator: "\n").first { $0.hasPrefix("Your text is safe in ") }
    let path = try #require(line).dropFirst("Your text is safe in ".count)
    #expect(try String(contentsOfFile: String(path), encoding: .utf8) == "Nobody reads this\n")
  }

  @Test(arguments: ["1", "20", "26"])
  func helpsInTheNarrowestTerminal(_ columns: String) throws {
    let outcome = try run("COLUMNS=\(columns) hackjournal help project list", in: try journal())
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("OVERVIEW: List the"))
  }

  @Test func letsALoopKeepItsLines() throws {
    let scratch = try journal()
    let outcome = try run(
      "printf 'one\\ntwo\\n' | while read -r line; do hackjournal add -q -d 1 \"$line\"; done",
      in: scratch)
    #expect(outcome.output.split(separator: "\n").count == 2)
  }

  @Test func closesNothingWithATextThatNobodyAskedFor() throws {
    let scratch = try journal()
    let added = try run("hackjournal add -q -d 1 -k follow-up Who?", in: scratch)
    let id = added.output.split(separator: "\n").first.map(String.init) ?? ""
    for sent in ["echo I | hackjournal close \(id)", "echo I >../i; hackjournal close \(id) <../i"]
    {
      let outcome = try run(sent, in: scratch)
      #expect(outcome.status == 64)
      #expect(outcome.errors.hasPrefix("error: Standard input has a text, which nothing asks for."))
    }
    let closed = try run("hackjournal close -d 1 \(id) </dev/null", in: scratch)
    #expect(closed.status == 0, "\(closed.errors)")
  }

  @Test func printsOneObjectThatProgramsCanRead() throws {
    let outcome = try run("hackjournal list --json", in: try journal())
    let tree = try JSONSerialization.jsonObject(with: outcome.bytes) as? [String: Any]
    #expect(tree?["schema"] as? Int == 1)
    #expect((tree?["entries"] as? [Any])?.isEmpty == true)
  }

  /// A folder with a journal in `journal`.
  private func journal() throws -> Scratch {
    let scratch = try Scratch()
    let outcome = try run(
      "hackjournal init journal --event Test --start 2011-03-23 --days 3 --time-zone UTC",
      in: scratch, below: "")
    try #require(outcome.status == 0, "\(outcome.errors)")
    return scratch
  }

  /// Runs a line of shell in which `hackjournal` is the built program.
  private func run(
    _ line: String, in scratch: Scratch, _ variables: [String: String] = [:],
    below folder: String = "journal"
  ) throws -> Command.Outcome {
    let path = "\(scratch.path)/\(folder)"
    let exists = FileManager.default.fileExists(atPath: path)
    return try Command(
      ["sh", "-c", "hackjournal() { \(Built.hackjournal) \"$@\"; }; \(line)"],
      in: exists ? path : scratch.path,
      environment: scratch.environment.merging(variables) { $1 }
    ).run()
  }
}
