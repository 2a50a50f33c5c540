import JournalKit

/// Bytes that are no text of ours.
struct UnreadableText: Error {
  let name: String
  /// What was read, where it would be lost otherwise.
  let bytes: [UInt8]?
  let reason: Reason

  /// What is wrong with them.
  enum Reason: Error {
    case otherEncoding
    /// With the mark that such a text begins with.
    case utf16
    case hasNUL
    /// There are more than so many.
    case endless(most: Int)
  }

  /// The text of a file that was named; what standard input had would be lost otherwise.
  static func decode(
    _ bytes: [UInt8], from file: Typed, atMost most: Int
  ) throws(UnreadableText) -> String {
    do {
      return try decode(bytes, atMost: most)
    } catch {
      let isInput = file.text == "-"
      throw UnreadableText(
        name: isInput ? "Standard input" : VisibleText.line(file.text),
        bytes: isInput ? bytes : nil, reason: error)
    }
  }

  /// The text that bytes are, without the mark that editors of Windows put before it.
  static func decode(_ bytes: [UInt8], atMost most: Int) throws(Reason) -> String {
    if bytes.count > most { throw .endless(most: most) }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { throw .utf16 }
    if bytes.contains(0) { throw .hasNUL }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .otherEncoding }
    return text.withoutByteOrderMark
  }
}
