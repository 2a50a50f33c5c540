/// A Markdown file with YAML front matter, or a YAML file: what it says, and how it was written.
///
/// Changing a key changes only that key's lines: comments, unknown keys and order stay.
struct Document: Sendable {
  /// Whether the YAML stands between `---` lines before a text, or is the whole file.
  enum Form: Sendable {
    case frontMatter
    case yaml
  }

  private let form: Form
  private(set) var fields: [YAMLField]
  private var yamlLines: [String]
  /// The text below the front matter, as it stands in the file.
  var body: String
  /// The file's line on which the YAML begins, counted from 0.
  private let firstLine: Int

  /// YAML and text must be small: nothing of ours is large, and a hostile file may be.
  static let largestYAML = 16 * 1024
  static let largestText = 64 * 1024

  /// Reads a file.
  init(_ content: String, as form: Form) throws(FormatError) {
    self.form = form
    let content = content.hasPrefix("\u{FEFF}") ? String(content.dropFirst()) : content
    switch form {
    case .yaml:
      (yamlLines, body, firstLine) = (content.lines, "", 0)
      if yamlLines.last == "" { yamlLines.removeLast() }
    case .frontMatter:
      (yamlLines, body) = try Self.split(content)
      firstLine = 1
    }
    fields = []
    try reread()
  }

  /// Makes a new file in canonical form.
  init(_ form: Form, _ fields: [(key: String, value: YAMLValue)], body: String = "") {
    self.form = form
    self.body = body
    yamlLines = fields.flatMap { $0.value.lines(key: $0.key) }
    firstLine = form == .frontMatter ? 1 : 0
    self.fields = []
  }

  /// The whole file.
  var content: String {
    switch form {
    case .yaml: yamlLines.map { $0 + "\n" }.joined()
    case .frontMatter where yamlLines.isEmpty: body
    case .frontMatter: "---\n" + yamlLines.map { $0 + "\n" }.joined() + "---\n" + body
    }
  }

  private static func split(_ content: String) throws(FormatError) -> ([String], String) {
    let lines = content.lines
    guard lines.first?.trimmedEnd == "---" else { return ([], content) }
    guard let end = lines.dropFirst().firstIndex(where: { ["---", "..."].contains($0.trimmedEnd) })
    else {
      throw FormatError(line: 1, message: "the front matter has no closing `---`")
    }
    return (Array(lines[1..<end]), lines[(end + 1)...].joined(separator: "\n"))
  }

  private mutating func reread() throws(FormatError) {
    let text = yamlLines.joined(separator: "\n")
    guard text.utf8.count <= Self.largestYAML else {
      throw FormatError(
        line: firstLine + 1, message: "more than \(Self.largestYAML / 1024) KiB of front matter")
    }
    do {
      fields = try YAMLReader.fields(of: text)
    } catch {
      throw FormatError(line: error.line + firstLine, message: error.message)
    }
  }
}

extension Document {
  /// The value of a key; nil if it is missing.
  func node(_ key: String) -> YAMLNode? {
    fields.first { $0.key == key }?.value
  }

  /// The text of a key; nil if it is missing or empty.
  func text(_ key: String) throws(FormatError) -> String? {
    guard let node = node(key) else { return nil }
    guard case .scalar = node.content else { throw problem(key, "expected a single value") }
    return node.text
  }

  /// The texts of a key that has a list; none if it is missing.
  func texts(_ key: String) throws(FormatError) -> [String] {
    guard let node = node(key) else { return [] }
    guard let texts = node.texts else { throw problem(key, "expected a list such as [a, b]") }
    return texts
  }

  /// What a key's text means; a text that means nothing is an error with its line.
  func value<Value>(
    _ key: String, _ expected: String, _ read: (String) -> Value?
  ) throws(FormatError) -> Value? {
    guard let text = try text(key) else { return nil }
    guard let value = read(text) else {
      throw problem(key, "expected \(expected), found '\(text)'")
    }
    return value
  }

  /// An error that names a key and its line in the file.
  func problem(_ key: String, _ message: String) -> FormatError {
    let line = fields.first { $0.key == key }?.lines.lowerBound ?? 0
    return FormatError(line: firstLine + line + 1, message: "\(key): \(message)")
  }

  /// Sets or removes a key; a new one goes where `order` has it, one that says the same already
  /// stays as it is written.
  mutating func set(
    _ key: String, _ value: YAMLValue?, order: [String]
  ) throws(FormatError) {
    let lines = value?.lines(key: key) ?? []
    let new = try YAMLReader.fields(of: lines.joined(separator: "\n")).first
    guard new?.value.content != node(key)?.content else { return }
    if let field = fields.first(where: { $0.key == key }) {
      yamlLines.replaceSubrange(field.lines, with: lines)
    } else {
      let before = order.prefix { $0 != key }
      let previous = fields.last { before.contains($0.key) }
      yamlLines.insert(contentsOf: lines, at: previous?.lines.upperBound ?? 0)
    }
    try reread()
  }
}

extension String {
  fileprivate var trimmedEnd: String {
    var text = self[...]
    while text.last?.isWhitespace ?? false { text.removeLast() }
    return String(text)
  }
}
