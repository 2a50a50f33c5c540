import Testing

@testable import Git

@Suite struct WriteIntentsTests {
  private static func sample() throws -> WriteIntents {
    let (old, new) = (
      try #require(ObjectID(String(repeating: "0a", count: 20))),
      try #require(ObjectID("0123456789abcdef0123456789abcdef01234567"))
    )
    let changes = [
      StoredChange(path: "days/2011-03-23/a b.md", old: nil, new: new),
      StoredChange(path: "days/odd\\n\nname.md", old: old, new: nil),
    ]
    let intent = WriteIntent(
      state: .pending, time: 1_300_000_000, reference: "refs/heads/main", commit: new,
      changes: changes, worktrees: ["/home/l\nars/.git/", "/x/worktrees/y/"])
    let other = WriteIntent(
      state: .done, time: 1, reference: "refs/hackjournal/private/a", commit: old, changes: [],
      worktrees: [])
    return WriteIntents(
      intents: [intent, other],
      seals: ["/home/l\nars/.git/": "1 2 3.4 ref: refs/heads/main", "/b/": ""])
  }

  @Test func notesComeBackAsTheyWereWritten() throws {
    let intents = try Self.sample()
    #expect(WriteIntents(bytes: intents.bytes) == intents)
    #expect(WriteIntents(bytes: WriteIntents().bytes) == WriteIntents())
  }

  @Test func aWriteThatMayNotBeDoneIsLookedBehind() throws {
    let ids = try ["1", "2", "3"].map { try #require(ObjectID(String(repeating: $0, count: 40))) }
    let notes = zip(ids, [WriteIntent.State.done, .pending, .done]).map {
      WriteIntent(state: $1, time: 1, reference: "refs/heads/main", commit: $0)
    }
    let start = { WriteIntents(intents: $0).lookBack(on: "refs/heads/main", tip: $1) }
    #expect(start([], ids[0]) != nil && start([], ids[0])?.start == nil)
    #expect(start([notes[0]], ids[0]) == nil)
    #expect(start([notes[0]], ids[1])?.start == ids[0])
    #expect(start(Array(notes[..<2]), ids[0])?.start == ids[0])
    #expect(start(notes, ids[2])?.start == ids[0])
    #expect(start([notes[1]], ids[1])?.start == ids[1])
  }

  @Test func aFileThatWasCutOffHasNoNotes() throws {
    let bytes = try Self.sample().bytes
    for count in 0..<bytes.count { #expect(WriteIntents(bytes: Array(bytes.prefix(count))) == nil) }
  }

  @Test func objectNamesKeepTheirDigits() throws {
    for hex in ["0123456789abcdef0123456789abcdef01234567", String(repeating: "f0", count: 20)] {
      #expect(ObjectID(hex)?.hex == hex)
      #expect(ObjectID(hex).map { ObjectID($0.oid) }?.hex == hex)
    }
    #expect(ObjectID(String(repeating: "F0", count: 20)) == nil)
    #expect(ObjectID(String(repeating: "f", count: 39)) == nil)
    #expect(ObjectID(String(repeating: "é", count: 20)) == nil)
  }
}
