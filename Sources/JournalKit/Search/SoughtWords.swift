internal import JournalModel

/// Words that are sought, whatever their case and accents.
package struct SoughtWords: Sendable, Equatable {
  /// As somebody typed them.
  package let text: String
  let bytes: [UInt8]
  /// By how much to go on where the last byte is this one (Horspool's rule).
  private let steps: [Int]

  /// Folds words; white space at their ends is none of theirs.
  package init(_ text: String) {
    self.text = text
    bytes = FoldedText(text.trimmed).bytes
    steps = Self.steps(of: bytes)
  }

  private init(_ bytes: [UInt8]) {
    text = String(decoding: bytes, as: UTF8.self)
    self.bytes = bytes
    steps = Self.steps(of: bytes)
  }

  var firstWord: SoughtWords { SoughtWords(Array(bytes.prefix { $0 != UInt8(ascii: " ") })) }

  /// Whether these words begin at a place of bytes in ASCII, with any white space between them.
  func begins(_ text: UnsafeRawBufferPointer, at place: Int) -> Bool {
    var place = place
    for byte in bytes {
      guard place < text.count else { return false }
      let isSpace = byte == UInt8(ascii: " ")
      guard isSpace ? FoldedText.isSpace(text[place]) : FoldedText.lowered(text[place]) == byte
      else {
        return false
      }
      place += 1
      while isSpace, place < text.count, FoldedText.isSpace(text[place]) { place += 1 }
    }
    return true
  }

  func occurs(in text: FoldedText) -> Bool { offset(in: text, from: 0) != nil }

  func isSame(as text: String) -> Bool { FoldedText(text).bytes == bytes }

  /// At `start` or later; nil also if nothing is sought.
  func offset(in text: FoldedText, from start: Int) -> Int? {
    text.bytes.withUnsafeBytes { offset(in: $0, from: start) }
  }

  /// The same in any bytes, whose letters of ASCII may be large.
  func offset(in text: UnsafeRawBufferPointer, from start: Int) -> Int? {
    guard let last = bytes.last else { return nil }
    let length = bytes.count
    return bytes.withUnsafeBufferPointer { sought in
      steps.withUnsafeBufferPointer { steps in
        var place = start
        while place + length <= text.count {
          let byte = FoldedText.lowered(text[place + length - 1])
          if byte == last, Self.begins(text, at: place, with: sought) { return place }
          place += steps[Int(byte)]
        }
        return nil
      }
    }
  }

  private static func begins(
    _ text: UnsafeRawBufferPointer, at place: Int, with sought: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    for index in 0..<sought.count - 1
    where FoldedText.lowered(text[place + index]) != sought[index] {
      return false
    }
    return true
  }

  private static func steps(of bytes: [UInt8]) -> [Int] {
    var steps = [Int](repeating: max(1, bytes.count), count: 256)
    for (index, byte) in bytes.dropLast().enumerated() {
      steps[Int(byte)] = bytes.count - 1 - index
    }
    return steps
  }
}
