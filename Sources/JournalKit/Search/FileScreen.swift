internal import JournalModel

/// Tells files that cannot pass a filter by their bytes, without parsing them.
struct FileScreen {
  /// Of each group a file must have one.
  private let groups: [[Part]]

  /// Words that may stand in a file, and the first of them.
  private struct Part {
    let words: SoughtWords
    let first: SoughtWords

    init(_ words: SoughtWords) {
      (self.words, first) = (words, words.firstWord)
    }

    func isIn(_ file: UnsafeRawBufferPointer) -> Bool {
      var start = 0
      while let place = first.offset(in: file, from: start) {
        if words.begins(file, at: place) { return true }
        start = place + 1
      }
      return false
    }
  }

  init(_ choices: [[EntryCondition]]) {
    groups = choices.compactMap { group in
      let words = group.map(Self.words)
      return words.contains(nil) ? nil : words.compactMap(\.self).joined().map(Part.init)
    }
  }

  /// Whether everything has to be parsed.
  var isOpen: Bool { groups.isEmpty }

  func mayPass(_ file: UnsafeRawBufferPointer) -> Bool {
    let missing = groups.filter { group in !group.contains { $0.isIn(file) } }
    guard !missing.isEmpty else { return true }
    guard Self.isPlain(file) else {
      let folded = FoldedText(String(decoding: file, as: UTF8.self))
      return Self.mayHide(file)
        || missing.allSatisfy { $0.contains { $0.words.occurs(in: folded) } }
    }
    return Self.mayHide(file)
  }

  /// Words of which the file of any entry has one, if a condition holds of it; nil if that cannot be told.
  private static func words(_ condition: EntryCondition) -> [SoughtWords]? {
    switch condition {
    case .kind(let kind): kind == .highlight ? nil : [SoughtWords(kind.description)]
    case .by(let names): names
    case .project(let words), .tag(let words), .text(let words): [words]
    case .day, .since, .until, .recordedSince: nil
    }
  }

  /// YAML can write any letter as an escape with a backslash, and an apostrophe as two.
  private static func mayHide(_ file: UnsafeRawBufferPointer) -> Bool {
    if file.contains(UInt8(ascii: "\\")) { return true }
    let sign = UInt8(ascii: "'")
    return zip(file, file.dropFirst()).contains { $0 == (sign, sign) }
  }

  private static func isPlain(_ file: UnsafeRawBufferPointer) -> Bool {
    let count = file.count / 8
    var all: UInt64 = 0
    for index in 0..<count { all |= file.loadUnaligned(fromByteOffset: 8 * index, as: UInt64.self) }
    for index in 8 * count..<file.count { all |= UInt64(file[index]) }
    return all & 0x8080_8080_8080_8080 == 0
  }
}
