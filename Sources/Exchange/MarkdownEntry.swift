internal import JournalModel

/// A Markdown file of another program as an entry: Obsidian, Hugo, Jekyll, or a journal of ours.
///
/// The date is that of the front matter, else that with which the name of the file begins; the
/// headline is the title, else the heading of the text, else what the name says beside the date.
struct MarkdownEntry {
  private let path: String
  private let matter: FrontMatter
  private let name: MarkdownName

  init(_ content: String, at path: String) throws(LeftOutRow) {
    (self.path, name) = (path, MarkdownName(path))
    matter = try FrontMatter(content, at: path)
  }

  /// Refuses drafts, and what has no words or no date.
  func entry() throws(LeftOutRow) -> SourceEntry {
    let place = SourcePlace(file: path, line: 1)
    guard !isDraft else { throw LeftOutRow(at: place, "a draft", cause: .intended) }
    guard matter.value("about") == nil else {
      throw LeftOutRow(at: place, "a note about somebody", cause: .intended)
    }
    let body = matter.body.trimmedLines
    let title = matter.value("title") ?? (hasHeadline ? nil : name.title)
    let isRepeated = title.map { body.hasPrefix("# \($0)\n") || body == "# \($0)" } ?? false
    let text = isRepeated ? body : SourceEntry.text(title, body: body)
    guard body.isVisible || matter.value("title") != nil else {
      throw LeftOutRow(at: place, "no text", cause: .intended)
    }
    var entry = SourceEntry(at: place, text: text)
    try setTime(of: &entry)
    entry.id = matter.value("id")
    entry.kind = matter.value("kind")
    let author = ["by", "author", "authors"].lazy.compactMap(matter.value).first
    // Who says nothing in a journal of ours is nobody.
    entry.by = author ?? (entry.id == nil ? nil : "")
    entry.projects = matter.list("projects") + matter.list("project")
    entry.tags = matter.words("tags")
    (entry.closes, entry.credits) = (matter.list("closes"), matter.list("credits"))
    entry.recorded = matter.value("recorded")
    (entry.repository, entry.commit) = (matter.value("repository"), matter.value("commit"))
    return entry
  }

  private func setTime(of entry: inout SourceEntry) throws(LeftOutRow) {
    entry.time = matter.value("at") ?? matter.value("date") ?? matter.value("created")
    // The folder is the day where it is a journal of ours.
    if matter.value("at") != nil || entry.time == nil, let day = name.folderDate {
      entry.day = day
    } else if entry.time == nil {
      entry.date = name.date
    }
    guard entry.time != nil || entry.date != nil || entry.day != nil else {
      throw LeftOutRow(at: entry.place, "no date")
    }
  }

  private var isDraft: Bool {
    matter.value("draft")?.lowercased() == "true"
      || matter.value("published")?.lowercased() == "false" || name.isInDrafts
  }

  /// Whether the text begins with a heading, or is of a journal of ours, whose names repeat it.
  private var hasHeadline: Bool {
    matter.value("id") != nil || name.folderDate != nil || matter.body.trimmedLines.hasPrefix("#")
  }
}
