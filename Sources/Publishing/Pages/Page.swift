package import JournalKit

/// Something made for publication, in whatever form: only what passed the gate is one.
package struct Page: Sendable {
  /// The whole of it, with a final line break.
  package let text: String
  let format: PageFormat

  /// The page of a summary; what the gate holds back is an error, and no page.
  package init(
    of summary: Summary, as format: PageFormat, title: TitleChoice, through gate: Gate
  ) throws {
    let draft = try format.draft(of: summary, title: title)
    try gate.check(draft)
    (text, self.format) = (draft, format)
  }
}
