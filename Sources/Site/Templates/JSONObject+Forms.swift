internal import JournalModel
internal import Publishing

extension JSONObject {
  /// What a template can ask for beside the keys of a tree: of a text its HTML or its plain words, as
  /// `headline-html` and `headline-text`, and as `link-html` the name or title, leading to the address.
  func form(named name: String) -> String? {
    if name == "link-html" { return link }
    for (ending, form) in Self.forms where name.hasSuffix(ending) {
      let key = String(name.dropLast(ending.count))
      return (self[key] as? String).map { form(key, $0) }
    }
    return nil
  }

  private static let forms: [String: @Sendable (_ key: String, _ text: String) -> String] = [
    "-html": { key, text in
      switch key {
      case _ where blocks.contains(key): SafeHTML.block(text)
      case _ where lines.contains(key): SafeHTML.headline(text)
      default: SafeHTML.plain(text)
      }
    },
    "-text": { key, text in
      switch key {
      case _ where blocks.contains(key): PlainText.block(text)
      case _ where lines.contains(key): PlainText.line(text)
      default: VisibleText.line(text)
      }
    },
  ]

  /// The keys under which Markdown of any number of paragraphs stands, and those of one line.
  private static let blocks: Set<String> = [
    "opening", "details", "text", "closing-words", "answer-details",
  ]
  private static let lines: Set<String> = ["headline", "answer", "excerpt", "sentence", "lead"]

  private var link: String? {
    ((self["name"] ?? self["title"]) as? String)
      .map { SafeHTML.link($0, to: self["url"] as? String) }
  }
}
