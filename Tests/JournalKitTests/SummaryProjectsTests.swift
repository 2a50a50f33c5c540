import TestSupport
import Testing

@testable import JournalKit
@testable import JournalModel

@Suite("Projects of a summary")
struct SummaryProjectsTests {
  /// An event with two projects in entries, one of which has a file.
  private static func sample() throws -> SummarySample {
    var sample = try SummarySample()
    try sample.add("It stops")
    sample.entries[0].value.projects = ["cranevision", "CRANEVISION"]
    try sample.add("It draws")
    sample.entries[1].value.projects = ["SaltMap"]
    var crane = Project(key: "cranevision", name: "CraneVision")
    (crane.url, crane.state) = ("https://crane.example", "goes on")
    crane.about = "A camera\non the hook, by @ada #harbour\n\nMore"
    sample.projects = [crane]
    var ada = Samples.attendee("ada", "Ada Lovelace", .yes)
    ada.projects = ["CraneVision", "Weather"]
    sample.attendees = [ada]
    return sample
  }

  private static func rows(_ sample: SummarySample) -> [Summary.Projects.Row] {
    sample.outcome(of: .wholeEvent).summary.projects?.rows ?? []
  }

  @Test("the whole event has those with a file, an entry or a team, by name")
  func rows() throws {
    let rows = Self.rows(try Self.sample())
    #expect(rows.map(\.name) == ["CraneVision", "SaltMap", "Weather"])
    #expect(rows.map(\.team) == [["Ada Lovelace"], [], ["Ada Lovelace"]])
    #expect(rows[0].lead == "A camera on the hook, by Ada Lovelace")
    #expect((rows[0].key, rows[0].url) == ("cranevision", "https://crane.example"))
    #expect((rows[1].key, rows[1].url) == (nil, nil))
    #expect(try Self.sample().summary.projects == nil)
  }

  @Test("a line has the name of the project once, and where it leads")
  func lines() throws {
    let points = try Self.sample().summary.sections[0].points
    #expect(points.map(\.lead) == [["CraneVision"], ["SaltMap"]])
    #expect(points.map(\.links) == [["CraneVision": "https://crane.example"], [:]])
    #expect(points[0].source?.projects == ["CraneVision"])
  }

  @Test("an award has the team of the project, however that is called")
  func award() throws {
    var sample = try Self.sample()
    sample.attendees[0].projects = ["crane-file"]
    sample.projects[0].key = "crane-file"
    try sample.add("First prize", "award")
    sample.entries[2].value.projects = ["CraneVision"]
    let award = sample.summary.sections.first { $0.kind == .award }?.points.first
    #expect(award?.source?.team == ["Ada Lovelace"])
  }

  @Test(
    "what would name somebody who is not to be named is left out, and that is told",
    arguments: [
      Change({ $0.url = "https://example.org/grace-hopper" }, ["CraneVision|goes on|A camera"]),
      Change({ $0.state = "as Grace Hopper says" }, ["CraneVision|https://crane.example|A camera"]),
      Change({ $0.about = "By Grace Hopper" }, ["CraneVision|https://crane.example|goes on"]),
      Change({ $0.about = "By @grace" }, ["CraneVision|https://crane.example|goes on"]),
      Change({ $0.about = "By @p-x4k7f3" }, ["CraneVision|https://crane.example|goes on"]),
      Change(
        { $0.startedAs = "grace-hopper" }, ["CraneVision|https://crane.example|goes on|A camera"]),
      Change({ $0.name = "Grace Hopper" }, ["cranevision"]),
      Change({ $0.key = "grace-hopper" }, ["cranevision"]),
      Change({ $0.about = "A camera\n\nBy Grace Hopper" }, nil),
    ] as [Change<Project, [String]?>])
  func privacy(_ change: Change<Project, [String]?>) throws {
    var sample = try Self.sample()
    sample.attendees = [Samples.attendee("p-abc123", "Grace Hopper", .no)]
    sample.projects[0].about = "A camera"
    change.apply(&sample.projects[0])
    let (summary, omissions) = sample.outcome(of: .wholeEvent)
    let row = try #require(summary.projects?.rows.first)
    let words = [row.name, row.url, row.state, row.startedAs, row.lead].compactMap(\.self)
    let whole = "CraneVision|https://crane.example|goes on|A camera"
    #expect([words.joined(separator: "|")] == change.outcome ?? [whole])
    #expect(
      omissions.map(\.path)
        == (change.outcome == nil ? [] : [Layout.project(sample.projects[0].key)]))
    #expect(!String(describing: summary).contains("Hopper"))
  }

  @Test("nobody who is not to be named is of a team, but for organisers")
  func teams() throws {
    var sample = try Self.sample()
    var grace = Samples.attendee("p-abc123", "Grace Hopper", .no)
    grace.projects = ["Secret", "SaltMap"]
    sample.attendees.append(grace)
    #expect(Self.rows(sample).map(\.name) == ["CraneVision", "SaltMap", "Weather"])
    let rows = sample.outcome(.organisers, of: .wholeEvent).summary.projects?.rows
    #expect(rows?.map(\.name) == ["CraneVision", "SaltMap", "Secret", "Weather"])
    #expect(rows?[1].team == ["Grace Hopper"])
  }

  @Test("a project whose entries no page shows is none, and a bare name tells nothing")
  func bare() throws {
    var sample = try Self.sample()
    (sample.projects, sample.attendees) = ([], [])
    sample.page.leaveOut = [sample.entries[0].value.id]
    let projects = sample.outcome(of: .wholeEvent).summary.projects
    #expect(projects?.rows.map(\.name) == ["SaltMap"])
    #expect(projects?.isTold == false)
  }

  @Test(
    "a word means the project that has it for name or key",
    arguments: [
      ("CraneVision", "CraneVision"), ("CRANEVISION", "CraneVision"), ("crane", "CraneVision"),
      ("Kran", "Krän"), ("crane vision", nil), ("C", "C"), ("C++", nil), ("c-1", "C"), ("", nil),
    ] as [(String, String?)])
  func words(_ word: String, _ name: String?) {
    let names = ProjectNames([
      Project(key: "crane", name: "CraneVision"), Project(key: "k", name: "Krän"),
      Project(key: "c-1", name: "C"), Project(key: "x", name: "crane"),
    ])
    #expect(names.project(word)?.displayName == name)
    #expect(names.name(word) == name ?? word)
  }

  @Test("a project is counted once, by whatever word; one that has only a file comes last")
  func counts() throws {
    let sample = try Self.sample()
    var others = sample.projects
    others.append(Project(key: "radio", name: "Radio"))
    let counts = ProjectCount.counts(
      of: sample.entries, sample.attendees, files: others, withOthers: .included)
    #expect(
      counts.map { "\($0.name) \($0.entries) \($0.attendees) \($0.project?.key ?? "-")" } == [
        "CraneVision 1 1 cranevision", "SaltMap 1 0 -", "Weather 0 1 -", "Radio 0 0 radio",
      ])
    #expect(counts[0].isNamed("cranevision") && !counts[0].isNamed("crane"))
  }
}
