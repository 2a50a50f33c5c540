/// One file made of two that were changed apart: by keys, and the text by lines.
///
/// What one side alone changed is taken. Where both changed the same, a list has what each of them
/// added and lacks what each took out, and of any other value the first side's stands. In a text it is
/// the place that counts: where both changed one, what each made of it stands there, or that of the first.
package struct DocumentMerge: Sendable {
  /// What becomes of a text whose same place both changed.
  package enum SamePlace: Sendable {
    /// What each made of it stands, one below the other.
    case both
    /// The whole text is the first one's.
    case first
  }

  /// A value that stands nowhere any more.
  package struct Superseded: Equatable, Sendable {
    /// Empty for the text.
    package let key: String
    /// As its lines were; empty where the other side took the key out.
    package let lines: String
    /// The lines that stand instead.
    package let standing: String

    /// A value of a key, with what stands in its place.
    package init(key: String, lines: String, standing: String) {
      (self.key, self.lines, self.standing) = (key, lines, standing)
    }
  }

  package private(set) var document: Document
  /// What the second side said and the first one overruled.
  package private(set) var superseded: [Superseded] = []
  /// Whether the text has what each of them made of the same place.
  package private(set) var hasBothTexts = false
  private let base: Document?
  private let theirs: Document
  private let places: PlaceMerge?

  /// `base` is what both began with; nil if nobody knows it.
  package init(
    base: Document?, ours: Document, theirs: Document, samePlace: SamePlace = .both
  ) throws(FormatError) {
    (document, self.base, self.theirs) = (ours, base, theirs)
    places = PlaceMerge(base: base, ours: ours, theirs: theirs)
    let order = theirs.fields.map(\.key)
    let own = ours.fields.map(\.key)
    for key in own + order.filter({ !own.contains($0) }) { try take(key, order: order) }
    document.body = body(ours.body, samePlace)
  }

  private mutating func take(_ key: String, order: [String]) throws(FormatError) {
    let (first, second) = (document.node(key), theirs.node(key))
    if PlaceMerge.keys.contains(key), let places {
      return try document.set(key, value: places.value(of: key), order: order)
    }
    guard first != second, !isUnchanged(key, by: theirs) else { return }
    // Where nobody knows the beginning, who says nothing has changed nothing; of consent that is a word.
    let isUnsaid = base == nil && key != "named"
    if isUnsaid, second == nil { return }
    if isUnsaid ? first == nil : isUnchanged(key, by: document) {
      return try document.set(key, lines: theirs.lines(of: key), order: order)
    }
    do throws(FormatError) {
      let both = NodeMerge(key, base: base, ours: document, theirs: theirs)
      if let lines = both.lines {
        superseded += both.superseded
        return try document.set(key, lines: lines, order: order)
      }
    } catch {
      // A list that shares lines with something else stands as the first side has it.
      guard key != "named" else { throw error }
    }
    superseded.append(
      Superseded(
        key: key, lines: theirs.lines(of: key).joined(), standing: document.lines(of: key).joined())
    )
  }

  /// Whether a side has a key as both began with it. A no that was said again is a word of its own.
  private func isUnchanged(_ key: String, by side: Document) -> Bool {
    guard let base, side.node(key) == base.node(key) else { return false }
    let again = key == "named" ? side.node(AttendeeFile.saidNo) : nil
    return again == nil || again == base.node(AttendeeFile.saidNo)
  }

  private mutating func body(_ ours: String, _ samePlace: SamePlace) -> String {
    let (first, second) = (ours.trimmedLines, theirs.body.trimmedLines)
    let former = base?.body.trimmedLines
    if first == second || second == former { return ours }
    if first == former || (base == nil && first.isEmpty) { return theirs.body }
    if base == nil, second.isEmpty { return ours }
    if let former, let lines = LineMerge.merged(former.lines, first.lines, second.lines) {
      return lines.joined(separator: "\n") + "\n"
    }
    guard samePlace == .both else {
      superseded.append(Superseded(key: "", lines: theirs.body, standing: ours))
      return ours
    }
    return bothTexts(first.lines, second.lines)
  }

  private mutating func bothTexts(_ one: [String], _ other: [String]) -> String {
    let start = zip(one, other).prefix { $0 == $1 }.count
    let most = min(one.count, other.count) - start
    let end = zip(one.reversed(), other.reversed()).prefix { $0 == $1 }.count
    let shared = min(end, most)
    hasBothTexts = true
    let added = other[start..<(other.count - shared)]
    let both = one[..<(one.count - shared)] + Self.gap(one, added) + added + one.suffix(shared)
    return both.joined(separator: "\n") + "\n"
  }

  /// Two paragraphs stay two.
  private static func gap(_ one: [String], _ added: ArraySlice<String>) -> [String] {
    added.isEmpty || one.isEmpty ? [] : [""]
  }
}

extension Document {
  /// The keys that another says differently, with an empty one for the text.
  package func differences(from other: Document) -> Set<String> {
    let keys = Set(fields.map(\.key)).union(other.fields.map(\.key))
    return keys.filter { node($0) != other.node($0) }
      .union(body.trimmedLines == other.body.trimmedLines ? [] : [""])
  }

  /// The lines of a key, each with what ends it; none if it is missing.
  func lines(of key: String) -> [String] {
    guard let field = fields.first(where: { $0.key == key }) else { return [] }
    return Array(yamlLines[field.lines])
  }
}
