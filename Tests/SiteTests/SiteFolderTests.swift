import Foundation
import Git
import JournalKit
import JournalModel
import Publishing
import TestSupport
import Testing

@testable import Site

/// A folder is written again and again, and what a person made in it stays.
@Suite("The folder of a site")
struct SiteFolderTests {
  private let scratch: Scratch
  private var folder: SiteFolder { SiteFolder(path: scratch.path + "/out", name: "out") }

  init() throws {
    scratch = try Scratch()
  }

  private func site(_ files: [String: String]) throws -> FinishedSite {
    try FinishedSite(
      files.map { SiteFile(path: $0.key, bytes: Array($0.value.utf8)) },
      through: Gate(for: .everybody, roster: Roster([]), notes: []))
  }

  @discardableResult
  private func write(
    _ files: [String: String], effect: WriteEffect = .written
  ) throws -> [String] {
    let changes = try folder.write(try site(files), effect: effect, watch: nil)
    return ["\(changes.same)"] + changes.written.map { "+\($0)" } + changes.removed.map { "-\($0)" }
      + changes.kept.map { "=\($0)" }
  }

  @Test func hasWhatTheSiteHasAndNoMore() throws {
    #expect(try write(["a.html": "A", "days/1.html": "1"]) == ["0", "+a.html", "+days/1.html"])
    #expect(try write(["a.html": "A", "days/1.html": "1"]) == ["2"])
    #expect(try write(["a.html": "B"]) == ["0", "+a.html", "-days/1.html"])
    #expect(try scratch.read("out/a.html") == "B")
    #expect(!scratch.exists("out/days"))
  }

  @Test func touchesNothingThatIsTheSame() throws {
    try write(["a.html": "A"])
    let paths = ["/out/a.html", "/out/.hackjournal-site"].map { scratch.path + $0 }
    let times = {
      try paths.map { try FileManager.default.attributesOfItem(atPath: $0) as NSDictionary }
    }
    let before = try times()
    try write(["a.html": "A"])
    #expect(try times() == before)
  }

  @Test func keepsWhatAPersonChangedOrMade() throws {
    try write(["a.html": "A", "b.html": "B"])
    try scratch.write("out/a.html", "mine")
    try scratch.write("out/b.html", "mine")
    try scratch.write("out/own.html", "mine")
    #expect(
      try write(["a.html": "A2", "own.html": "O"]) == ["0", "=a.html", "=own.html", "=b.html"])
    #expect(
      try ["a", "b", "own"].map { try scratch.read("out/\($0).html") } == ["mine", "mine", "mine"])
    try scratch.write("out/a.html", "A")
    #expect(try write(["a.html": "A2", "own.html": "mine"]) == ["1", "+a.html", "=b.html"])
  }

  @Test func isRefusedWhereOthersHaveFiles() throws {
    try scratch.write("out/thesis.txt", "years of work")
    #expect(throws: SiteFolderProblem.notOurs("out")) { try write(["a.html": "A"]) }
    try scratch.write("out/.hackjournal-site", "something else")
    #expect(throws: SiteFolderProblem.notOurs("out")) { try write(["a.html": "A"]) }
    #expect(!scratch.exists("out/a.html"))
  }

  @Test func followsNoLinkInside() throws {
    try write(["a.html": "A", "days/1.html": "1"])
    try scratch.write("elsewhere/1.html", "1")
    try FileManager.default.removeItem(atPath: scratch.path + "/out/days")
    try FileManager.default.createSymbolicLink(
      atPath: scratch.path + "/out/days", withDestinationPath: scratch.path + "/elsewhere")
    #expect(throws: SiteFolderProblem.inTheWay("out/days")) { try write(["days/1.html": "2"]) }
    #expect(throws: SiteFolderProblem.inTheWay("out/days")) { try write([:]) }
    #expect(try scratch.read("elsewhere/1.html") == "1")
  }

  @Test func removesNothingOutside() throws {
    try scratch.write("precious.txt", "P")
    let hash = try SitePlan.hash(Array("P".utf8))
    #expect(SiteManifest("hackjournal site 1\n\(hash) ../precious.txt\n") == SiteManifest())
    try scratch.write(
      "out/.hackjournal-site",
      "hackjournal site 1\n\(hash) ../precious.txt\n")
    #expect(try write([:]) == ["0"])
    #expect(scratch.exists("precious.txt"))
  }

  @Test func ofADryRunStaysAsItWas() throws {
    #expect(try write(["a.html": "A"], effect: .dryRun) == ["0", "+a.html"])
    #expect(!scratch.exists("out"))
  }

  @Test func isMendedAfterAWriterThatWasKilled() throws {
    try write(["a.html": "A", "b.html": "B", "gone.html": "G"])
    // Killed when it had written the list of both, one file, and half of another beside it.
    let new = try ["a.html": "A2", "b.html": "B2"].reduce(into: SiteManifest()) { list, file in
      list.add(try SitePlan.hash(Array(file.value.utf8)), at: file.key)
    }
    let old = try #require(SiteManifest(try scratch.read("out/.hackjournal-site")))
    try scratch.write("out/.hackjournal-site", old.joined(with: new).text)
    try scratch.write("out/a.html", "A2")
    try scratch.write("out/b.html.999999999.tmp", "B")
    #expect(
      try write(["a.html": "A3", "b.html": "B3"]) == ["0", "+a.html", "+b.html", "-gone.html"])
    #expect(!scratch.exists("out/b.html.999999999.tmp"))
  }
}
