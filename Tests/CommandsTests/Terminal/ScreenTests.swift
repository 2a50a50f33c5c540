import TestSupport
import Testing

/// The terminal of these tests has 20 rows.
@Suite("What hackjournal alone shows in a terminal")
struct ScreenTests {
  private let world: TerminalWorld
  private let asking = ["PAGER": "sed s/^/paged:/", "NO_COLOR": "1"]

  init() throws {
    world = try TerminalWorld()
    try world.run(
      "hackjournal init now --event Now --start $(date +%F) --time-zone UTC && cd now && "
        + "for n in $(seq 30); do hackjournal add -q -p linpicker \"Moment $n\"; done")
  }

  @Test func itIsOneScreenOfTheNewest() throws {
    let text = try world.run("cd now && hackjournal", asking)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(!text.contains("paged:") && lines.count <= 20, "\(text)")
    #expect(text.contains("Moment 30 (") && text.contains("linpicker"), "\(text)")
    #expect(text.contains("earlier: hackjournal list today") && !text.contains("Moment 1 ("))
  }

  @Test func aDumbTerminalHasNoPager() throws {
    for command in ["hackjournal", "hackjournal list", "hackjournal show"] {
      let text = try world.run("cd xen && \(command)", asking.merging(["TERM": "dumb"]) { $1 })
      #expect(!text.contains("paged:"), "\(text)")
    }
    #expect(try world.run("cd xen && hackjournal list", asking).hasPrefix("paged:"))
  }

  @Test func theEndIsTheWholeInNumbers() throws {
    try world.run("cd xen && hackjournal add -q -d 2 -p linpicker -k award 'Best demo: Linpicker'")
    try world.run("cd xen && hackjournal add -q -d 2 -k follow-up 'Publish the demo'")
    let text = try world.run("cd xen && hackjournal", ["NO_COLOR": "1"])
    #expect(text.contains(" by 1 person, 1 project, 1 award"), "\(text)")
    #expect(text.contains("Publish the demo") && text.contains("Open:       1 follow-up: "))
    #expect(text.contains("hackjournal summary --all"), "\(text)")
  }

  @Test func aTextThatWaitsIsToldOnceAndThenShownWhereOneLooks() throws {
    let failing = "cd xen && echo 'Not lost' | hackjournal add -d 2031-03-24"
    #expect(try world.run(failing).contains("Your text is safe in"))
    let list = "cd xen && hackjournal list -n 1"
    #expect(try world.run(list).contains("1 text is not saved yet; to see and save it: "))
    #expect(try !world.run(list).contains("not saved"))
    let status = try world.run("cd xen && hackjournal", ["NO_COLOR": "1"])
    #expect(status.contains("Not saved yet: Not lost\n    to save it: hackjournal add -F "))
    #expect(status.contains("\n    to discard it: rm /"), "\(status)")
    #expect(try world.run(failing + "; hackjournal list -n 1").contains("2 texts are not saved"))
  }
}
