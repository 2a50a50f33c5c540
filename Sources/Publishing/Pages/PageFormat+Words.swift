internal import Foundation
internal import JournalModel

extension PageFormat {
  /// Without the signs of the form, which could hide something from the gate.
  func words(of draft: String) throws -> [String] {
    switch self {
    case .text: [draft]
    case .markdown: [Self.unescaped(draft)]
    case .html: MarkupWords(draft).blocks
    case .json: Self.texts(in: try JSONSerialization.jsonObject(with: Data(draft.utf8)))
    }
  }

  /// Markdown without the backslashes before signs, and with its entities as the signs they are.
  private static func unescaped(_ markdown: String) -> String {
    let text = withoutBackslashes(markdown)
    guard text.has(UInt8(ascii: "&")) else { return text }
    let words = RiskyCode.tags.reduce(text) { $0.replacing($1, with: "") }
    return withoutNumbers(words).replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .replacing("&quot;", with: "\"").replacing("&amp;", with: "&")
  }

  private static func withoutBackslashes(_ markdown: String) -> String {
    guard markdown.has(UInt8(ascii: "\\")) else { return markdown }
    var markdown = markdown
    return markdown.withUTF8 { bytes in
      String(unsafeUninitializedCapacity: bytes.count) { result in
        var (count, isEscaped) = (0, false)
        for byte in bytes {
          isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
          guard !isEscaped else { continue }
          result[count] = byte
          count += 1
        }
        return count
      }
    }
  }

  /// Entities that are the number of a sign of ASCII, as we write them.
  private static func withoutNumbers(_ text: String) -> String {
    let parts = text.split(separator: "&#", omittingEmptySubsequences: false)
    return parts.dropFirst().reduce(into: String(parts.first ?? "")) { result, part in
      let digits = part.prefix { $0.isASCII && $0.isNumber }
      let rest = part.dropFirst(digits.count)
      guard rest.first == ";", let value = UInt8(digits), value < 0x80 else {
        return result += "&#" + part
      }
      result.append(Character(Unicode.Scalar(value)))
      result += rest.dropFirst()
    }
  }

  private static func texts(in value: Any) -> [String] {
    switch value {
    case let text as String: [text]
    case let list as [Any]: list.flatMap(texts)
    case let object as [String: Any]: object.sorted { $0.key < $1.key }.flatMap { texts(in: $1) }
    default: []
    }
  }
}
