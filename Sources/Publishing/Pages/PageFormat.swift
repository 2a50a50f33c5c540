internal import JournalKit

/// A form in which a summary is published; `check --public` looks at every one of them.
package enum PageFormat: String, CaseIterable, Sendable {
  case markdown, text, json, html

  /// The words of a summary in this form, which nobody has looked through yet.
  func draft(
    of summary: Summary, title: TitleChoice, at place: PagePlace = .anywhere
  ) throws -> String {
    switch self {
    case .markdown: SummaryMarkdown(summary, title: title, at: place).text
    case .text: SummaryText(summary, title: title).text
    case .html: SummaryHTML(summary, title: title, at: place).text
    case .json: try JSON.answer(JSONObject(summary)) + "\n"
    }
  }
}
