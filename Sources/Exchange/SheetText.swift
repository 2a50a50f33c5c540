internal import Foundation
package import JournalModel

/// The text of an exported table, whatever its encoding.
package struct SheetText {
  package let text: String
  /// Whether the bytes were no UTF-8, so that they were taken for Windows-1252.
  package let isGuessed: Bool

  /// Reads UTF-8 and UTF-16, with a mark of the byte order or without, else Windows-1252.
  package init(_ bytes: [UInt8], name: String) throws(UnreadableText) {
    let wide = WideText(bytes)
    let decoded = wide.map { $0.text(bytes) } ?? String(validating: bytes, as: UTF8.self)
    let guess = wide == nil ? String(bytes: bytes, encoding: .windowsCP1252) : nil
    guard let text = decoded ?? guess else {
      throw UnreadableText(name: name, bytes: nil, reason: .otherEncoding)
    }
    guard !text.utf8.contains(0) else {
      throw UnreadableText(name: name, bytes: nil, reason: .hasNUL)
    }
    self.text = text.withoutByteOrderMark
    isGuessed = decoded == nil
  }

  /// Sentence about a file whose encoding was guessed.
  package func guess(of file: String) -> String {
    "\(VisibleText.line(file)) is not UTF-8: read as Windows-1252."
  }
}
