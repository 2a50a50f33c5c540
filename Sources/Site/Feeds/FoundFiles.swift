/// What tells the programs of search engines and hosts what a site has.
struct FoundFiles {
  private let base: SiteAddress

  /// Takes where the site is to be found.
  init(at base: SiteAddress) {
    self.base = base
  }

  /// The pages that are to be found; those of people are not, nor is what stands for a missing one.
  func sitemap(of files: [SiteFile]) -> SiteFile {
    let paths = files.map(\.path).filter(Self.isToBeFound).sorted()
    let map = XMLElement(
      "urlset", ["xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9"],
      with: paths.map { XMLElement("url", with: [XMLElement("loc", text: base.address(of: $0))]) })
    return SiteFile(path: "sitemap.xml", bytes: Array(map.document.utf8))
  }

  var robots: SiteFile {
    let lines = [
      "User-agent: *", "Disallow: \(base.path(of: "people/"))",
      "Disallow: \(base.path(of: "people.html"))", "Sitemap: \(base.address(of: "sitemap.xml"))",
    ]
    return SiteFile(path: "robots.txt", bytes: Array((lines.joined(separator: "\n") + "\n").utf8))
  }

  private static func isToBeFound(_ path: String) -> Bool {
    path.hasSuffix(".html") && !path.hasPrefix("people/")
      && !["people.html", "404.html"].contains(path)
  }
}
