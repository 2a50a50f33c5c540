import TestSupport
import Testing

@testable import JournalModel

@Suite("Names in files that everybody reads")
struct PublicFileTests {
  private static let withholding = Withholding(
    Roster([
      Samples.attendee("ian-campbell", "Ian Campbell", .yes),
      Samples.attendee("p-abc123", "Grace Hopper", .no, emails: ["grace@example.org"]),
      Samples.attendee("p-abc124", "Jordan", .no),
    ]))

  /// The place of a refusal; nil if there is none.
  private static func place(_ file: PublicFile) -> PublicPlace? {
    do throws(RosterProblem) {
      try withholding.refuseNames(in: file)
      return nil
    } catch {
      guard case .namesUnnamed(_, _, let place, _) = error else { return nil }
      return place
    }
  }

  @Test(
    "a name is refused in whatever field, and told where",
    arguments: [
      ("---\ncompany: Grace Hopper Ltd\n---\n", .field("company")),
      ("---\nroles: [guest, \"Hopper, Grace\"]\n---\n", .field("roles")),
      ("---\nlater: {name: grace_hopper}\n---\n", .field("later")),
      ("---\ntags: [jordan]\n---\nx\n", .field("tags")),
      ("---\nmail: GRACE@example.org\n---\nx\n", .field("mail")),
      ("---\ntitle: \"Gr\\u0061ce Hopper\"\n---\nx\n", .field("title")),
      ("---\nkind: demo\n---\nBy Grace Hopper\n", .text), ("By Grace Hopper\n", .text),
      ("---\nkind: demo\n---\na\n\nGrace\nHopper\n", .line(3)),
      ("a\nb grace@example.org\n", .line(2)), ("a\n#grace_hopper\n", .line(2)),
    ] as [(String, PublicPlace)])
  func fields(_ text: String, _ place: PublicPlace) {
    #expect(Self.place(PublicFile(path: "x.md", text: text)) == place)
  }

  @Test("in the event and in a log, too")
  func others() {
    let event = "hackjournal: 1\nsponsors:\n  - {name: Grace Hopper, for: food}\n"
    #expect(Self.place(PublicFile(path: "event.yml", text: event)) == .field("sponsors"))
    let log = PublicFile(path: "x-2.log", text: "a\nGrace Hopper\n", source: "boot.log")
    #expect(Self.place(log) == .file("boot.log", line: 2))
  }

  @Test(
    "what names nobody passes",
    arguments: [
      "---\ncountry: Jordan\n---\n", "---\nby: p-abc123\nabout: p-abc124\n---\n@p-abc123\n",
      "---\nname: Ian Campbell\n---\n", "grace period\n", "",
    ])
  func innocent(_ text: String) {
    #expect(Self.place(PublicFile(path: "x.md", text: text)) == nil)
  }

  @Test("lines that were there block nobody, new ones do")
  func newLines() {
    let old = "---\ncompany: Grace Hopper Ltd\n---\nBy Grace\nHopper\n"
    let known = PublicFile.known([old])
    let other = old.replacing("---\nBy", with: "country: DE\n---\nBy")
    #expect(Self.place(PublicFile(path: "x.md", text: other, known: known)) == nil)
    let more = old + "and Grace Hopper\n"
    #expect(Self.place(PublicFile(path: "x.md", text: more, known: known)) == .line(3))
    // Half of a name was there.
    let half = PublicFile(
      path: "x.md", text: "by Grace\nHopper\n", known: PublicFile.known(["by Grace\n"]))
    #expect(Self.place(half) == .line(2))
  }
}
