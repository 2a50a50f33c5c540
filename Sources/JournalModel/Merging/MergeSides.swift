/// Two states of a tree and those that both began with, as far as they differ.
package struct MergeSides<Blob: Hashable & Comparable & Sendable>: Sendable {
  /// A file that a state has.
  package struct File: Hashable, Sendable {
    package let path: String
    package let blob: Blob

    /// A file of that content at a path.
    package init(path: String, blob: Blob) {
      (self.path, self.blob) = (path, blob)
    }
  }

  /// What a state has at the paths that count; no blob where it has nothing.
  package typealias Files = [String: Blob]

  /// Whose removals stand whatever the other side changed.
  package enum Remover: Sendable {
    case theirs, neither
  }

  package var remover = Remover.neither
  let bases: [[Thing: File]]
  let ours: [Thing: File]
  let theirs: [Thing: File]

  /// All states say what they have at the same paths. Two histories that began apart have no base.
  package init(bases: [Files], ours: Files, theirs: Files) {
    let all = (bases + [ours, theirs]).map { $0.map(Self.thing) }
    let doubled = all.reduce(into: Set<Thing>()) { $0.formUnion(Self.doubled(in: $1)) }
    let states = all.map { Self.things(in: $0, doubled) }
    self.bases = Array(states.dropLast(2))
    (self.ours, self.theirs) = (states[bases.count], states[bases.count + 1])
  }

  var things: Set<Thing> { Set(ours.keys).union(theirs.keys) }

  /// Two files with one identifier, as somebody copied them by hand, are told apart by their paths.
  private static func doubled(in files: [(thing: Thing, file: File)]) -> Set<Thing> {
    var seen: Set<Thing> = []
    return Set(files.lazy.map { $0.thing }.filter { !seen.insert($0).inserted })
  }

  private static func things(
    in files: [(thing: Thing, file: File)], _ doubled: Set<Thing>
  ) -> [Thing: File] {
    let pairs = files.map { thing, file in
      (doubled.contains(thing) ? .file(file.path) : thing, file)
    }
    return Dictionary(uniqueKeysWithValues: pairs)
  }

  private static func thing(at path: String, _ blob: Blob) -> (thing: Thing, file: File) {
    (Thing(at: path), File(path: path, blob: blob))
  }
}
