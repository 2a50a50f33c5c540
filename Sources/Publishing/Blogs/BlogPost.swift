package import JournalKit
package import JournalModel

/// A page as a post of a blog.
package struct BlogPost: Sendable {
  /// Such as `xen-hack-a-tron-day-1`.
  package let slug: String
  package let date: CalendarDate
  package let title: String
  /// What stands between the marks, with a final line break.
  let text: String
  private let matter: [String]
  private let generator: Blog.Generator

  /// Makes it of a summary; what the gate holds back is an error, and no post.
  package init(
    of summary: Summary, on date: CalendarDate, for blog: Blog, through gate: Gate
  ) throws {
    let event = Slug(summary.eventName)?.description ?? "hackathon"
    slug = summary.day.map { "\(event)-day-\($0)" } ?? event
    (self.date, title, generator) = (date, summary.title, blog.generator)
    let place = PagePlace.beside(folder: blog.link(to: slug))
    let page = try RiskyCode.$isForBlog.withValue(true) {
      try Page(of: summary, as: .markdown, title: .left, at: place, through: gate)
    }
    text = Self.inert(page.text)
    let projects = summary.projects?.rows.map(\.name) ?? []
    try gate.check(labels: Set(projects + [summary.title, summary.eventName]))
    let canonical = summary.url.flatMap { WebAddress.isValid($0) ? $0 : nil }
    matter =
      [
        "title: \(Self.quoted(title))", "date: \(date)",
        "categories: [\(Self.quoted(event))]",
        "tags: [\(projects.map(Self.quoted).joined(separator: ", "))]",
      ] + (canonical.map { ["canonical: \(Self.quoted($0))"] } ?? [])
  }

  /// What a new post begins with; afterwards it is its owner's.
  var beginning: String {
    let own = generator == .jekyll ? ["render_with_liquid: false"] : []
    return (["---"] + matter + own + ["---", "", ""]).joined(separator: "\n")
  }

  /// Whatever way such braces took, they end here.
  static func inert(_ text: String) -> String {
    ["{", "%", ":"].reduce(text) { text, sign in
      text.replacing("{\(sign)", with: "&#123;\(sign == "{" ? "&#123;" : sign)")
    }
  }

  /// As YAML has it between quotation marks, without a sign that a theme could run.
  static func quoted(_ text: String) -> String {
    let signs = text.unicodeScalars.map { scalar in
      let isPlain = scalar.value >= 0x20 && !"\"\\{}<>".unicodeScalars.contains(scalar)
      let isControl =
        (0x7F...0x9F).contains(scalar.value) || [0x2028, 0x2029].contains(scalar.value)
      guard isControl || !isPlain else { return String(scalar) }
      let hex = String(scalar.value, radix: 16, uppercase: true)
      return "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
    }
    return "\"\(signs.joined())\""
  }
}
