internal import JournalModel

/// What a page of HTML or XML says, for those who look through it.
struct MarkupWords {
  private var texts: [String] = []
  private var values: [String] = []
  private var block = ""

  /// Its texts, a paragraph each, then the values of its attributes.
  var blocks: [String] { texts + values }

  /// Takes markup as we make it: every value between quotation marks, every `<` of a text an entity.
  init(_ markup: String) {
    var rest = Substring(markup)
    while let start = rest.firstIndex(of: "<") {
      block += rest[..<start]
      rest = take(tagAt: rest[start...])
    }
    block += rest
    end()
  }

  /// Takes a tag, and returns what stands behind it.
  private mutating func take(tagAt text: Substring) -> Substring {
    let isComment = text.hasPrefix("<!--")
    guard let end = isComment ? text.firstRange(of: "-->")?.lowerBound : Self.end(ofTag: text)
    else {
      block += text
      return ""
    }
    let tag = text[..<end].dropFirst()
    if !Self.inline.contains(String(tag.drop { $0 == "/" }.prefix(while: \.isLetter))) {
      self.end()
    }
    if isComment { values.append(String(tag)) } else { take(valuesOf: tag) }
    return text[end...].drop { $0 != ">" }.dropFirst()
  }

  /// The `>` of a tag, which a value can have, too.
  private static func end(ofTag text: Substring) -> Substring.Index? {
    var isValue = false
    return text.indices.first { index in
      if text[index] == "\"" { isValue.toggle() }
      return text[index] == ">" && !isValue
    }
  }

  private mutating func take(valuesOf tag: Substring) {
    let parts = tag.split(separator: "\"", omittingEmptySubsequences: false)
    for (index, value) in parts.enumerated() where index % 2 == 1 {
      if let value = Self.decoded(String(value)) { values.append(value) }
    }
  }

  private mutating func end() {
    if let text = Self.decoded(block) { texts.append(text) }
    block = ""
  }

  /// Elements that end no paragraph.
  private static let inline: Set<String> = [
    "a", "abbr", "b", "bdi", "cite", "code", "data", "del", "em", "i", "kbd", "mark", "q", "s",
    "samp", "small", "span", "strong", "sub", "sup", "time", "wbr",
  ]

  /// A text with the signs that its entities stand for; nil if it says nothing.
  private static func decoded(_ text: String) -> String? {
    guard text.utf8.contains(where: { $0 > 0x20 }) else { return nil }
    let text = text.trimmed
    guard text.has(UInt8(ascii: "&")) else { return text }
    return text.replacing(/&(?:#x([0-9A-Fa-f]{1,6})|#([0-9]{1,7})|(lt|gt|quot|apos|nbsp|amp));/) {
      entity in
      let number =
        entity.output.1.map { UInt32($0, radix: 16) } ?? entity.output.2.map { UInt32($0) }
      if let number { return number.flatMap(Unicode.Scalar.init).map { String($0) } ?? "" }
      return entity.output.3.flatMap { signs[String($0)] } ?? ""
    }
  }

  private static let signs = [
    "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "amp": "&",
  ]
}
