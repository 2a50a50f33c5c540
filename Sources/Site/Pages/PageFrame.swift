internal import JournalKit
internal import JournalModel
internal import Publishing

/// What stands around every page: head, navigation, foot.
struct PageFrame {
  private let contents: SiteContents
  private let templates: SiteTemplates
  private let words: JSONObject
  /// The pages that there are beside the days', by their paths.
  private let others: [(label: String, path: String)]
  private let foot: [(label: String, path: String)]

  init(
    _ contents: SiteContents, templates: SiteTemplates, others: [(label: String, path: String)],
    foot: [(label: String, path: String)]
  ) {
    (self.contents, self.templates, self.others, self.foot) = (contents, templates, others, foot)
    words = contents.language.site.words.reduce([:]) { $0.with($1.key, $1.word) }
  }

  func file(_ page: SitePage) -> SiteFile {
    let root = root(of: page)
    let event = VisibleText.line(contents.material.event.name)
    let isFront = page.kind == .event
    let base = page.kind == .missing ? nil : contents.material.base
    var tree = page.tree
      .with("lang", contents.material.event.language)
      .with("dir", contents.isRightToLeft ? "rtl" : "ltr").with("event", event)
      .with("title", isFront ? event : "\(page.heading), \(event)")
      .with("description", page.description.map(Self.shortened)).with("root", root)
    tree = tree.with("words", words).with("is-front", isFront)
      .with("canonical", base?.address(of: page.path))
      .with("webmention", contents.material.event.site.webmention.flatMap(Self.checked))
      .with("image", page.image.flatMap { base?.address(of: $0) })
    let navigation = navigation(of: page, root: root)
    tree = tree.with("navigation", navigation).with("has-navigation", !navigation.isEmpty)
      .with("foot", foot.map { Self.link($0.label, root + $0.path) })
    let name = templates.has(page.kind.rawValue) ? page.kind.rawValue : PageKind.page.rawValue
    return SiteFile(
      path: page.path, bytes: Array((templates.render(tree, with: name) ?? "").utf8))
  }

  /// What leads to the site's top; the page of an address that is not there can be anywhere.
  private func root(of page: SitePage) -> String {
    if page.kind == .missing, let base = contents.material.base { return base.path(of: "") }
    return String(repeating: "../", count: page.path.count { $0 == "/" })
  }

  private static func checked(_ url: String) -> String? { WebAddress.isValid(url) ? url : nil }

  private static func link(_ label: String, _ path: String, current: String? = nil) -> JSONObject {
    ["label": label, "href": path, "is-current": current]
  }

  /// More days than that lead to the front page's list of them.
  private static let mostDays = 10

  private func navigation(of page: SitePage, root: String) -> [JSONObject] {
    let days = contents.material.days
    let links: [(label: String, path: String)] =
      days.count > Self.mostDays
      ? [(contents.language.site.dayByDay, "index.html#s-days")]
      : days.map { (contents.label(of: $0), $0.path) }
    return (links + others).map { link in
      let isInside = page.kind == .project && link.path == "projects.html"
      let current = link.path == page.path ? "page" : isInside ? "true" : nil
      return Self.link(link.label, root + link.path, current: current)
    }
  }

  /// The first two hundred letters or so, up to a word.
  private static func shortened(_ text: String) -> String {
    let line = VisibleText.line(text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    guard line.count > 200 else { return line }
    let words = line.prefix(200)
    return words[..<(words.lastIndex(of: " ") ?? words.endIndex)] + "…"
  }
}
