/// A Markdown file with YAML front matter, or a YAML file: what it says, and how it was written.
///
/// Changing a key changes only that key's lines: comments, unknown keys and order stay.
package struct Document: Sendable {
  /// Whether the YAML stands between `---` lines before a text, or is the whole file.
  package enum Form: Sendable {
    case frontMatter
    case yaml

    /// That of a file of ours, by its path; nil for attachments and files of others.
    package init?(of path: String) {
      if path == Layout.event {
        self = .yaml
      } else if path.hasSuffix(Layout.ending) {
        self = .frontMatter
      } else {
        return nil
      }
    }
  }

  let form: Form
  /// The mark at the start of a file that some editors leave.
  private let byteOrderMark: String
  package var fields: [YAMLField] = []
  /// The YAML, as it stands in the file.
  var yaml: String
  var fences: (opening: String, closing: String)
  /// The text below the front matter, as it stands in the file.
  package var body: String
  /// The file's line on which the YAML begins, counted from 0.
  let firstLine: Int

  /// YAML and text must be small: nothing of ours is large, and a hostile file may be.
  package static let largestYAML = 16 * 1024
  package static let largestText = 64 * 1024

  /// Reads a file.
  package init(_ content: String, as form: Form) throws(FormatError) {
    self.form = form
    let scalars = content.unicodeScalars
    byteOrderMark = scalars.first == "\u{FEFF}" ? "\u{FEFF}" : ""
    let content = byteOrderMark.isEmpty ? content : String(scalars.dropFirst())
    fences = ("---\n", "---\n")
    switch form {
    case .yaml:
      (yaml, body, firstLine) = (content, "", 0)
    case .frontMatter:
      (yaml, body, firstLine) = ("", content, 1)
      if let parts = try Self.split(content) {
        (fences.opening, yaml, fences.closing, body) = parts
      }
    }
    fields = try Self.fields(of: yaml, firstLine)
  }

  /// Makes a new file in canonical form.
  package init(_ form: Form, fields: [FileField], body: String = "") {
    self.form = form
    self.body = ""
    byteOrderMark = ""
    fences = ("---\n", "---\n")
    yaml = fields.flatMap { $0.value?.lines(key: $0.key) ?? [] }.map { $0 + "\n" }.joined()
    firstLine = form == .frontMatter ? 1 : 0
    setBody(body)
  }

  /// Whether it says nothing at all.
  package var isEmpty: Bool { yaml.isEmpty && body.isEmpty }

  /// The lines of the YAML, each with what ends it.
  var yamlLines: [String] { YAMLLines.lines(of: yaml) }

  /// The whole file.
  package var content: String {
    switch form {
    case .yaml: byteOrderMark + yaml
    case .frontMatter where yaml.isEmpty && !body.hasPrefix("---"): byteOrderMark + body
    case .frontMatter: byteOrderMark + fences.opening + yaml + fences.closing + body
    }
  }

  private static func split(
    _ content: String
  ) throws(FormatError) -> (opening: String, yaml: String, closing: String, body: String)? {
    if let parts = plainSplit(content) { return parts }
    guard content.utf8.starts(with: "---".utf8), let opening = YAMLLines.first(of: content[...]),
      opening.trimmed == "---"
    else { return nil }
    var rest = content[opening.endIndex...]
    while let line = YAMLLines.first(of: rest) {
      rest = rest[line.endIndex...]
      if closes(line) {
        let yaml = content[opening.endIndex..<line.startIndex]
        return (String(opening), String(yaml), String(line), String(rest))
      }
    }
    throw FormatError(line: 1, message: "the front matter has no closing `---`")
  }

  /// The same for front matter as we write it, whose lines can be told by bytes; nil for all else.
  private static func plainSplit(
    _ content: String
  ) -> (opening: String, yaml: String, closing: String, body: String)? {
    let fence = "---\n"
    var content = content
    return content.withUTF8 { bytes in
      guard bytes.starts(with: fence.utf8) else { return nil }
      var start = fence.utf8.count
      while let end = bytes.place(of: UInt8(ascii: "\n"), from: start).map({ $0 + 1 }) {
        let line = UnsafeBufferPointer(rebasing: bytes[start..<end])
        if line.count == fence.utf8.count, line.starts(with: fence.utf8) {
          let yaml = UnsafeBufferPointer(rebasing: bytes[fence.utf8.count..<start])
          guard yaml.allSatisfy({ $0 < 0x80 && $0 != UInt8(ascii: "\r") }) else { return nil }
          let body = UnsafeBufferPointer(rebasing: bytes[end...])
          return (fence, text(yaml), fence, text(body))
        }
        if let first = line.first, first == UInt8(ascii: "-") || first == UInt8(ascii: ".") {
          return nil
        }
        start = end
      }
      return nil
    }
  }

  private static func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }

  private static func closes(_ line: Substring) -> Bool {
    (line.utf8.starts(with: "---".utf8) || line.utf8.starts(with: "...".utf8))
      && line.trimmed.utf8.count == 3
  }

  static func fields(
    of text: String, _ firstLine: Int
  ) throws(FormatError) -> [YAMLField] {
    guard text.utf8.count <= largestYAML else {
      throw FormatError(
        line: firstLine + 1, message: "more than \(largestYAML / 1024) KiB of front matter")
    }
    do {
      return try YAMLReader.fields(of: text)
    } catch {
      throw FormatError(line: error.line + firstLine, message: error.message)
    }
  }
}

extension Document {
  /// The value of a key; nil if it is missing.
  package func node(_ key: String) -> YAMLNode? {
    fields.first { $0.key == key }?.value
  }

  /// The text of a key; nil if it is missing or empty.
  package func text(_ key: String) throws(FormatError) -> String? {
    guard let node = node(key) else { return nil }
    guard case .scalar = node.content else {
      throw problem(key, message: "expected a single value")
    }
    return node.text
  }

  /// The texts of a key that has a list; none if it is missing.
  package func texts(_ key: String) throws(FormatError) -> [String] {
    guard let node = node(key) else { return [] }
    guard let texts = node.texts else {
      throw problem(key, message: "expected a list such as [a, b]")
    }
    return texts
  }

  /// Meaning of a key's text; a text that means nothing is an error with its line.
  package func value<Value>(
    _ key: String, expected: String, read: (String) -> Value?
  ) throws(FormatError) -> Value? {
    guard let text = try text(key) else { return nil }
    guard let value = read(text) else {
      throw problem(key, message: "expected \(expected), found '\(text)'")
    }
    return value
  }

  /// An error that names a key and its line in the file.
  package func problem(_ key: String, message: String) -> FormatError {
    let line = fields.first { $0.key == key }?.lines.lowerBound ?? 0
    return FormatError(line: firstLine + line + 1, message: "\(key): \(message)")
  }

  func problem(_ key: String, at node: YAMLNode, message: String) -> FormatError {
    FormatError(line: firstLine + node.lines.lowerBound + 1, message: "\(key): \(message)")
  }
}
