internal import Foundation

/// The file of the intents: a line for each thing, its words separated by spaces, the path last.
///
/// Every write reads and writes it; JSON took half of the instructions of an `add`.
extension WriteIntents {
  private static let firstLine = "hackjournal notes 1"
  /// A file without it was cut off.
  private static let lastLine = "end"

  /// The intents in a file; none if there is no file, or none that can be read: it is of another
  /// version then, or cut off by a power failure, and nothing can be mended by it.
  static func load(_ path: String) throws(SystemError) -> WriteIntents {
    guard let bytes = try Files.read(path) else { return WriteIntents() }
    return WriteIntents(text: bytes) ?? WriteIntents()
  }

  func save(_ path: String) throws(SystemError) {
    try Files.replace(path, with: text, syncing: .leftToSystem)
  }

  /// The whole file.
  var text: [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(256 * (all.count + 1))
    text.append(line: Self.firstLine)
    for (folder, seal) in seals.sorted(by: { $0.key < $1.key }) {
      text.append(line: "seal", Self.escaped(seal))
      text.append(line: "of", Self.escaped(folder))
    }
    for intent in all {
      text.append(
        line: "note", intent.state.rawValue, String(intent.time), intent.commit.hex,
        Self.escaped(intent.reference))
      for folder in intent.worktrees { text.append(line: "worktree", Self.escaped(folder)) }
      for change in intent.changes {
        text.append(
          line: "change", change.old?.hex ?? "-", change.new?.hex ?? "-",
          Self.escaped(change.path))
      }
    }
    text.append(line: Self.lastLine)
    return text
  }

  /// Nil if the text is not what `text` makes.
  init?(text: [UInt8]) {
    self.init()
    var rest = text[...]
    guard rest.removeLine(after: "")?.elementsEqual(Self.firstLine.utf8) == true else { return nil }
    var (intents, seals): ([WriteIntent], [String: String]) = ([], [:])
    while !rest.elementsEqual((Self.lastLine + "\n").utf8) {
      if let seal = rest.removeLine(after: "seal ") {
        guard let folder = rest.removeLine(after: "of ") else { return nil }
        seals[Self.unescaped(folder)] = Self.unescaped(seal)
      } else {
        guard let intent = Self.intent(&rest) else { return nil }
        intents.append(intent)
      }
    }
    self.init(intents: intents, seals: seals)
  }

  private typealias Line = ArraySlice<UInt8>

  /// A intent with the lines of its worktrees and changes.
  private static func intent(_ rest: inout Line) -> WriteIntent? {
    guard var line = rest.removeLine(after: "note "), let state = line.removeWord(),
      let time = line.removeWord(), let digits = line.removeWord(),
      let state = WriteIntent.State(rawValue: String(decoding: state, as: UTF8.self)),
      let time = Int(String(decoding: time, as: UTF8.self)), let commit = ObjectID(digits: digits)
    else { return nil }
    var (worktrees, changes): ([String], [StoredChange]) = ([], [])
    while let folder = rest.removeLine(after: "worktree ") { worktrees.append(unescaped(folder)) }
    while let line = rest.removeLine(after: "change ") {
      guard let change = change(line) else { return nil }
      changes.append(change)
    }
    return WriteIntent(
      state: state, time: time, reference: unescaped(line), commit: commit, changes: changes,
      worktrees: worktrees)
  }

  private static func change(_ line: Line) -> StoredChange? {
    var line = line
    guard let old = line.removeWord().flatMap(blob), let new = line.removeWord().flatMap(blob)
    else { return nil }
    return StoredChange(path: unescaped(line), old: old, new: new)
  }

  /// Nil if it is neither a name nor the sign for none.
  private static func blob(_ word: Line) -> ObjectID?? {
    if word.elementsEqual("-".utf8) { return .some(nil) }
    return ObjectID(digits: word).map { .some($0) }
  }

  /// A text of one line, whatever a path has in it.
  private static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\\") })
    else { return text }
    return text.replacing("\\", with: "\\\\").replacing("\n", with: "\\n")
  }

  private static func unescaped(_ line: Line) -> String {
    let text = String(decoding: line, as: UTF8.self)
    guard line.contains(UInt8(ascii: "\\")) else { return text }
    var (result, isEscape) = ("", false)
    for scalar in text.unicodeScalars {
      if isEscape {
        result.unicodeScalars.append(scalar == "n" ? "\n" : scalar)
        isEscape = false
      } else if scalar == "\\" {
        isEscape = true
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension [UInt8] {
  /// Adds words with a space between them, and the end of the line.
  fileprivate mutating func append(line words: String...) {
    for (index, word) in words.enumerated() {
      if index > 0 { append(UInt8(ascii: " ")) }
      append(contentsOf: word.utf8)
    }
    append(UInt8(ascii: "\n"))
  }
}

extension ArraySlice<UInt8> {
  /// Takes the first line off the front, and returns what follows the words that it begins with;
  /// nil if it begins otherwise, or does not end.
  fileprivate mutating func removeLine(after words: StaticString) -> Self? {
    let count = words.utf8CodeUnitCount
    let start = UnsafeBufferPointer(start: words.utf8Start, count: count)
    guard self.count >= count, prefix(count).elementsEqual(start) else { return nil }
    guard let line = removeFront(to: UInt8(ascii: "\n")) else { return nil }
    return line.dropFirst(count)
  }

  /// The first word of a line, which goes with the space behind it; nil if there is no space.
  fileprivate mutating func removeWord() -> Self? { removeFront(to: UInt8(ascii: " ")) }

  private mutating func removeFront(to separator: UInt8) -> Self? {
    guard let end = firstIndex(of: separator) else { return nil }
    defer { self = self[(end + 1)...] }
    return self[..<end]
  }
}
