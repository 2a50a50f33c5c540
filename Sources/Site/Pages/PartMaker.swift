internal import JournalKit
internal import JournalModel
internal import Publishing

/// The parts that pages of several kinds have.
struct PartMaker {
  let contents: SiteContents
  let fragments: Fragments

  var root: String { fragments.root }

  func entries(
    _ name: String, _ heading: String, _ moments: [Moment], anchors: Bool = false,
    days: Bool = false
  ) -> Part? {
    guard !moments.isEmpty else { return nil }
    var part = Part(name, heading)
    part.entries = moments.map { fragments.row($0, anchor: anchors, day: days) }
    return part
  }

  func prose(
    _ name: String, _ heading: String, _ text: String, isUnseen: Bool = false
  ) -> Part? {
    let html = SafeHTML.block(text)
    guard !html.isEmpty else { return nil }
    var part = Part(name, heading)
    (part.prose, part.isUnseen) = (html, isUnseen)
    return part
  }

  func plan(_ schedule: Summary.Schedule?, onDays: Bool) -> Part? {
    guard let schedule else { return nil }
    var part = Part("schedule", schedule.heading)
    part.facts = schedule.items.map { item in
      let day = contents.language.dayTitle(item.day, to: item.day, days: nil).capitalisedFirst
      let place = item.place.map { " (\($0))" } ?? ""
      return [
        "label": onDays ? "\(day), \(item.at)" : item.at.description,
        "text-html": SafeHTML.plain("\(item.title)\(place)"),
      ]
    }
    return part
  }

  func trace(of days: [Int], isLabelled: Bool) -> Part? {
    guard let tree = TraceTree(contents, root: root).tree(of: days, isLabelled: isLabelled) else {
      return nil
    }
    var part = Part("glance", contents.language.site.glance)
    (part.isUnseen, part.isWide, part.traces) = (true, true, tree)
    return part
  }

  func quotations(_ impressions: Summary.Impressions?, atMost most: Int? = nil) -> Part? {
    guard let impressions else { return nil }
    let said = impressions.people.flatMap { person -> [JSONObject] in
      person.notes.filter { most == nil || $0.label == nil }.map { note in
        [
          "is-quote": note.label == nil, "who": note.label ?? person.words,
          "text-html": SafeHTML.block(note.words),
        ]
      }
    }
    guard !said.isEmpty else { return nil }
    var part = Part("impressions", impressions.heading)
    part.quotations = Array(said.prefix(most ?? .max))
    return part
  }

  /// Who is thanked, then who gave.
  func thanks(_ thanks: Summary.Thanks?, _ moments: [Moment], anchors: Bool) -> Part? {
    guard let thanks else { return nil }
    var part = Part("thanks", thanks.heading)
    part.entries = moments.map { fragments.row($0, anchor: anchors) }
    let givers = thanks.givers.map { "<p>\(SafeHTML.sentence($0))</p>" }
    part.prose = givers.isEmpty ? nil : givers.joined()
    return part
  }

  func responses(_ responses: Summary.Responses?) -> Part? {
    guard let responses else { return nil }
    var part = Part("responses", responses.heading)
    part.responses = responses.links.map { link in
      [
        "title-html": SafeHTML.link(link.title, to: link.url), "date": link.date?.description,
        "date-text": link.dateText,
        "excerpt-html": link.excerpt.isEmpty ? nil : SafeHTML.block(link.excerpt),
      ]
    }
    return part
  }

  func projects(_ rows: [Summary.Projects.Row], _ name: String, _ heading: String) -> Part? {
    var part = Part(name, heading)
    part.projects = rows.compactMap { row in
      guard let path = contents.projects.paths[row.name] else { return nil }
      let totals = contents.language.totals
      let count = contents.indexOfProjects[row.name]?.count ?? 0
      let note = [
        count > 0 ? contents.count(count, totals.moment) : nil,
        row.team.isEmpty ? nil : contents.count(row.team.count, totals.person),
      ].compactMap(\.self)
      return [
        "name": row.name, "href": root + path, "note": note.joined(separator: ", "),
        "about-html": row.lead.map { SafeHTML.headline($0) }, "state": row.state,
      ]
    }
    return part.projects.isEmpty ? nil : part
  }

  /// On top of a page.
  func cover(_ picture: Summary.Picture?, showing title: String) -> (
    tree: JSONObject, image: String
  )? {
    guard let picture, let file = contents.pictures[picture.attachment.path], file.isPicture else {
      return nil
    }
    let tree = FragmentTrees(contents: contents, root: root)
      .tree(file, alt: picture.caption ?? title).with("caption", picture.caption)
    return (tree, file.path)
  }
}

extension SitePage {
  mutating func show(_ cover: (tree: JSONObject, image: String)?) {
    (picture, image) = (cover?.tree, cover?.image ?? image)
  }
}
