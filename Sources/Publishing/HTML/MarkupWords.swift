internal import JournalModel

/// What a page of HTML or XML says, for those who look through it.
///
/// By bytes, for a site has many pages, and to find characters takes ten times as long.
struct MarkupWords {
  private var texts: [String] = []
  private var values: [String] = []
  private var block: [UInt8] = []

  /// Its texts, a paragraph each, then the values of its attributes.
  var blocks: [String] { texts + values }

  /// Takes markup as we make it: every value between quotation marks, every `<` of a text an entity.
  init(_ markup: String) {
    var rest = Array(markup.utf8)[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
      block += rest[..<start]
      rest = take(tagAt: rest[start...])
    }
    block += rest
    end()
  }

  /// Takes a tag, and returns what stands behind it.
  private mutating func take(tagAt text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let isComment = text.starts(with: "<!--".utf8)
    guard let end = isComment ? Self.end(ofComment: text) : Self.end(ofTag: text) else {
      block += text
      return []
    }
    let tag = text[..<end].dropFirst()
    let name = tag.drop { $0 == UInt8(ascii: "/") }.prefix { $0 >= UInt8(ascii: "A") }
    if !Self.inline.contains(String(decoding: name, as: UTF8.self)) { self.end() }
    if isComment { add(tag, to: \.values) } else { take(valuesOf: tag) }
    return text[end...].dropFirst()
  }

  /// The `>` of a tag, which a value can have, too.
  private static func end(ofTag text: ArraySlice<UInt8>) -> Int? {
    var isValue = false
    return text.indices.first { index in
      if text[index] == UInt8(ascii: "\"") { isValue.toggle() }
      return text[index] == UInt8(ascii: ">") && !isValue
    }
  }

  private static func end(ofComment text: ArraySlice<UInt8>) -> Int? {
    text.indices.dropFirst(2).first { index in
      text[index] == UInt8(ascii: ">") && text[index - 2..<index].elementsEqual("--".utf8)
    }
  }

  private mutating func take(valuesOf tag: ArraySlice<UInt8>) {
    let parts = tag.split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
    for (index, value) in parts.enumerated() where index % 2 == 1 { add(value, to: \.values) }
  }

  private mutating func end() {
    add(block[...], to: \.texts)
    block.removeAll(keepingCapacity: true)
  }

  private mutating func add(
    _ text: ArraySlice<UInt8>, to list: WritableKeyPath<MarkupWords, [String]>
  ) {
    let text = text.drop { $0 <= 0x20 }
    guard !text.isEmpty else { return }
    self[keyPath: list].append(String(decoding: Self.decoded(text), as: UTF8.self))
  }

  /// Elements that end no paragraph.
  private static let inline: Set<String> = [
    "a", "abbr", "b", "bdi", "cite", "code", "data", "del", "em", "i", "kbd", "mark", "q", "s",
    "samp", "small", "span", "strong", "sub", "sup", "time", "wbr",
  ]

  /// A text with the signs that its entities stand for.
  private static func decoded(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var parts = text.split(separator: UInt8(ascii: "&"), omittingEmptySubsequences: false)
    let start = Array(parts.removeFirst())
    return parts.reduce(into: start) { result, part in
      let name = part.prefix(longestEntity).prefix { $0 != UInt8(ascii: ";") }
      let rest = part.dropFirst(name.count)
      guard rest.first == UInt8(ascii: ";"),
        let sign = sign(String(decoding: name, as: UTF8.self))
      else {
        result.append(UInt8(ascii: "&"))
        result += part
        return
      }
      result += sign.utf8
      result += rest.dropFirst()
    }
  }

  private static let longestEntity = 9

  private static func sign(_ name: String) -> String? {
    guard name.hasPrefix("#") else { return signs[name] }
    let number = name.dropFirst()
    let value =
      number.first == "x" || number.first == "X"
      ? UInt32(number.dropFirst(), radix: 16) : UInt32(number)
    return value.flatMap(Unicode.Scalar.init).map { String($0) }
  }

  private static let signs = [
    "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "amp": "&",
  ]
}
