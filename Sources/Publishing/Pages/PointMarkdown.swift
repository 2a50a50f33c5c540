internal import JournalKit
internal import JournalModel

/// A point of a summary as Markdown: what its writer meant, whole, and its attachments below it.
struct PointMarkdown {
  private let words: String
  /// Whether there is nothing but a list of bullets.
  private let isList: Bool
  private let attachments: [String]

  init(_ point: Summary.Point) {
    attachments = point.attachments.compactMap { AttachmentMarkdown.line($0, of: point) }
    let words = point.text.flatMap(SafeMarkdown.entry) ?? Self.inTwo(point)
    // cmark-gfm indents bullets, and nothing else.
    isList = words.lines.allSatisfy { $0.isEmpty || $0.hasPrefix("  ") }
    self.words =
      isList ? words.lines.map { String($0.dropFirst(2)) }.joined(separator: "\n") : words
  }

  private static func inTwo(_ point: Summary.Point) -> String {
    let headline = point.isBlock ? "" : SafeMarkdown.headline(point.headline)
    return [headline, SafeMarkdown.block(point.details)].filter { !$0.isEmpty }
      .joined(separator: "\n\n")
  }

  var text: String { ([words] + attachments).joined(separator: "\n\n") }

  /// The same as an item of a list; a list of bullets gives its own items to that list.
  var bullet: String {
    let item = isList ? words : "- " + Self.indented(words).dropFirst(2)
    return ([item] + attachments.map(Self.indented)).joined(separator: "\n\n")
  }

  private static func indented(_ text: String) -> String {
    text.lines.map { $0.isEmpty ? "" : "  \($0)" }.joined(separator: "\n")
  }
}
