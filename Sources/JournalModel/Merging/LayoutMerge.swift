/// How a file is written that two people changed apart: its comments, the order of its keys, its empty lines.
///
/// What it says is decided already, and is not changed here. What one side alone wrote otherwise is taken; where
/// both did, the lines of comments that each of them added stand, and of all else the first side's.
struct LayoutMerge {
  private let base, ours, theirs: Written
  private let merged: Document

  /// Nil where keys of one of the files share lines.
  init?(of merged: Document, base: Document?, ours: Document, theirs: Document) {
    guard let base = Written(base), let first = Written(ours), let second = Written(theirs) else {
      return nil
    }
    (self.base, self.ours, self.theirs) = (base, first, second)
    self.merged = merged
  }

  /// The document that says the same and is written so.
  var document: Document {
    let keys = order.filter { merged.node($0) != nil }
    let written =
      keys.flatMap { comments(above: $0) + lines(of: $0) }
      + Self.comments(base.end, ours.end, theirs.end)
    return merged.written(written) ?? merged
  }

  /// That of the older side where it alone put keys elsewhere, with new ones behind those that they are behind.
  private var order: [String] {
    let own = merged.fields.map(\.key)
    guard !hasMoved(ours), hasMoved(theirs) else { return own }
    return own.indices.reduce(into: theirs.keys) { order, index in
      guard !order.contains(own[index]) else { return }
      let place = index > 0 ? order.firstIndex(of: own[index - 1]).map { $0 + 1 } : 0
      order.insert(own[index], at: place ?? order.count)
    }
  }

  /// Whether the keys that were there before are in another order.
  private func hasMoved(_ side: Written) -> Bool {
    base.keys.filter { side.above[$0] != nil } != side.keys.filter { base.above[$0] != nil }
  }

  private func comments(above key: String) -> [String] {
    let sides = [ours, theirs].compactMap { $0.above[key] }
    guard sides.count == 2 else { return sides.first ?? [] }
    return Self.comments(base.above[key] ?? [], sides[0], sides[1])
  }

  private static func comments(
    _ base: [String], _ one: [String], _ other: [String]
  ) -> [String] {
    LineMerge.merged(base, one, other)
      ?? one + other.filter { !$0.trimmed.isEmpty && !base.contains($0) && !one.contains($0) }
  }

  /// As a side has it that says the same, or as both together do.
  private func lines(of key: String) -> [String] {
    let (one, other) = (ours.own[key], theirs.own[key])
    let both = one.flatMap { one in
      other.flatMap { LineMerge.merged(base.own[key] ?? [], one, $0) }
    }
    let present = merged.lines(of: key).map(Written.withoutEnd)
    return [both, one, other].compactMap(\.self).first { lines in
      let read = try? YAMLReader.fields(of: lines.joined(separator: "\n"))
      return read?.count == 1 && read?.first?.value == merged.node(key)
    } ?? present
  }
}

/// The lines of a file, without what ends them.
private struct Written {
  var keys: [String] = []
  /// Lines above each key, and those that the key itself has.
  var above: [String: [String]] = [:]
  var own: [String: [String]] = [:]
  var end: [String] = []

  init?(_ document: Document?) {
    guard let document else { return }
    let lines = document.yamlLines.map(Self.withoutEnd)
    var start = 0
    for field in document.fields {
      guard field.lines.lowerBound >= start, field.lines.upperBound <= lines.count else {
        return nil
      }
      keys.append(field.key)
      above[field.key] = Array(lines[start..<field.lines.lowerBound])
      own[field.key] = Array(lines[field.lines])
      start = field.lines.upperBound
    }
    end = Array(lines[start...])
  }

  static func withoutEnd(_ line: String) -> String {
    line.last?.isNewline == true ? String(line.dropLast()) : line
  }
}
