package import JournalKit
package import JournalModel
internal import Publishing

/// Builds a site in memory: the same journal makes the same bytes, whenever and wherever that is.
package struct SiteBuilder {
  package let material: SiteMaterial
  private let journal: Snapshot
  private let sources: SiteSources
  /// The paths of what the journal brings for its site and the site has not: it could run in a browser, or
  /// would name somebody.
  package var leftOut: [String] { sources.leftOut }

  /// Reads a journal, and takes the address at which its site is to be found, if there is one.
  package init(of journal: Snapshot, base: SiteAddress?, allowingActive: Bool = false) throws {
    material = try SiteMaterial(of: journal, base: base)
    self.journal = journal
    sources = try SiteSources(
      of: journal, naming: Naming(material.roster, audience: .everybody),
      allowingActive: allowingActive)
  }

  /// Every file, which nobody looked through yet.
  func files() throws -> [SiteFile] {
    let templates = try SiteTemplates(replacing: sources.templates)
    var files = sources.files
    files += try SitePages(of: material, in: journal, templates: templates, sources).files
    files += [icon, hosts, EventFeed(material).file]
    files += material.days.map { ResponseFeed($0, material).file }
    files.append(try HackathonFile(material).file)
    if let base = material.base {
      let found = FoundFiles(at: base)
      files += [found.sitemap(of: files), found.robots]
    }
    return files
  }

  /// The site, once every file of it was looked through.
  package func site() throws -> FinishedSite {
    // Private notes are found in the words that people typed: HTML has lost some of their signs.
    if material.outcomes.contains(where: { $0.notes.contains(where: \.isPrivate) }) {
      for outcome in material.outcomes {
        _ = try Page(of: outcome.summary, as: .markdown, title: .shown, through: material.gate)
      }
    }
    return try FinishedSite(files(), through: material.gate)
  }

  /// What its files would give away, each secret once.
  package func leaks() throws -> [Leak] {
    var passage = FilesAtGate(material.gate)
    var leaks: [Leak] = []
    for file in try files() {
      do {
        try passage.check(file.bytes, at: file.path)
      } catch let problem as GateProblem {
        let isKnown = leaks.contains { $0.secret == problem.secret }
        let leak = Leak(place: "site/\(file.path)", line: 1, secret: problem.secret)
        if !isKnown { leaks.append(leak) }
      }
    }
    return leaks
  }

  /// GitHub's pages are not to be made again by Jekyll.
  private var hosts: SiteFile { SiteFile(path: ".nojekyll", bytes: []) }

  private var icon: SiteFile { SiteFile(path: "icon.svg", bytes: PackageResources.icon_svg) }
}
