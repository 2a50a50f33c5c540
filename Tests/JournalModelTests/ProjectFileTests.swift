import TestSupport
import Testing

@testable import JournalModel

@Suite("Files of projects")
struct ProjectFileTests {
  private static let file = """
    ---
    name: CraneVision
    url: https://code.example/cranevision
    state: goes on
    started-as: hook-camera
    ---
    A camera on the hook that knows
    what is below

    It began as a bet.
    """ + "\n"

  @Test("a project is written in its order, and reads back")
  func roundTrip() throws {
    let project = try ProjectFile.project(Self.file, key: "cranevision")
    #expect(project.displayName == "CraneVision")
    #expect(project.url == "https://code.example/cranevision")
    #expect((project.state, project.startedAs) == ("goes on", "hook-camera"))
    #expect(project.lead == "A camera on the hook that knows what is below")
    #expect(project.content == Self.file)
  }

  @Test(
    "a file made by hand is a project, which is called as its file",
    arguments: [
      ("", nil), ("A camera\n", "A camera"), ("# A camera\n\nMore\n", "A camera"),
      ("---\nname:\n---\nA camera", "A camera"), ("---\r\nmood: good\r\n---\r\n", nil),
    ] as [(String, String?)])
  func handMade(_ file: String, _ lead: String?) throws {
    let project = try ProjectFile.project(file, key: "cranevision")
    #expect((project.displayName, project.lead) == ("cranevision", lead))
  }

  @Test(
    "what a project's file cannot mean names its line",
    arguments: [
      ("name: [a]", 2), ("url: x\nstate: {a: b}", 3), ("name: a\nname: b", 3),
      ("started-as: &a b", 2),
    ])
  func wrong(_ lines: String, _ number: Int) {
    let error = #expect(throws: FormatError.self) {
      try ProjectFile.project("---\n\(lines)\n---\n", key: "x")
    }
    #expect(error?.line == number)
  }

  @Test(
    "a rewrite touches the lines of what changed",
    arguments: [
      Change({ $0.state = "done" }, ["state: done"]), Change({ $0.state = nil }, []),
      Change({ $0.startedAs = "hook" }, ["started-as: hook"]),
      Change({ $0.about = "A hook" }, ["A hook"]),
    ] as [Change<Project, [String]>])
  func rewriting(_ change: Change<Project, [String]>) throws {
    let file = "---\nstate: 'goes on'  # for now\nmood: good\nname: \"Crane\"\n---\nA camera\n"
    let project = try ProjectFile.project(file, key: "crane")
    var other = project
    change.apply(&other)
    var document = try Document(file, as: .frontMatter)
    try document.rewrite(project, as: other)
    let after = document.content.lines
    #expect(after.filter { !file.lines.contains($0) } == change.outcome)
    #expect(after.contains("mood: good") && after.contains("name: \"Crane\""))
    #expect(try ProjectFile.project(document.content, key: "crane") == other)
  }

  @Test("a project's file is found by its key, whatever that ends in")
  func layout() {
    #expect(Layout.project("linpicker") == "projects/linpicker.md")
    #expect(Layout.projectKey(of: "projects/linpicker.md") == "linpicker")
    #expect(Layout.projectKey(of: "attendees/linpicker.md") == nil)
    let path = "projects/map-k7f3q2m9x4.md"
    #expect(Layout.identifier(inName: path) == Identifier(path: path))
    #expect(Layout.isIdentified(path) && Layout.isWordsOfPages(path))
    #expect(Project(key: "map-k7f3q2m9x4").id == Identifier(path: path))
  }

  @Test(
    "a key is small letters, digits and single dashes",
    arguments: [
      ("linpicker", true), ("crane-2", true), ("Crane", false), ("a b", false), ("a--b", false),
      ("", false), ("con", false), ("é", false), ("-a", false),
    ])
  func keys(_ text: String, _ isKey: Bool) { #expect(Project.isKey(text) == isKey) }

  @Test("who is forgotten goes from every word of a project")
  func erasing() {
    var project = Project(key: "radio", name: "Grace Hopper's radio")
    project.about = "Built by Grace Hopper."
    project.state = "as Grace Hopper says"
    project.url = "https://example.org/grace-hopper"
    project.startedAs = "grace-hopper"
    let grace = Attendee(key: "grace-hopper", name: "Grace Hopper", named: .yes)
    Erasure(of: grace, as: "p-x4k7f3", among: []).apply(to: &project)
    #expect(project.name?.contains("Hopper") == false)
    #expect(project.about == "Built by @p-x4k7f3.")
    #expect(project.state == "as @p-x4k7f3 says")
    #expect((project.url, project.startedAs) == (nil, nil))
  }

  @Test("a mention of somebody who is not to be named is the name of their file")
  func withholding() {
    var project = Project(key: "radio")
    project.about = "With @grace"
    let grace = Attendee(key: "p-x4k7f3", name: "Grace Hopper", named: .no)
    Withholding(Roster([grace])).apply(to: &project)
    #expect(project.about == "With @p-x4k7f3")
  }
}
