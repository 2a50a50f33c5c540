import TestSupport
import Testing

@testable import JournalModel

@Suite("A journal's tree that two people changed apart")
struct TreeMergeTests {
  /// Texts by themselves; the newer side is the one whose number is greater.
  private struct Texts: MergeSource {
    var isOursNewer = true
    var taken: Set<Thing> = []

    func text(of blob: String) -> String? { blob.hasPrefix("\0") ? nil : blob }
    func isOursNewer(_ thing: Thing) -> Bool { isOursNewer }
    func isTakenOut(_ thing: Thing) -> Bool { taken.contains(thing) }
    func isThere(_ path: String) -> Bool { false }
  }

  private typealias Files = [String: String]

  private static let day = "days/2011-03-23"
  private static let demo = "\(day)/1130-demo-k7f3q2m9x4.md"
  private static let ian = "attendees/ian-campbell.md"

  private static func merge(
    _ base: Files?, _ ours: Files, _ theirs: Files, from source: Texts = Texts()
  ) throws -> (files: Files, superseded: [String]) {
    let sides = MergeSides(bases: base.map { [$0] } ?? [], ours: ours, theirs: theirs)
    let merge = try TreeMerge(sides, from: source)
    return (merge.files.mapValues(\.whole), merge.superseded.map(\.path))
  }

  private static func entry(_ headline: String, kind: String = "demo") -> String {
    "---\nkind: \(kind)\n---\n\(headline)\n"
  }

  @Test("an entry that one renamed and the other one edited is one entry with both")
  func renamed() throws {
    let moved = "\(Self.day)/1130-boot-k7f3q2m9x4.md"
    let merged = try Self.merge(
      [Self.demo: Self.entry("Demo")],
      [moved: Self.entry("Boot")],
      [Self.demo: Self.entry("Demo", kind: "highlight")])
    #expect(merged.files == [moved: Self.entry("Boot", kind: "highlight")])
    #expect(merged.superseded.isEmpty)
  }

  @Test("what is kept beside an entry goes where the entry goes")
  func attachments() throws {
    let moved = "\(Self.day)/1130-boot-k7f3q2m9x4.md"
    let merged = try Self.merge(
      [Self.demo: "Demo\n"], [moved: "Boot\n"],
      [Self.demo: "Demo\n", "\(Self.day)/1130-demo-k7f3q2m9x4-2.png": "\0one"])
    #expect(merged.files == [moved: "Boot\n", "\(Self.day)/1130-boot-k7f3q2m9x4-2.png": "\0one"])
  }

  @Test("two pictures that were added apart are both there")
  func pictures() throws {
    let picture = "\(Self.day)/1130-demo-k7f3q2m9x4.png"
    let base = [Self.demo: "Demo\n"]
    for sides in [("\0one", "\0two"), ("\0two", "\0one")] {
      let merged = try Self.merge(
        base, base.merging([picture: sides.0]) { $1 }, base.merging([picture: sides.1]) { $1 })
      #expect(merged.files[picture] == "\0one")
      #expect(merged.files["\(Self.day)/1130-demo-k7f3q2m9x4-2.png"] == "\0two")
    }
  }

  @Test("an entry that one changed and the other one took out stays, and somebody stays out")
  func removals() throws {
    let base = [Self.demo: "Demo\n", Self.ian: "---\nname: Ian\n---\n"]
    let changed = [Self.demo: "Demo 2\n", Self.ian: "---\nname: Ian\ncompany: Citrix\n---\n"]
    for merged in [try Self.merge(base, changed, [:]), try Self.merge(base, [:], changed)] {
      #expect(merged.files == [Self.demo: "Demo 2\n"])
    }
  }

  @Test("an entry that stays keeps its picture, and one with a new picture stays")
  func picturesOfRemoved() throws {
    let picture = "\(Self.day)/1130-demo-k7f3q2m9x4.png"
    let base = [Self.demo: "Demo\n", picture: "\0one"]
    let edited = try Self.merge(base, [:], [Self.demo: "Demo 2\n", picture: "\0one"])
    #expect(edited.files == [Self.demo: "Demo 2\n", picture: "\0one"])
    let drawn = try Self.merge(base, [Self.demo: "Demo\n", picture: "\0two"], [:])
    #expect(drawn.files == [Self.demo: "Demo\n", picture: "\0two"])
    #expect(try Self.merge(base, base, [:]).files.isEmpty)
  }

  @Test("what a broken file gave way to is told")
  func broken() throws {
    let merged = try Self.merge(
      ["event.md": "Words\n"], ["event.md": "---\nattended: [30\n---\nHers\n"],
      ["event.md": "His\n"])
    #expect(merged.files == ["event.md": "His\n"])
    #expect(merged.superseded == ["event.md"])
  }

  @Test("somebody whom only one of two beginnings has is there, unless the history took them out")
  func severalBases() throws {
    let file = [Self.ian: "---\nname: Ian\n---\n"]
    let sides = MergeSides(bases: [file, [:]], ours: file, theirs: [:])
    #expect(try TreeMerge(sides, from: Texts()).files.keys.sorted() == [Self.ian])
    let thing = Thing(at: Self.ian)
    #expect(try TreeMerge(sides, from: Texts(taken: [thing])).files.isEmpty)
    let entry = [Self.demo: "Demo\n"]
    let entries = MergeSides(bases: [entry, [:]], ours: entry, theirs: [:])
    #expect(try TreeMerge(entries, from: Texts()).files.isEmpty)
  }

  @Test("two people whose names differ in letters that a file name does not have are two")
  func differentNames() throws {
    let file = { (name: String) in "---\nname: \(name)\nnamed: yes\n---\n" }
    let two = try Self.merge([:], [Self.ian: file("Anna 小明")], [Self.ian: file("Anna 小红")])
    #expect(two.files.count == 2)
    let one = try Self.merge([:], [Self.ian: file("Anna 小明")], [Self.ian: file("ANNA 小明")])
    #expect(one.files.count == 1)
  }

  @Test("two people of one name from two places are two, and one person whom two added is one")
  func namesakes() throws {
    let file = { (company: String) in "---\nname: Ian\ncompany: \(company)\n---\n" }
    let two = try Self.merge([:], [Self.ian: file("Citrix")], [Self.ian: file("AMD")])
    #expect(two.files == [Self.ian: file("AMD"), "attendees/ian-campbell-2.md": file("Citrix")])
    let one = try Self.merge(
      [:], [Self.ian: file("Citrix")], [Self.ian: "---\nname: Ian\nroles: [host]\n---\n"])
    #expect(one.files.count == 1)
    #expect(one.files[Self.ian]?.contains("company: Citrix") ?? false)
    #expect(one.files[Self.ian]?.contains("roles: [host]") ?? false)
  }

  @Test("a text whose same place both changed is the newer one, and the other one is told")
  func texts() throws {
    let both = try Self.merge(
      [Self.demo: "Demo\n"], [Self.demo: "Hers\n"], [Self.demo: "His\n"],
      from: Texts(isOursNewer: false))
    #expect(both.files == [Self.demo: "His\n"])
    #expect(both.superseded == [Self.demo])
    let readme = try Self.merge(
      ["README": "a\nb\nc\nd\n"], ["README": "A\nb\nc\nd\n"], ["README": "a\nb\nc\nD\n"])
    #expect(readme.files == ["README": "A\nb\nc\nD\n"])
  }

  @Test("random trees: both sides get the same, and what one side alone changed is taken")
  func random() throws {
    for seed in 0..<2000 as Range<UInt64> {
      var chance = SeededGenerator(seed: seed)
      let base = RandomTree(by: &chance)
      var (ours, theirs) = (base, base)
      for _ in 0..<Int.random(in: 0...4, using: &chance) { ours.change(by: &chance) }
      for _ in 0..<Int.random(in: 0...4, using: &chance) { theirs.change(by: &chance) }
      let here = try Self.merge(base.files, ours.files, theirs.files)
      let there = try Self.merge(
        base.files, theirs.files, ours.files, from: Texts(isOursNewer: false))
      #expect(here.files == there.files, "seed \(seed)")
      #expect(
        try Self.merge(base.files, ours.files, base.files).files == ours.files, "seed \(seed)")
      #expect(
        try Self.merge(base.files, base.files, theirs.files).files == theirs.files, "seed \(seed)")
      let ids = Set(here.files.keys.compactMap(Layout.identifier(inName:)))
      let wanted = Set(
        [ours, theirs].flatMap { side in
          side.entries.filter { $0.value != base.entries[$0.key] }.compactMap { Identifier($0.key) }
        })
      #expect(wanted.isSubset(of: ids), "seed \(seed): no entry that somebody wrote is gone")
      for (key, said) in ours.people {
        let other = theirs.people[key]
        let merged = here.files[Layout.attendee(key)]
        if base.people[key] != nil, other == nil { #expect(merged == nil, "seed \(seed)") }
        if base.people[key] != "no", said == "no" || other == "no", let merged {
          #expect(!merged.contains("named: yes"), "seed \(seed)")
        }
      }
    }
  }
}

/// A few entries and people, changed at random.
private struct RandomTree {
  /// Headlines by identifier.
  var entries: [String: String] = [:]
  /// What somebody said of being named, by the name of their file.
  var people: [String: String] = [:]

  private static let ids = (0..<6).map { "k7f3q2m9x\($0)" }
  private static let keys = (0..<4).map { "ian-\($0)" }

  init(by chance: inout SeededGenerator) {
    for _ in 0..<8 { change(by: &chance) }
  }

  mutating func change(by chance: inout SeededGenerator) {
    let isRemoval = Int.random(in: 0..<4, using: &chance) == 0
    if Bool.random(using: &chance), let id = Self.ids.randomElement(using: &chance) {
      entries[id] = isRemoval ? nil : "demo \(Int.random(in: 0..<5, using: &chance))"
    } else if let key = Self.keys.randomElement(using: &chance) {
      people[key] = isRemoval ? nil : ["yes", "no"].randomElement(using: &chance)
    }
  }

  var files: [String: String] {
    var files: [String: String] = [:]
    for (id, words) in entries {
      files["days/2011-03-23/\(words.replacing(" ", with: "-"))-\(id).md"] = "\(words)\n"
    }
    for (key, named) in people {
      files[Layout.attendee(key)] = "---\nname: Ian\nnamed: \(named)\n---\n"
    }
    return files
  }
}

extension TreeMerge.Content where Source.Blob == String {
  fileprivate var whole: String {
    switch self {
    case .blob(let text), .text(let text): text
    }
  }
}
