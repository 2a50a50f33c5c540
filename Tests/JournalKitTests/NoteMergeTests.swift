import Testing

@testable import JournalKit
@testable import JournalModel

@Suite("Answers that become part of a journal's notes")
struct NoteMergeTests {
  /// A note by its number, of Anna's, on the first day.
  private static func note(
    _ number: UInt64, _ text: String = "Words", isPrivate: Bool = false
  ) throws -> Filed<AttendeeNote> {
    let date = try #require(CalendarDate("2011-03-23"))
    let note = AttendeeNote(
      id: Identifier(bits: number), about: "anna", text: text, isPrivate: isPrivate)
    return Filed(value: note, path: Layout.note(note, on: date), date: date)
  }

  /// What becomes of one answer: `added`, `taken back`, `same`, each with who may read it.
  private static func outcome(
    _ answer: Filed<AttendeeNote>, isRefused: Bool = false, known: [Filed<AttendeeNote>] = [],
    gone: Set<Identifier> = []
  ) -> String {
    let withholding = Withholding(
      Roster([
        Attendee(key: "anna", name: "Anna Müller", named: .yes),
        Attendee(key: "p-1", name: "Grace Hopper", named: .no),
      ]))
    let merge = NoteMerge(
      [answer], refused: isRefused ? [answer.value.id] : [], known: known, gone: gone,
      withholding: withholding)
    return
      (merge.added.map { $0.value.isPrivate ? "added, private" : "added, public" }
      + merge.takenBack.map { _ in "taken back" } + merge.standing.map { _ in "standing" }
      + (merge.same == 1 ? ["same"] : [])).joined(separator: "; ")
  }

  @Test("what is new is added, as private as its author wants it")
  func new() throws {
    #expect(Self.outcome(try Self.note(1)) == "added, public")
    #expect(Self.outcome(try Self.note(1, isPrivate: true)) == "added, private")
    #expect(Self.outcome(try Self.note(1), known: [try Self.note(2, "Other")]) == "added, public")
    #expect(Self.outcome(try Self.note(1, "With Grace Hopper")) == "added, private")
  }

  @Test("what stands in the words of those who refuse is told, whatever became of the words")
  func standing() throws {
    let (answer, other) = (try Self.note(1, isPrivate: true), try Self.note(2, "Reworded"))
    #expect(Self.outcome(answer, isRefused: true, known: [other]) == "added, private; standing")
    var ofSomebody = other
    ofSomebody.value.by = "Lars"
    #expect(Self.outcome(answer, isRefused: true, known: [ofSomebody]) == "added, private")
  }

  @Test("what a person did since stays")
  func own() throws {
    let (answer, id) = (try Self.note(1), Identifier(bits: 1))
    #expect(Self.outcome(answer, known: [answer]) == "same")
    #expect(Self.outcome(answer, known: [try Self.note(1, "Reworded")]) == "same")
    #expect(Self.outcome(answer, known: [try Self.note(1, isPrivate: true)]) == "same")
    #expect(Self.outcome(answer, known: [try Self.note(2, "\nWords\n")]) == "same")
    #expect(Self.outcome(answer, gone: [id]) == "same")
    #expect(Self.outcome(answer, gone: [Identifier(bits: 2)]) == "added, public")
  }

  @Test("a refusal makes private what everybody can read, and nothing else")
  func refusals() throws {
    let answer = try Self.note(1, isPrivate: true)
    #expect(Self.outcome(answer, isRefused: true) == "added, private")
    #expect(Self.outcome(answer, isRefused: true, known: [try Self.note(1)]) == "taken back")
    #expect(
      Self.outcome(answer, isRefused: true, known: [try Self.note(1, "Reworded")]) == "taken back")
    #expect(Self.outcome(answer, isRefused: true, known: [try Self.note(2)]) == "taken back")
    #expect(Self.outcome(answer, isRefused: true, known: [answer]) == "same")
    #expect(Self.outcome(answer, isRefused: true, gone: [answer.value.id]) == "same")
    // Nobody asked this time.
    #expect(Self.outcome(answer, known: [try Self.note(1)]) == "same")
  }
}
