internal import JournalKit
internal import JournalModel
internal import Publishing

/// What the feeds of a site have in common: their heads, and where their links lead.
struct FeedFrame {
  let material: SiteMaterial
  /// The path of the feed below the site's top.
  let path: String

  /// A feed of entries, with the newest moment of what it shows.
  func file(
    _ id: FeedID, _ title: String, subtitle: String? = nil, updated: Timestamp, of page: String,
    _ entries: [XMLElement]
  ) -> SiteFile {
    let name = material.event.name
    let head: [XMLElement?] = [
      XMLElement("id", text: id.description), Self.text("title", title),
      subtitle.map { Self.text("subtitle", $0) },
      XMLElement("updated", text: updated.inUTC),
      XMLElement("author", with: [XMLElement("name", text: VisibleText.line(name))]),
      material.base.map { link("self", to: path, type: "application/atom+xml", $0) },
      link("alternate", to: page), XMLElement("generator", text: "hackjournal"),
    ]
    let feed = XMLElement(
      "feed",
      [
        "xmlns": "http://www.w3.org/2005/Atom",
        "xmlns:thr": "http://purl.org/syndication/thread/1.0",
        "xml:lang": material.event.language,
      ], with: head.compactMap(\.self) + entries)
    return SiteFile(path: path, bytes: Array(feed.document.utf8))
  }

  /// Words in one line, as they are to be read.
  static func text(_ name: String, _ words: String) -> XMLElement {
    XMLElement(name, ["type": "text"], text: VisibleText.line(words))
  }

  /// A link to a file of the site.
  func link(_ relation: String, to file: String, type: String = "text/html") -> XMLElement {
    XMLElement("link", ["rel": relation, "type": type, "href": address(of: file)])
  }

  private func link(
    _ relation: String, to file: String, type: String, _ base: SiteAddress
  ) -> XMLElement {
    XMLElement("link", ["rel": relation, "type": type, "href": base.address(of: file)])
  }

  /// Whole where the site's address is known, else from the folder of the feed.
  func address(of file: String) -> String {
    if let base = material.base { return base.address(of: file) }
    let depth = path.split(separator: "/").count - 1
    return String(repeating: "../", count: depth) + PercentEncoded.path(file)
  }
}
