import Foundation
import TestSupport
import Testing

@Suite("Templates that ship")
struct TemplateTests {
  /// What a shipped template makes of the journal that a line of shell makes.
  private func report(of making: String, by template: String) throws -> String {
    let scratch = try Scratch()
    let line =
      "\(making) >log 2>&1 && cd demo && $PROGRAM summary --all --template \(template) 2>../messages"
    let outcome = try Command(
      ["sh", "-c", line], in: scratch.path,
      environment: scratch.environment.merging(
        ["ROOT": repositoryRoot, "PROGRAM": Built.hackjournal]) { $1 }
    ).run()
    #expect(outcome.status == 0, "\(outcome.errors)")
    return outcome.output
  }

  @Test func makeAReportForSponsors() throws {
    let demo = try report(of: "sh $ROOT/Tests/demo/xen-2011.sh $PROGRAM demo", by: "sponsors")
    let published = try String(
      contentsOfFile: repositoryRoot + "docs/demo/sponsors.html", encoding: .utf8)
    #expect(demo == published)
  }

  @Test(arguments: ["post", "sponsors", "mail"])
  func holdForAnEventOfWhichNothingIsTold(_ template: String) throws {
    let small = try report(
      of: "$PROGRAM init demo --event 'Fish & Chips' --start 2011-03-23 --days 1", by: template)
    #expect(small.contains(template == "mail" ? "Fish & Chips" : "Fish &amp; Chips"))
    #expect(!small.contains("<ul>"))
  }
}
