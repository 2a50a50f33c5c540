package import JournalKit
internal import JournalModel

/// Something made for publication, in whatever form: only what passed the gate is one.
package struct Page: Sendable {
  /// The whole of it, with a final line break.
  package let text: String
  package let format: PageFormat

  /// The page of a summary; what the gate holds back is an error, and no page.
  package init(
    of summary: Summary, as format: PageFormat, title: TitleChoice,
    at place: PagePlace = .anywhere, within frame: HTMLFrame? = nil, through gate: Gate
  ) throws {
    let draft = try format.draft(of: summary, title: title, at: place)
    for words in try format.words(of: draft) { try gate.check(words) }
    // These have lost signs that the words of a private note can have.
    if [.text, .html].contains(format) {
      let markdown = try PageFormat.markdown.draft(of: summary, title: title)
      for words in try PageFormat.markdown.words(of: markdown) { try gate.check(words) }
    }
    // A frame has the title, also where the page leaves it out.
    if frame != nil { try gate.check(summary.title) }
    try gate.check(labels: summary.labels)
    (text, self.format) = (frame.map { $0.around(draft, titled: summary.title) } ?? draft, format)
  }

  /// What a template made of a summary, as text or as HTML; it may say of the summary what it likes.
  package init(
    _ text: String, madeOf summary: Summary, as format: PageFormat, through gate: Gate
  ) throws {
    let markdown = try PageFormat.markdown.draft(of: summary, title: .shown)
    let readings: [(PageFormat, String)] = [
      (.text, text), (.markdown, text), (.html, text), (.markdown, markdown),
    ]
    for (reading, draft) in readings {
      for words in try reading.words(of: draft) { try gate.check(words) }
    }
    try gate.check(labels: summary.labels)
    (self.text, self.format) = (text, format)
  }

  /// Takes what passed the gates that it had to.
  init(passed text: String, as format: PageFormat) {
    (self.text, self.format) = (text, format)
  }

  /// Whether code in it has what Jekyll or Hugo would run: elsewhere such signs are entities.
  package var hasTemplateSigns: Bool {
    // Most pages have no brace at all, which bytes tell much sooner.
    format == .markdown && text.has(UInt8(ascii: "{"))
      && ["{{", "{%"].contains { text.contains($0) }
  }
}
