/// Bytes that are no text of ours.
package struct UnreadableText: Error {
  package let name: String
  /// Bytes that were read, where they would be lost otherwise.
  package let bytes: [UInt8]?
  package let reason: Reason

  /// Takes the source's name, its bytes where they would be lost otherwise, and the reason.
  package init(name: String, bytes: [UInt8]?, reason: Reason) {
    self.name = name
    self.bytes = bytes
    self.reason = reason
  }

  /// Fault of the bytes.
  package enum Reason: Error {
    case otherEncoding
    case utf16(WideText)
    case hasNUL
    /// There are more than so many.
    case endless(most: Int)
  }

  /// The text that bytes are, without the mark that editors of Windows put before it.
  package static func decode(_ bytes: [UInt8], atMost most: Int) throws(Reason) -> String {
    if bytes.count > most { throw .endless(most: most) }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || bytes.contains(0) {
      throw WideText(bytes).map { .utf16($0) } ?? .hasNUL
    }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .otherEncoding }
    return text.withoutByteOrderMark
  }
}
