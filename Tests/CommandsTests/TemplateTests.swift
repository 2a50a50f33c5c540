import Foundation
import TestSupport
import Testing

@Suite("A template of somebody else's")
struct TemplateTests {
  private static let surroundings = ProcessInfo.processInfo.environment
  private static let hasJinja =
    (try? Command(["python3", "-c", "import jinja2"], in: "/", environment: surroundings)
      .run().status) == 0

  @Test(
    "it makes a report from what summary --json prints alone",
    .enabled(if: hasJinja, "jinja2 is not installed: apt-get install python3-jinja2"))
  func report() throws {
    let demo = try report(of: "sh $ROOT/Tests/demo/xen-2011.sh $PROGRAM demo")
    let published = try String(
      contentsOfFile: repositoryRoot + "docs/demo/sponsors.md", encoding: .utf8)
    #expect(demo == published)
    let small = try report(of: "$PROGRAM init demo --event Small --start 2011-03-23 --days 1")
    #expect(small.hasPrefix("# What you made possible: Small\n\n23 March 2011\n"))
  }

  /// What the template makes of the journal that a line of shell makes.
  private func report(of making: String) throws -> String {
    let scratch = try Scratch()
    let filling = "python3 $ROOT/docs/templates/render.py $ROOT/docs/templates/sponsors.md.jinja"
    let line = "\(making) >log 2>&1 && cd demo && $PROGRAM summary --all --json | \(filling)"
    let named = ["ROOT": repositoryRoot, "PROGRAM": Built.hackjournal]
    let outcome = try Command(
      ["sh", "-c", line], in: scratch.path,
      environment: Self.surroundings.merging(scratch.environment.merging(named) { $1 }) { $1 }
    ).run()
    #expect(outcome.status == 0, "\(outcome.errors)")
    return outcome.output
  }
}
