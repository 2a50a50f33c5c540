/// A journal's tree as it is after two people changed it apart. Both of them get the same one: it asks
/// nobody, writes no markers, and what it overrules it tells.
///
/// What one side alone changed is taken; a side that is as any of the bases has not changed. For the rest
/// each thing has its rule: what is changed beats what is removed, but for people and notes about them;
/// files are merged by their fields, and of what remains the newest stands.
package struct TreeMerge<Source: MergeSource> {
  package typealias Sides = MergeSides<Source.Blob>

  /// What a file has then.
  package enum Content: Equatable, Sendable {
    /// As one of the sides has it.
    case blob(Source.Blob)
    /// Of both.
    case text(String)
  }

  /// What a side said of a file and the newer one overruled.
  package struct Superseded: Sendable {
    package let path: String
    package let values: [DocumentMerge.Superseded]
    /// Whether ours is what gave way.
    package let isOurs: Bool
  }

  /// A file that one side took out and the other one changed.
  package struct Removed: Sendable {
    package let path: String
    /// As both began with it.
    package let base: Source.Blob
    package let changed: Source.Blob
    /// Whether it was changed here.
    package let isOurs: Bool
  }

  /// The files of all things that either side touched; a path of theirs that is missing is gone.
  package private(set) var files: [String: Content] = [:]
  package private(set) var superseded: [Superseded] = []
  /// Files that one side took out and the other one changed, and that stay out.
  package private(set) var removed: [Removed] = []
  /// Entries and pages that one side took out and the other one changed, and that stay; by path, and whether
  /// it was ours that took it out.
  package private(set) var staying: [String: Bool] = [:]
  private let source: Source
  private let sides: Sides
  private var entries: [Identifier: String] = [:]

  /// Throws what the source throws.
  package init(_ sides: Sides, from source: Source) throws {
    (self.sides, self.source) = (sides, source)
    let found = try sides.things.flatMap { thing in
      try files(of: thing).map { (thing: thing, path: $0.path, content: $0.content) }
    }
    for case (.identified(let id, isNote: false), let path, _) in found { entries[id] = path }
    let placed = Dictionary(grouping: found) { path(of: $0.thing, saying: $0.path) }
      .mapValues { $0.map { $0.content } }
    try place(placed)
    superseded.sort { $0.path < $1.path }
  }

  private mutating func files(of thing: Thing) throws -> [(path: String, content: Content)] {
    let (one, other) = (sides.ours[thing], sides.theirs[thing])
    let bases = sides.bases.map { $0[thing] }
    guard let one, let other, one != other else {
      let file = try one == other ? one : survivor(of: thing, one ?? other, bases)
      return file.map { [($0.path, .blob($0.blob))] } ?? []
    }
    let (isOursOld, areTheirsOld) = (bases.contains(one), bases.contains(other))
    if isOursOld != areTheirsOld {
      let changed = isOursOld ? other : one
      return [(changed.path, .blob(changed.blob))]
    }
    let former = bases.compactMap { $0 }
    if former.isEmpty, try areTwo(thing, one.blob, other.blob) {
      return [one, other].map { ($0.path, .blob($0.blob)) }
    }
    return [try merged(thing, one, other, former)]
  }

  /// Whether both made something new of one name: two pictures, or two people.
  private func areTwo(_ thing: Thing, _ one: Source.Blob, _ other: Source.Blob) throws -> Bool {
    switch thing {
    case .identified: return false
    case .attachment: return one != other
    case .file(let path):
      guard Layout.attendeeKey(of: path) != nil, let first = try source.text(of: one),
        let second = try source.text(of: other)
      else { return false }
      return AttendeeMerge.areTwo(first, second)
    }
  }

  /// What one side has and the other one has not: there, or taken out.
  private mutating func survivor(
    of thing: Thing, _ file: Sides.File?, _ bases: [Sides.File?]
  ) throws -> Sides.File? {
    // A key path of a generic type is made anew each time, which takes as long as all the rest.
    guard let former = bases.lazy.compactMap({ $0 }).first, let file else { return file }
    let isChanged = try !bases.contains(file) || isKept(thing)
    guard thing.isAboutSomebody || isTakenOutForGood(thing) else {
      guard isChanged else { return nil }
      if case .attachment = thing { return file }
      staying[file.path] = sides.ours[thing] == nil
      return file
    }
    if thing.isAboutSomebody, try bases.contains(nil) && !source.isTakenOut(thing) { return file }
    if isChanged {
      removed.append(
        .init(
          path: file.path, base: former.blob, changed: file.blob,
          isOurs: sides.ours[thing] != nil))
    }
    return nil
  }

  private func isTakenOutForGood(_ thing: Thing) -> Bool {
    sides.remover == .theirs && sides.theirs[thing] == nil
  }

  /// Whether a side that has not changed an entry has changed what is kept beside it; and of such a thing,
  /// whether the entry stays that the other side took out with it.
  private func isKept(_ thing: Thing) throws -> Bool {
    let here = sides.ours[thing] != nil ? sides.ours : sides.theirs
    switch thing {
    case .identified(let id, isNote: false):
      return here.contains { other, file in
        if case .attachment(id, _) = other {
          !sides.bases.contains { $0[other] == file }
        } else {
          false
        }
      }
    case .attachment(let id, _):
      let entry = Thing.identified(id, isNote: false)
      guard let file = here[entry], sides.ours[entry] == nil || sides.theirs[entry] == nil else {
        return false
      }
      return try !sides.bases.contains { $0[entry] == file } || isKept(entry)
    case .identified, .file: return false
    }
  }

  private mutating func merged(
    _ thing: Thing, _ one: Sides.File, _ other: Sides.File, _ bases: [Sides.File]
  ) throws -> (path: String, content: Content) {
    let isOursNewer = try source.isOursNewer(thing)
    let (newer, older) = isOursNewer ? (one, other) : (other, one)
    let paths = Set(bases.map(\.path))
    let path = paths.contains(newer.path) && !paths.contains(older.path) ? older.path : newer.path
    let blobs = Set(bases.map(\.blob))
    if newer.blob == older.blob || blobs.contains(older.blob) != blobs.contains(newer.blob) {
      return (path, .blob(blobs.contains(newer.blob) ? older.blob : newer.blob))
    }
    let texts = try MergeTexts(
      base: bases.first.flatMap { try source.text(of: $0.blob) },
      newer: source.text(of: newer.blob), older: source.text(of: older.blob))
    let merge = texts.merged(at: path)
    if !merge.superseded.isEmpty {
      superseded.append(.init(path: path, values: merge.superseded, isOurs: !isOursNewer))
    }
    return (path, merge.content.map(Content.text) ?? .blob(newer.blob))
  }

  /// What is kept beside an entry is where that is.
  private func path(of thing: Thing, saying path: String) -> String {
    guard case .attachment(let id, let rest) = thing, let entry = entries[id] else { return path }
    return entry.dropLast(Layout.ending.count) + rest
  }

  /// The second of two things at one path gets a number.
  private mutating func place(_ contents: [String: [Content]]) throws {
    for (path, content) in contents where content.count == 1 { files[path] = content[0] }
    let shared = contents.filter { $0.value.count > 1 }.sorted { $0.key < $1.key }
      .map { (path: $0.key, contents: $0.value.sorted { Self.precedes($0, $1) }) }
    for (path, contents) in shared { files[path] = contents[0] }
    for (path, contents) in shared {
      for content in contents where content != files[path] { try placeBeside(content, at: path) }
    }
  }

  private mutating func placeBeside(_ content: Content, at path: String) throws {
    let dot = path.lastIndex(of: ".") ?? path.endIndex
    for number in 2... {
      let other = "\(path[..<dot])-\(number)\(path[dot...])"
      guard try files[other] == nil && !source.isThere(other) else { continue }
      files[other] = content
      return
    }
  }

  /// The same order whichever of the two is ours.
  private static func precedes(_ left: Content, _ right: Content) -> Bool {
    switch (left, right) {
    case (.blob(let one), .blob(let other)): one < other
    case (.text(let one), .text(let other)): one < other
    case (.blob, .text): true
    case (.text, .blob): false
    }
  }
}
