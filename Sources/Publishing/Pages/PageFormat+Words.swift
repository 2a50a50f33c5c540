internal import Foundation

extension PageFormat {
  /// Without the signs of the form, which could hide something from the gate.
  func words(of draft: String) throws -> [String] {
    switch self {
    case .text: [draft]
    case .markdown: [Self.unescaped(draft)]
    case .json: Self.texts(in: try JSONSerialization.jsonObject(with: Data(draft.utf8)))
    }
  }

  /// Markdown without the backslashes before signs, and with its entities as the signs they are.
  private static func unescaped(_ markdown: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(markdown.utf8.count)
    var isEscaped = false
    for byte in markdown.utf8 {
      isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
      if !isEscaped { bytes.append(byte) }
    }
    let text = String(decoding: bytes, as: UTF8.self)
    guard bytes.contains(UInt8(ascii: "&")) else { return text }
    return text.replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .replacing("&quot;", with: "\"").replacing("&amp;", with: "&")
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
