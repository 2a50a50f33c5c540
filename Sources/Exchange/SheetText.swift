internal import Foundation
package import JournalModel

/// The text of an exported table, whatever its encoding.
package struct SheetText {
  package let text: String
  /// Whether the bytes were no UTF-8, so that they were taken for Windows-1252.
  package let isGuessed: Bool

  /// Reads UTF-8, UTF-16 with a mark of its byte order, else Windows-1252.
  package init(_ bytes: [UInt8], name: String) throws(UnreadableText) {
    let marks: [[UInt8]] = [[0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF]]
    let mark = marks.first { bytes.starts(with: $0) } ?? []
    let rest = bytes.dropFirst(mark.count)
    let decoded: String? =
      switch mark {
      case marks[1]: Self.wide(rest) { UInt16($0) | UInt16($1) << 8 }
      case marks[2]: Self.wide(rest) { UInt16($1) | UInt16($0) << 8 }
      default: String(validating: rest, as: UTF8.self)
      }
    let guess = mark.isEmpty ? String(bytes: rest, encoding: .windowsCP1252) : nil
    guard let text = decoded ?? guess, !text.utf8.contains(0) else {
      throw UnreadableText(name: name, bytes: nil, reason: .otherEncoding)
    }
    self.text = text
    isGuessed = decoded == nil
  }

  /// Sentence about a file whose encoding was guessed.
  package func guess(of file: String) -> String {
    "\(VisibleText.line(file)) is not UTF-8: read as Windows-1252."
  }

  private static func wide(
    _ bytes: ArraySlice<UInt8>, unit: (UInt8, UInt8) -> UInt16
  ) -> String? {
    guard bytes.count.isMultiple(of: 2) else { return nil }
    let units = stride(from: bytes.startIndex, to: bytes.endIndex, by: 2)
      .map { unit(bytes[$0], bytes[$0 + 1]) }
    return String(validating: units, as: UTF16.self)
  }
}
