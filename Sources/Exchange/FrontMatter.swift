internal import JournalModel

/// Keys before a text: YAML between `---`, or TOML between `+++` as Hugo writes it by itself.
struct FrontMatter {
  let body: String
  private var values: [String: [String]] = [:]

  /// Keys with other than words, or lists of words, count as none.
  init(_ content: String, at path: String) throws(LeftOutRow) {
    if let toml = TOMLMatter(content) {
      (values, body) = (toml.values, toml.body)
      return
    }
    do throws(FormatError) {
      let document = try Document(content, as: .frontMatter)
      for field in document.fields {
        values[field.key.lowercased()] = try? document.texts(field.key)
      }
      body = document.body
    } catch {
      throw LeftOutRow(at: SourcePlace(file: path, line: error.line), error.message)
    }
  }

  /// The first of several; nil where the key is missing or empty.
  func value(_ key: String) -> String? {
    values[key]?.lazy.map(\.trimmed).first { !$0.isEmpty }
  }

  func list(_ key: String) -> [String] { values[key] ?? [] }

  /// The same of a key of single words: `display, security` and `display security` are two.
  func words(_ key: String) -> [String] {
    guard let values = values[key], values.count == 1 else { return values[key] ?? [] }
    let text = values[0]
    return text.contains(",")
      ? CellList.items(of: [text]) : text.split(whereSeparator: \.isWhitespace).map(String.init)
  }
}
