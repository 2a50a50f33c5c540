import JournalKit

/// Bytes that are no text of ours.
struct UnreadableText: Error {
  let name: String
  /// What was read, where it would be lost otherwise.
  let bytes: [UInt8]?
  let reason: Reason

  /// What is wrong with them.
  enum Reason {
    case otherEncoding
    /// With the mark that such a text begins with.
    case utf16
    case hasNUL
    /// There are more than so many.
    case endless(most: Int)
  }

  /// The text that bytes are, without the mark that editors of Windows put before it; from standard
  /// input they would be lost otherwise.
  static func decode(
    _ bytes: [UInt8], from file: Typed, atMost most: Int
  ) throws(UnreadableText) -> String {
    guard let reason = reason(against: bytes, atMost: most) else {
      return String(decoding: bytes, as: UTF8.self).withoutByteOrderMark
    }
    let isInput = file.text == "-"
    throw UnreadableText(
      name: isInput ? "Standard input" : VisibleText.line(file.text),
      bytes: isInput ? bytes : nil, reason: reason)
  }

  private static func reason(against bytes: [UInt8], atMost most: Int) -> Reason? {
    if bytes.count > most { return .endless(most: most) }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return .utf16 }
    if bytes.contains(0) { return .hasNUL }
    return String(validating: bytes, as: UTF8.self) == nil ? .otherEncoding : nil
  }
}
