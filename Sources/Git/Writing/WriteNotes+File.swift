internal import Foundation

/// The file of the notes: a line for each thing, its words separated by spaces, the path last.
///
/// Every write reads and writes it; JSON took half of the instructions of an `add`.
extension WriteNotes {
  private static let firstLine = "hackjournal notes 1"
  /// A file without it was cut off.
  private static let lastLine = "end"

  /// The notes in a file; none if there is no file, or none that can be read: it is of another
  /// version then, or cut off by a power failure, and nothing can be mended by it.
  static func load(_ path: String) throws(SystemError) -> WriteNotes {
    guard let bytes = try Files.read(path) else { return WriteNotes() }
    return WriteNotes(text: bytes) ?? WriteNotes()
  }

  func save(_ path: String) throws(SystemError) {
    try Files.replace(path, with: text, .leftToSystem)
  }

  /// The whole file.
  var text: [UInt8] {
    var lines = [Self.firstLine]
    for (folder, seal) in seals.sorted(by: { $0.key < $1.key }) {
      lines.append("seal \(Self.escaped(seal))")
      lines.append("of \(Self.escaped(folder))")
    }
    for note in notes {
      let commit = "\(note.commit) \(Self.escaped(note.reference))"
      lines.append("note \(note.state.rawValue) \(note.time) \(commit)")
      lines += note.worktrees.map { "worktree \(Self.escaped($0))" }
      lines += note.changes.map { change in
        let (old, new) = (change.old?.hex ?? "-", change.new?.hex ?? "-")
        return "change \(old) \(new) \(Self.escaped(change.path))"
      }
    }
    lines.append(Self.lastLine)
    return Array(lines.joined(separator: "\n").utf8) + [UInt8(ascii: "\n")]
  }

  /// Nil if the text is not what `text` makes.
  init?(text: [UInt8]) {
    self.init()
    var lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)[...]
    guard lines.popLast()?.isEmpty == true,
      lines.popLast()?.elementsEqual(Self.lastLine.utf8) == true,
      lines.popFirst()?.elementsEqual(Self.firstLine.utf8) == true
    else { return nil }
    var (notes, seals): ([WriteNote], [String: String]) = ([], [:])
    while let line = lines.popFirst() {
      if let seal = line.rest(after: "seal ") {
        guard let folder = lines.popFirst()?.rest(after: "of ") else { return nil }
        seals[Self.unescaped(folder)] = Self.unescaped(seal)
      } else {
        guard let note = Self.note(line, &lines) else { return nil }
        notes.append(note)
      }
    }
    self.init(notes: notes, seals: seals)
  }

  private typealias Line = ArraySlice<UInt8>

  /// A note with the lines of its worktrees and changes.
  private static func note(_ line: Line, _ lines: inout ArraySlice<Line>) -> WriteNote? {
    let words = line.split(separator: UInt8(ascii: " "), maxSplits: 4)
    guard words.count == 5, words[0].elementsEqual("note".utf8),
      let state = WriteNote.State(rawValue: String(decoding: words[1], as: UTF8.self)),
      let time = Int(String(decoding: words[2], as: UTF8.self)),
      let commit = ObjectID(digits: words[3])
    else { return nil }
    var (worktrees, changes): ([String], [StoredChange]) = ([], [])
    while let folder = lines.first?.rest(after: "worktree ") {
      worktrees.append(unescaped(folder))
      lines.removeFirst()
    }
    while let rest = lines.first?.rest(after: "change ") {
      guard let change = change(rest) else { return nil }
      changes.append(change)
      lines.removeFirst()
    }
    return WriteNote(
      state: state, time: time, reference: unescaped(words[4]), commit: commit, changes: changes,
      worktrees: worktrees)
  }

  private static func change(_ line: Line) -> StoredChange? {
    let words = line.split(separator: UInt8(ascii: " "), maxSplits: 2)
    guard words.count == 3, let old = blob(words[0]), let new = blob(words[1]) else { return nil }
    return StoredChange(path: unescaped(words[2]), old: old, new: new)
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

extension ArraySlice<UInt8> {
  /// What follows the words that a line begins with; nil if it begins otherwise.
  fileprivate func rest(after words: StaticString) -> Self? {
    let count = words.utf8CodeUnitCount
    let start = UnsafeBufferPointer(start: words.utf8Start, count: count)
    return self.count >= count && prefix(count).elementsEqual(start) ? dropFirst(count) : nil
  }
}
