/// Characters that stand in a text by their numbers, as logs, programs and web addresses have them:
/// `\u0041`, `\x41`, `\101`, `\n`, `%41`; and signs behind a backslash.
struct WrittenCharacter {
  let shown: [UInt8]
  /// How many bytes of the text say so.
  let length: Int

  private static let mostBackslashes = 8

  /// Nil where no such thing begins.
  init?(at place: Int, in bytes: [UInt8]) {
    let rest = bytes[place...]
    if rest.first == UInt8(ascii: "%") {
      self.init(bytesOf: rest, behind: Array("%".utf8), radix: 16, digits: 2)
    } else {
      // A log can be quoted in another, which doubles them.
      let backslashes = rest.prefix(Self.mostBackslashes).prefix { $0 == UInt8(ascii: "\\") }.count
      guard let sign = rest.dropFirst(backslashes).first else { return nil }
      let inner = rest.dropFirst(backslashes - 1)
      guard let found = Self(inner, sign: sign) else { return nil }
      self.init(shown: found.shown, length: found.length + backslashes - 1)
    }
  }

  private init?(_ rest: ArraySlice<UInt8>, sign: UInt8) {
    switch sign {
    case UInt8(ascii: "u"), UInt8(ascii: "U"): self.init(scalarsOf: rest)
    case UInt8(ascii: "x"):
      self.init(bytesOf: rest, behind: Array("\\x".utf8), radix: 16, digits: 2)
    case UInt8(ascii: "0")...UInt8(ascii: "3"):
      self.init(bytesOf: rest, behind: Array("\\".utf8), radix: 8, digits: 3)
    case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      self.init(shown: [0x20], length: 2)
    case UInt8(ascii: "e"), UInt8(ascii: "E"):
      guard rest.dropFirst(2).first == UInt8(ascii: "[") else { return nil }
      self.init(shown: [0x1B], length: 2)
    case _ where sign > 0x20 && sign < 0x7F && !MarkupReader.isOfWord(sign):
      self.init(shown: [sign], length: 2)
    default: return nil
    }
  }

  private init(shown: [UInt8], length: Int) { (self.shown, self.length) = (shown, length) }

  /// As many bytes as follow each other: together they can be one character. What is no UTF-8 is Latin.
  private init?(bytesOf text: ArraySlice<UInt8>, behind sign: [UInt8], radix: Int, digits: Int) {
    var values: [UInt8] = []
    var rest = text
    while rest.starts(with: sign),
      let value = Self.value(of: rest.dropFirst(sign.count).prefix(digits), radix),
      let byte = UInt8(exactly: value)
    {
      values.append(byte)
      rest = rest.dropFirst(sign.count + digits)
      // An escape character begins something.
      if byte == 0x1B { break }
    }
    guard !values.isEmpty else { return nil }
    if values.count > 1, values.last == 0x1B { values.removeLast() }
    let isText = String(validating: values, as: UTF8.self) != nil
    self.init(
      shown: isText ? values : values.flatMap { Array(String(Unicode.Scalar($0)).utf8) },
      length: values.count * (sign.count + digits))
  }

  /// `\u0041`, `\U00000041`, `\u{41}`; two that belong together are one.
  private init?(scalarsOf text: ArraySlice<UInt8>) {
    guard let (first, length) = Self.unit(text) else { return nil }
    if let scalar = Unicode.Scalar(first) {
      self.init(shown: Array(String(scalar).utf8), length: length)
    } else if let (second, more) = Self.unit(text.dropFirst(length)),
      (0xD800..<0xDC00).contains(first), (0xDC00..<0xE000).contains(second),
      let scalar = Unicode.Scalar(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00))
    {
      self.init(shown: Array(String(scalar).utf8), length: length + more)
    } else {
      return nil
    }
  }

  private static func unit(_ text: ArraySlice<UInt8>) -> (value: UInt32, length: Int)? {
    guard text.first == UInt8(ascii: "\\"), let sign = text.dropFirst().first else { return nil }
    let rest = text.dropFirst(2)
    if sign == UInt8(ascii: "u"), rest.first == UInt8(ascii: "{") {
      let digits = rest.dropFirst().prefix(8).prefix { $0 != UInt8(ascii: "}") }
      guard rest.dropFirst(digits.count + 1).first == UInt8(ascii: "}") else { return nil }
      return value(of: digits, 16).map { ($0, digits.count + 4) }
    }
    let count = sign == UInt8(ascii: "u") ? 4 : sign == UInt8(ascii: "U") ? 8 : 0
    guard count > 0, rest.count >= count else { return nil }
    return value(of: rest.prefix(count), 16).map { ($0, count + 2) }
  }

  private static func value(of digits: ArraySlice<UInt8>, _ radix: Int) -> UInt32? {
    guard !digits.isEmpty, digits.allSatisfy(MarkupReader.isHexadecimal) else { return nil }
    return UInt32(String(decoding: digits, as: UTF8.self), radix: radix)
  }
}
