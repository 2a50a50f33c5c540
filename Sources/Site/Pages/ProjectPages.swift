internal import JournalKit
internal import JournalModel
internal import Publishing

/// The list of all projects, and the page of each.
struct ProjectPages {
  private let contents: SiteContents
  private let front, inside: PartMaker
  private var rows: [Summary.Projects.Row] {
    (contents.material.whole.projects?.rows ?? []).filter {
      contents.projects.paths[$0.name] != nil
    }
  }

  /// Takes what makes the parts of pages at the top, and of those in a folder.
  init(_ contents: SiteContents, front: PartMaker, inside: PartMaker) {
    (self.contents, self.front, self.inside) = (contents, front, inside)
  }

  var pages: [SitePage] { rows.isEmpty ? [] : [list] + rows.map(page) }

  private var list: SitePage {
    let heading = contents.language.projects.heading
    var page = SitePage(.projects, at: "projects.html", heading)
    page.description = rows.map(\.name).joined(separator: ", ")
    page.parts = [front.projects(rows, "list", heading)].compactMap(\.self)
    for index in page.parts.indices {
      (page.parts[index].isUnseen, page.parts[index].isWide) = (true, true)
    }
    return page
  }

  private func page(_ row: Summary.Projects.Row) -> SitePage {
    var page = SitePage(.project, at: contents.projects.paths[row.name] ?? "", row.name)
    let moments = contents.indexOfProjects[row.name] ?? []
    page.kicker = [contents.language.projects.project, row.state].compactMap(\.self)
      .joined(separator: " · ")
    page.lead = row.lead
    page.description = PlainText.line(row.lead ?? moments.first?.point.headline ?? row.name)
    let came = moments.filter(\.isShown).reversed()
    let awards = came.filter(\.isAward) + came.filter { !$0.isAward }
    let log = contents.material.days.compactMap { day in
      inside.entries(
        "day-\(day.date)", contents.label(of: day),
        moments.filter { $0.day.date == day.date && !$0.isShown })
    }
    page.parts =
      [
        inside.entries("came", contents.language.site.cameOfIt, awards, days: true)
      ].compactMap(\.self) + log + [about(row)].compactMap(\.self)
    return page
  }

  private func about(_ row: Summary.Projects.Row) -> Part? {
    let language = contents.language
    var part = Part("about", language.projects.project)
    let facts: [(String, String?)] = [
      (language.projects.team, row.team.isEmpty ? nil : names(row.team)),
      (language.site.code, row.url.map { SafeHTML.link($0, to: $0) }),
      (language.site.startedAs, row.startedAs.map { SafeHTML.plain($0) }),
    ]
    part.facts = facts.compactMap { label, html in html.map { ["label": label, "text-html": $0] } }
    return part.facts.isEmpty ? nil : part
  }

  private func names(_ names: [String]) -> String {
    SafeHTML.plain(Phrase.list(names, before: contents.language.and))
  }
}
