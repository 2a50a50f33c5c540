internal import JournalKit
internal import JournalModel

/// What the journal brings for its site in `site/`: pages, templates, a style sheet, and files to copy.
struct SiteSources {
  private(set) var pages: [(name: String, title: String, text: String)] = []
  private(set) var templates: [String: String] = [:]
  private(set) var style = ""
  private(set) var files: [SiteFile] = []
  /// The paths in the journal of what could run in a browser, and of pages that would name somebody.
  private(set) var leftOut: [String] = []

  init(of journal: Snapshot, naming: Naming, allowingActive: Bool) throws {
    for (path, bytes) in try journal.siteFiles() {
      let (text, place) = (String(decoding: bytes, as: UTF8.self), "\(Layout.site)/\(path)")
      if let name = Self.name(path, in: "pages/", "md") {
        take(page: name, text, at: place, naming)
      } else if let name = Self.name(path, in: "templates/", "mustache") {
        templates[name] = text
      } else if path == "style.css" {
        style = text
      } else if path.hasPrefix("static/") {
        let isActive = Self.active.contains(Self.ending(of: path))
        guard allowingActive || !isActive else {
          leftOut.append(place)
          continue
        }
        files.append(SiteFile(path: String(path.dropFirst("static/".count)), bytes: bytes))
      }
    }
  }

  private mutating func take(
    page name: String, _ text: String, at place: String, _ naming: Naming
  ) {
    guard case .text(let text) = naming.resolveProse(text.withoutComments),
      naming.unnamed(calling: name) == nil
    else { return leftOut.append(place) }
    let lines = text.trimmedLines.lines
    let heading = lines.first.flatMap { $0.hasPrefix("# ") ? $0.dropFirst(2).trimmed : nil }
    let rest = heading == nil ? lines[...] : lines.dropFirst()
    pages.append((name, heading ?? name, rest.joined(separator: "\n")))
  }

  /// The name of a file that stands in a folder itself, without its ending.
  private static func name(_ path: String, in folder: String, _ ending: String) -> String? {
    guard path.hasPrefix(folder), path.hasSuffix(".\(ending)") else { return nil }
    let name = path.dropFirst(folder.count).dropLast(ending.count + 1)
    return name.isEmpty || name.contains("/") ? nil : String(name)
  }

  /// The endings of what a browser can take for a program, or for a page that has one.
  private static let active: Set<String> = [
    "htm", "html", "js", "mjs", "svg", "svgz", "xht", "xhtml", "xml", "xsl",
  ]

  private static func ending(of path: String) -> String {
    path.lastIndex(of: ".").map { path[$0...].dropFirst().lowercased() } ?? ""
  }
}
