internal import Foundation

/// The encodings of mail (RFC 2045, RFC 2047, RFC 3676).
enum MailText {
  /// Text in a character set of mail; what is not in it is repaired.
  static func decoded(_ bytes: [UInt8], charset: String) -> String {
    guard !["utf-8", "us-ascii"].contains(charset.lowercased()),
      let converter = iconv_open("UTF-8", charset), converter != iconv_t(bitPattern: -1)
    else { return String(decoding: bytes, as: UTF8.self) }
    defer { iconv_close(converter) }
    var input = bytes.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: bytes.count * 4 + 4)
    let count = input.withUnsafeMutableBufferPointer { from in
      output.withUnsafeMutableBufferPointer { to in
        var (source, sourceLeft) = (from.baseAddress, from.count)
        var (target, targetLeft) = (to.baseAddress, to.count)
        let status = iconv(converter, &source, &sourceLeft, &target, &targetLeft)
        return status == -1 ? nil : to.count - targetLeft
      }
    }
    guard let count else { return String(decoding: bytes, as: UTF8.self) }
    return String(decoding: output[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Quoted-printable: `=E4` is a byte, `=` at the end of a line joins it with the next.
  static func unquoted(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var rest = bytes[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "=") else {
        result.append(byte)
        continue
      }
      if rest.first == 0x0D { rest.removeFirst() }
      if rest.first == 0x0A {
        rest.removeFirst()
      } else if let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) {
        result.append(value)
        rest = rest.dropFirst(2)
      } else {
        result.append(byte)
      }
    }
    return result
  }

  /// A header with its encoded words, such as `=?utf-8?Q?Anna_M=C3=BCller?=`, as text.
  static func header(_ value: String) -> String {
    var result = ""
    var rest = value[...]
    var wasEncoded = false
    while let start = rest.firstRange(of: "=?") {
      let parts = rest[start.upperBound...].split(
        separator: "?", maxSplits: 3, omittingEmptySubsequences: false)
      guard parts.count == 4, parts[3].first == "=",
        let word = word(
          String(parts[2]), encoding: parts[1].lowercased(), charset: String(parts[0]))
      else { break }
      let between = rest[..<start.lowerBound]
      // Space between two encoded words is none.
      if !(wasEncoded && between.allSatisfy(\.isWhitespace)) { result += between }
      result += word
      rest = parts[3].dropFirst()
      wasEncoded = true
    }
    return result + rest
  }

  private static func word(_ text: String, encoding: String, charset: String) -> String? {
    switch encoding {
    case "q": decoded(unquoted(Array(text.replacing("_", with: " ").utf8)), charset: charset)
    case "b": Data(base64Encoded: text).map { decoded(Array($0), charset: charset) }
    default: nil
    }
  }

  /// Lines that end in a space go on in the next one.
  static func unflowed(_ text: String) -> String {
    var result = ""
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      result += line
      if !line.hasSuffix(" ") || line == "-- " { result += "\n" }
    }
    return result
  }
}
