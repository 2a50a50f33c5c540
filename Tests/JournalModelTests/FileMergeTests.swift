import TestSupport
import Testing

@testable import JournalModel

@Suite("A file that two people changed apart")
struct FileMergeTests {
  private static let path = "attendees/ian-campbell.md"

  /// What a random side says of somebody: a value for some keys, a list for others, and lines.
  private struct Side: Equatable {
    var values = ["name": "Ian", "company": "Citrix", "country": "GB", "named": "yes"]
    var lists = ["roles": ["organiser"], "projects": ["xen", "boot"], "tags": []]
    var lines = (1...6).map { "Line \($0)" }

    mutating func change(by chance: inout SeededGenerator) {
      for _ in 0..<Int.random(in: 1...3, using: &chance) {
        switch Int.random(in: 0..<3, using: &chance) {
        case 0:
          let key = values.keys.sorted().randomElement(using: &chance) ?? ""
          values[key] =
            key == "named"
            ? ["yes", "no", nil].randomElement(using: &chance) ?? nil
            : "\(key) \(Int.random(in: 0..<9, using: &chance))"
        case 1:
          let key = lists.keys.sorted().randomElement(using: &chance) ?? ""
          let item = "item\(Int.random(in: 0..<4, using: &chance))"
          if lists[key]?.contains(item) ?? false {
            lists[key]?.removeAll { $0 == item }
          } else {
            lists[key]?.append(item)
          }
        default:
          let place = Int.random(in: lines.indices, using: &chance)
          lines[place] = "Line \(place) of \(Int.random(in: 0..<9, using: &chance))"
        }
      }
    }

    var file: String {
      let front =
        values.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)\n" }
        + lists.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }
        .map { "\($0.key): [\($0.value.joined(separator: ", "))]\n" }
      return "---\n\(front.joined())---\n\(lines.joined(separator: "\n"))\n"
    }
  }

  private static func sides(_ seed: UInt64) -> (base: Side, newer: Side, older: Side) {
    var chance = SeededGenerator(seed: seed)
    let base = Side()
    var (newer, older) = (base, base)
    newer.change(by: &chance)
    older.change(by: &chance)
    return (base, newer, older)
  }

  private static func merged(_ base: Side, _ newer: Side, _ older: Side) throws -> Document {
    let merge = try FileMerge(
      of: path, base: base.file, newer: newer.file, older: older.file)
    return try Document(merge.content, as: .frontMatter)
  }

  @Test("what one side alone changed is taken, whichever of them is newer")
  func oneSide() throws {
    for seed in 0..<500 as Range<UInt64> {
      let (base, newer, _) = Self.sides(seed)
      let expected = try Document(newer.file, as: .frontMatter)
      for merged in [try Self.merged(base, newer, base), try Self.merged(base, base, newer)] {
        #expect(merged.differences(from: expected).isEmpty, "seed \(seed)")
      }
    }
  }

  @Test("of two changes each value stands that one side changed, and the newer one of both")
  func values() throws {
    for seed in 0..<2000 as Range<UInt64> {
      let (base, newer, older) = Self.sides(seed)
      let merged = try Self.merged(base, newer, older)
      for key in base.values.keys where key != "named" {
        let expected = newer.values[key] == base.values[key] ? older.values[key] : newer.values[key]
        #expect(merged.node(key)?.text == expected, "seed \(seed), \(key)")
      }
    }
  }

  @Test("whoever said no is not named, and whoever said nothing is not said to agree")
  func consent() throws {
    for seed in 0..<2000 as Range<UInt64> {
      let (base, newer, older) = Self.sides(seed)
      let said = [newer, older].map { $0.values["named"] }
      let merged = try Self.merged(base, newer, older).node("named")?.text
      if said.contains("no") { #expect(merged == "no", "seed \(seed)") }
      if said.contains(nil), !said.contains("no") { #expect(merged == nil, "seed \(seed)") }
    }
  }

  @Test("an element of a list is there if a side added it, and gone if one took it out")
  func lists() throws {
    for seed in 0..<2000 as Range<UInt64> {
      let (base, newer, older) = Self.sides(seed)
      let merged = try Self.merged(base, newer, older)
      for (key, former) in base.lists {
        let sides = [newer.lists[key] ?? [], older.lists[key] ?? []].map(Set.init)
        let expected = sides[0].union(sides[1]).filter { item in
          former.contains(item) ? sides.allSatisfy { $0.contains(item) } : true
        }
        let items = merged.node(key)?.texts ?? []
        #expect(Set(items) == expected && items.count == expected.count, "seed \(seed), \(key)")
      }
    }
  }

  @Test("a line that one side changed stands, and where both changed one the newer text is whole")
  func texts() throws {
    for seed in 0..<2000 as Range<UInt64> {
      let (base, newer, older) = Self.sides(seed)
      let places = base.lines.indices
      let (first, second) = (
        places.filter { newer.lines[$0] != base.lines[$0] },
        places.filter { older.lines[$0] != base.lines[$0] }
      )
      // Lines beside each other are one place.
      let isApart = first.allSatisfy { one in second.allSatisfy { abs(one - $0) > 1 } }
      guard isApart || first.isEmpty || second.isEmpty else { continue }
      let expected = places.map { first.contains($0) ? newer.lines[$0] : older.lines[$0] }
      let merged = try Self.merged(base, newer, older)
      #expect(merged.body == expected.joined(separator: "\n") + "\n", "seed \(seed)")
    }
    var (newer, older) = (Side(), Side())
    newer.lines[2] = "Hers"
    older.lines[2] = "His"
    older.lines[5] = "His, too"
    let merge = try FileMerge(
      of: Self.path, base: Side().file, newer: newer.file, older: older.file)
    #expect(merge.content == newer.file)
    #expect(merge.superseded.map(\.key) == [""])
  }

  @Test("each entry of a page has one place, where one side moved it and the other one another")
  func places() throws {
    let page = { (show: String) in "---\nshow:\n\(show)---\n" }
    let merge = try FileMerge(
      of: "days/2011-03-23/day.md",
      base: page("  highlight: [a, b, c]\n"),
      newer: page("  highlight: [b, a]\n  demo: [c]\n"),
      older: page("  highlight: [a, b, c, d]\n") + "")
    #expect(merge.content == page("  highlight: [b, a, d]\n  demo: [c]\n"))
    let left = try FileMerge(
      of: "days/2011-03-23/day.md",
      base: page("  highlight: [a, b]\n"),
      newer: "---\nshow:\n  highlight: [a]\nleave-out: [b]\n---\n",
      older: page("  highlight: [b, a]\n"))
    #expect(left.content == "---\nshow:\n  highlight: [a]\nleave-out: [b]\n---\n")
  }

  @Test("a heading of the event that one side changed stands beside another that the other changed")
  func headings() throws {
    let event = { (kinds: String) in
      "hackjournal: 1\nid: vdxj4g4q61\nname: Xen\nstart: 2011-03-23\nkinds:\n\(kinds)"
    }
    let merge = try FileMerge(
      of: "event.yml", base: event("  demo: Demos\n  idea: Ideas\n"),
      newer: event("  demo: Shown\n  idea: Ideas\n"),
      older: event("  demo: Demonstrated\n  idea: Thoughts\n"))
    #expect(merge.content == event("  demo: Shown\n  idea: Thoughts\n"))
    #expect(merge.superseded.map(\.key) == ["kinds"])
  }

  /// The front matter that is made of two, each of them once the newer one.
  private static func written(_ base: String, _ one: String, _ other: String) throws -> [String] {
    let entry = { (yaml: String) in "---\n\(yaml)---\nText\n" }
    return try [(one, other), (other, one)].map { newer, older in
      let merge = try FileMerge(
        of: path, base: entry(base), newer: entry(newer), older: entry(older))
      return String(merge.content.dropFirst(4)).replacing("---\nText\n", with: "")
    }
  }

  @Test(
    "comments and the order of keys that one side alone changed stand, whichever of them is newer",
    arguments: [
      (
        "name: Ian\nmood: good\n", "# why\nname: Ian\nmood: bad # still\n# end\n",
        "name: Ian\nmood: good\nweather: b\n",
        "# why\nname: Ian\nmood: bad # still\nweather: b\n# end\n"
      ),
      ("# a\nname: Ian\n", "name: Ian\n", "# a\nname: Jan\n", "name: Jan\n"),
      ("a: 1\nb: 2\n", "b: 2\na: 1\n", "a: 1\nb: 3\n", "b: 3\na: 1\n"),
      ("a: 1\nb: 2\n", "b: 2\na: 1\n", "a: 1\n\nb: 2\n", "\nb: 2\na: 1\n"),
      (
        "tags:\n  - one # first\n  - two\n", "tags:\n  - one # first\n  - two # second\n",
        "tags:\n  - zero\n  - one # first\n  - two\n",
        "tags:\n  - zero\n  - one # first\n  - two # second\n"
      ),
    ])
  func layout(base: String, one: String, other: String, expected: String) throws {
    #expect(try Self.written(base, one, other) == [expected, expected])
  }

  @Test("of comments at one place those of both stand, the newer one's first")
  func sameComments() throws {
    let merged = try Self.written("a: 1\n", "# one\na: 1\n", "# other\na: 2\n")
    #expect(merged == ["# one\n# other\na: 2\n", "# other\n# one\na: 2\n"])
  }

  @Test("one sponsor whom both sides add, or change, is one, and what gave way is told")
  func sponsors() throws {
    let event = { (gifts: [String]) in
      "hackjournal: 1\nid: vdxj4g4q61\nname: Xen\nstart: 2011-03-23\nsponsors:\n"
        + gifts.map {
          "  - name: \($0.prefix { $0 != ":" })\n    for: \($0.drop { $0 != ":" }.dropFirst(2))\n"
        }
        .joined()
    }
    let merge = try FileMerge(
      of: "event.yml", base: event(["Arm: lunch", "Navy: tea"]),
      newer: event(["Arm: dinner", "Navy: tea", "New: cake"]),
      older: event(["Arm: supper", "Navy: coffee", "New: pie", "Own: a hall"]))
    #expect(merge.content == event(["Arm: dinner", "Navy: coffee", "New: cake", "Own: a hall"]))
    #expect(
      merge.superseded.map(\.lines)
        == ["Arm: supper", "New: pie"].map {
          "  - name: \($0.prefix { $0 != ":" })\n    for: \($0.drop { $0 != ":" }.dropFirst(2))\n"
        })
    let twice = event(["Arm: lunch", "Arm: tea"])
    let both = try FileMerge(
      of: "event.yml", base: twice, newer: event(["Arm: lunch", "Arm: tea", "Arm: cake"]),
      older: event(["Arm: lunch"]))
    #expect(both.content == event(["Arm: lunch", "Arm: cake"]))
  }

  @Test(
    "of a side that cannot be read the other one stands; two of them, and other files, are refused")
  func unreadable() throws {
    let base = Side().file
    var changed = Side()
    changed.values["company"] = "Oracle"
    let broken = "---\ncompany: [\n---\n"
    let marked = "---\n<<<<<<< HEAD\ncountry: DE\n=======\ncountry: FR\n>>>>>>> b\n---\n"
    for unreadable in [broken, marked] {
      for (newer, older) in [(changed.file, unreadable), (unreadable, changed.file)] {
        let merge = try FileMerge(of: Self.path, base: base, newer: newer, older: older)
        #expect(merge.content == changed.file)
      }
      #expect(throws: FormatError.self) {
        try FileMerge(of: Self.path, base: base, newer: unreadable, older: broken)
      }
    }
    #expect(throws: FormatError.self) {
      try FileMerge(of: "src/main.c", base: "", newer: "a", older: "b")
    }
  }
}
