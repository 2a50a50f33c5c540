import JournalModel
import Testing

@Suite("Another name of a file")
struct FileRenamingTests {
  private let renaming = FileRenaming([(from: "p-nv2z6v", to: "p-a9xbx3")])

  @Test("stands in mentions, in who says it and in credits, and nowhere else")
  func ofEntry() throws {
    var entry = Entry(
      id: try #require(Identifier("k7f3q2m9x4")), kind: .highlight,
      text: "@p-nv2z6v met @p-nv2z6w; `@p-nv2z6v` and p-nv2z6v stay")
    (entry.by, entry.credits) = ("p-nv2z6v", ["p-nv2z6v", "Ada"])
    renaming.apply(to: &entry)
    #expect(entry.text == "@p-a9xbx3 met @p-nv2z6w; `@p-nv2z6v` and p-nv2z6v stay")
    #expect(entry.by == "p-a9xbx3")
    #expect(entry.credits == ["p-a9xbx3", "Ada"])
  }

  @Test("stands in notes and on pages of days")
  func ofOthers() throws {
    var note = AttendeeNote(
      id: try #require(Identifier("k7f3q2m9x4")), about: "p-nv2z6v", text: "@p-nv2z6v",
      isPrivate: true)
    var page = DayPage()
    page.opening = "With @p-nv2z6v."
    renaming.apply(to: &note)
    renaming.apply(to: &page)
    #expect((note.about, note.text) == ("p-a9xbx3", "@p-a9xbx3"))
    #expect(page.opening == "With @p-a9xbx3.")
  }
}
