internal import JournalModel

/// What the path of a Markdown file says: `_posts/2011-03-05-it-boots.md`, `2011-03-23 It
/// boots.md`, `2011-03-23/index.md`.
struct MarkdownName {
  /// The date with which the name begins; nil without one.
  let date: String?
  /// The words beside the date; nil where there are none.
  let title: String?
  /// The date that the folder is called by.
  let folderDate: String?
  let isInDrafts: Bool

  init(_ path: String) {
    let parts = path.split(separator: "/")
    var stem = Self.stem(parts.last ?? "")
    // A bundle of Hugo's is a folder with an index.
    if stem.lowercased() == "index", parts.count > 1 { stem = String(parts[parts.count - 2]) }
    let hasDate = CalendarDate(stem.prefix(10)) != nil
    date = hasDate ? String(stem.prefix(10)) : nil
    let rest = hasDate ? stem.dropFirst(10).drop { "-_ .".contains($0) } : stem[...]
    title = rest.isEmpty ? nil : Self.words(rest)
    let folder = parts.dropLast().last.map(String.init)
    folderDate = folder.flatMap { CalendarDate($0) == nil ? nil : $0 }
    isInDrafts = parts.dropLast().contains { ["_drafts", "drafts"].contains($0.lowercased()) }
  }

  /// Without the ending.
  private static func stem(_ name: Substring) -> String {
    String(name.lastIndex(of: ".").map { name[..<$0] } ?? name)
  }

  /// `it-boots` is `It boots`; what has spaces stays as somebody wrote it.
  private static func words(_ text: Substring) -> String {
    guard !text.contains(" ") else { return String(text) }
    let words = text.split { $0 == "-" || $0 == "_" }.joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}
