internal import JournalKit
internal import JournalModel
internal import Publishing

/// All pages of a site, with the pictures that they show.
struct SitePages {
  let files: [SiteFile]

  init(
    of material: SiteMaterial, in journal: Snapshot, templates: SiteTemplates,
    _ sources: SiteSources
  ) throws {
    let pictures = try SitePictures(of: material, in: journal)
    let contents = SiteContents(material, pictures: pictures.known)
    let front = PartMaker(
      contents: contents, fragments: Fragments(contents, root: "", templates: templates, of: []))
    let inside = PartMaker(
      contents: contents,
      fragments: Fragments(
        contents, root: "../", templates: templates, of: contents.moments.flatMap { $0 }))
    let projects = ProjectPages(contents, front: front, inside: inside).pages
    let others = OtherPages(contents, front: front, inside: inside)
    let lists = [projects.first, others.people].compactMap(\.self)
    let frame = PageFrame(
      contents, templates: templates, others: lists.map { ($0.heading, $0.path) },
      foot: sources.pages.map { ($0.title, "pages/\($0.name).html") })
    let pages =
      [EventPage(contents, front).page] + DayPages(contents, inside).pages + projects
      + [others.people].compactMap(\.self) + others.personPages + others.tags + [others.missing]
      + sources.pages.map(Self.own)
    files =
      pages.map(frame.file) + pictures.files + [
        Self.style(material.event.site.accent, then: sources.style)
      ]
  }

  /// A page that somebody wrote.
  private static func own(_ page: (name: String, title: String, text: String)) -> SitePage {
    var own = SitePage(.page, at: "pages/\(page.name).html", page.title)
    var part = Part("text", page.title)
    (part.isUnseen, part.prose) = (true, SafeHTML.block(page.text))
    own.parts = [part]
    own.description = PlainText.block(page.text)
    return own
  }

  private static func style(_ accent: Accent?, then style: String) -> SiteFile {
    let own = accent.map { accent in
      """

      :root { --pen: \(accent); }
      @media (prefers-color-scheme: dark) { :root { --pen: \(accent.atNight); } }
      @media print { :root { --pen: #000; } }

      """
    }
    return SiteFile(
      path: "site.css", bytes: PackageResources.site_css + Array(((own ?? "") + style).utf8))
  }
}
