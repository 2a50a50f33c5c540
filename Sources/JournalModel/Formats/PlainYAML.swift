/// YAML as we write it, read without libyaml: lines of a key with words or with a list of words.
///
/// Nearly all front matter is like that, and libyaml takes thirty times as long. Whatever could
/// mean more than its letters is left to libyaml.
struct PlainYAML {
  private let bytes: UnsafeBufferPointer<UInt8>
  private(set) var position = 0
  private var line = 0

  static func fields(of text: String) -> [YAMLField]? {
    var text = text
    return text.withUTF8 { bytes in
      var reader = PlainYAML(bytes: bytes)
      return reader.fields()
    }
  }

  init(bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  private mutating func fields() -> [YAMLField]? {
    var fields: [YAMLField] = []
    fields.reserveCapacity(8)
    while position < bytes.count {
      guard let key = key(), !fields.contains(where: { $0.key == key }), let value = value() else {
        return nil
      }
      fields.append(
        YAMLField(
          key: key, value: YAMLNode(content: value, lines: line..<line + 1), lines: line..<line + 1)
      )
      line += 1
    }
    return fields
  }

  /// Goes past a line of just that, if it is the next one.
  mutating func passes(line: StaticString) -> Bool {
    let count = line.utf8CodeUnitCount
    guard position + count < bytes.count, bytes[position + count] == 0x0A,
      (0..<count).allSatisfy({ bytes[position + $0] == line.utf8Start[$0] })
    else { return false }
    position += count + 1
    return true
  }

  /// The key of a line, after which its value is to be read.
  mutating func key() -> String? {
    let start = position
    while let byte = byte(at: position), Self.isSmall(byte) || (byte == 0x2D && position > start) {
      position += 1
    }
    let range = start..<position
    guard !range.isEmpty, range.count < Self.longestKey, byte(at: position) == UInt8(ascii: ":"),
      byte(at: position + 1) == UInt8(ascii: " ")
    else { return nil }
    position += 2
    return text(range)
  }

  /// libyaml takes no longer ones than 1,024.
  private static let longestKey = 100

  private mutating func value() -> YAMLNode.Content? {
    guard byte(at: position) == UInt8(ascii: "[") else { return words().map { .scalar($0) } }
    let lines = line..<line + 1
    return list().map { .list($0.map { YAMLNode(content: .scalar($0), lines: lines) }) }
  }

  /// The items of a list such as `[a, b]`, which has at least one.
  mutating func list() -> [String]? {
    guard byte(at: position) == UInt8(ascii: "[") else { return nil }
    var items: [String] = []
    repeat {
      position += 1
      if !items.isEmpty {
        guard byte(at: position) == UInt8(ascii: " ") else { return nil }
        position += 1
      }
      guard let item = item() else { return nil }
      items.append(item)
    } while byte(at: position) == UInt8(ascii: ",")
    guard byte(at: position) == UInt8(ascii: "]"), byte(at: position + 1) == 0x0A else {
      return nil
    }
    position += 2
    return items
  }

  /// The rest of a line: it begins with a letter or digit, has no sign of a comment, a colon only
  /// within a word, and no white space at its end.
  mutating func words() -> String? {
    let start = position
    guard byte(at: start).map(Self.isWord) == true else { return nil }
    while let byte = byte(at: position), byte != 0x0A {
      let next = self.byte(at: position + 1)
      let isColon = byte == UInt8(ascii: ":") && (next == UInt8(ascii: " ") || next == 0x0A)
      guard (0x20..<0x7F).contains(byte), byte != UInt8(ascii: "#"), !isColon else { return nil }
      position += 1
    }
    guard position < bytes.count, bytes[position - 1] != UInt8(ascii: " ") else { return nil }
    position += 1
    return text(start..<position - 1)
  }

  private mutating func item() -> String? {
    let start = position
    guard byte(at: start).map(Self.isWord) == true else { return nil }
    while let byte = byte(at: position), Self.isWord(byte) || " .-_".utf8.contains(byte) {
      position += 1
    }
    guard bytes[position - 1] != UInt8(ascii: " ") else { return nil }
    return text(start..<position)
  }

  private func byte(at index: Int) -> UInt8? { index < bytes.count ? bytes[index] : nil }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
  }

  private static func isSmall(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }

  private static func isWord(_ byte: UInt8) -> Bool {
    isSmall(byte) || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte)
  }
}
