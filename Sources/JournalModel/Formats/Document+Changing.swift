extension Document {
  /// Puts a text below the front matter, without empty lines around it.
  package mutating func setBody(_ text: String) {
    body = text.isEmpty ? "" : text.trimmedLines + "\n"
  }

  /// Sets the keys and the text that differ; the others keep their lines.
  package mutating func rewrite<Value: Fileable>(
    _ former: Value, as value: Value
  ) throws(FormatError) {
    try rewrite(former.fields, as: value.fields)
    if value.body != former.body { setBody(value.body) }
  }

  /// The same of fields alone; both are all that the file can have, in their order.
  package mutating func rewrite(
    _ former: [FileField], as fields: [FileField]
  ) throws(FormatError) {
    for (old, new) in zip(former, fields) where old.value != new.value {
      try set(new.key, value: new.value, order: fields.map(\.key))
    }
  }

  /// Sets or removes a key; a new one goes where `order` has it, one that says the same already
  /// stays as it is written.
  ///
  /// Refuses to touch YAML whose keys do not have lines of their own.
  package mutating func set(
    _ key: String, value: YAMLValue?, order: [String]
  ) throws(FormatError) {
    try set(key, lines: value?.lines(key: key) ?? [], order: order)
  }

  /// The same by the lines that it is to have, whatever ends them.
  mutating func set(_ key: String, lines: [String], order: [String]) throws(FormatError) {
    let lines = lines.map { $0.last?.isNewline == true ? String($0.dropLast()) : $0 }
    let new = try YAMLReader.fields(of: lines.joined(separator: "\n")).first
    guard new?.value != node(key) else { return }
    var changed = yamlLines
    if let last = changed.indices.last, !Self.hasEnd(changed[last]) { changed[last] += lineEnd }
    if let field = fields.first(where: { $0.key == key }) {
      changed.replaceSubrange(field.lines, with: lines.map { $0 + lineEnd })
    } else {
      changed.insert(contentsOf: lines.map { $0 + lineEnd }, at: place(of: key, order))
    }
    let others = fields.filter { $0.key != key }
    let text = changed.joined()
    let found = try Self.fields(of: text, firstLine)
    guard found.filter({ $0.key != key }) == others,
      found.first(where: { $0.key == key }) == new
    else {
      throw problem(key, message: "cannot be changed here: give every key a line of its own")
    }
    (yaml, fields) = (text, found)
  }

  /// The same in other lines, given without what ends them; nil if those say anything else.
  func written(_ lines: [String]) -> Document? {
    var document = self
    document.yaml = lines.map { $0 + lineEnd }.joined()
    guard let found = try? Self.fields(of: document.yaml, firstLine), found.count == fields.count,
      found.allSatisfy({ $0.value == node($0.key) })
    else { return nil }
    document.fields = found
    return document
  }

  /// Behind the last key that comes before it.
  private func place(of key: String, _ order: [String]) -> Int {
    let before = order.prefix { $0 != key }
    return fields.last { before.contains($0.key) }?.lines.upperBound ?? 0
  }

  private var lineEnd: String {
    let first = form == .frontMatter ? fences.opening : yamlLines.first ?? ""
    return first.hasSuffix("\r\n") ? "\r\n" : "\n"
  }

  private static func hasEnd(_ line: String) -> Bool {
    line.unicodeScalars.last == "\n" || line.unicodeScalars.last == "\r"
  }
}
