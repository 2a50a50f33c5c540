internal import JournalKit
internal import JournalModel
internal import Publishing

/// The pages of people and of tags, and that of an address which is not there.
struct OtherPages {
  private let contents: SiteContents
  private let front, inside: PartMaker
  private var words: Language.Site { contents.language.site }

  /// Takes what makes the parts of pages at the top, and of those in a folder.
  init(_ contents: SiteContents, front: PartMaker, inside: PartMaker) {
    (self.contents, self.front, self.inside) = (contents, front, inside)
  }

  /// How many came, then those who may be named; search engines are asked to leave it.
  var people: SitePage? {
    guard !contents.people.isEmpty else { return nil }
    var page = SitePage(.people, at: "people.html", words.people)
    let count = contents.people.count
    page.isHidden = true
    page.attendance = [
      contents.material.whole.attendance.sentence.map(SafeHTML.headline),
      SafeHTML.plain(
        count == 1
          ? words.namedOne
          : words.namedMany.filled(["count": contents.language.number(count)]).capitalisedFirst),
    ].compactMap(\.self)
    var part = Part("list", words.people)
    (part.isUnseen, part.isWide) = (true, true)
    part.people = contents.people.map { person in
      let words = about(person)
      return [
        "name": person.publicName,
        "href": contents.pathsOfPeople[person.publicName ?? ""].map { front.root + $0 },
        "about": words.isEmpty ? nil : words.joined(separator: ", "),
      ]
    }
    page.parts = [part]
    return page
  }

  /// What the roster says of somebody: roles, and from where.
  private func about(_ person: Attendee) -> [String] {
    let origin = person.company ?? person.university
    return (person.roles + [origin].compactMap(\.self)).filter(contents.isPublic)
  }

  /// A page of each, with their own words and what they told.
  var personPages: [SitePage] {
    contents.people.compactMap { person in
      guard let name = person.publicName, let path = contents.pathsOfPeople[name] else {
        return nil
      }
      var page = SitePage(.person, at: path, name)
      page.isHidden = true
      page.kicker = about(person).joined(separator: ", ")
      let impressions = contents.material.whole.impressions
      let own = impressions?.people.filter { $0.name == name } ?? []
      let said = impressions.flatMap { own.isEmpty ? nil : $0.only(own) }
      let moments = contents.indexOfPeople[name] ?? []
      let rows = (contents.material.whole.projects?.rows ?? []).filter { $0.team.contains(name) }
      page.parts =
        [
          inside.quotations(said),
          inside.projects(rows, "projects", contents.language.projects.heading),
        ].compactMap(\.self)
        + contents.material.days.compactMap { day in
          inside.entries(
            "day-\(day.date)", contents.label(of: day),
            moments.filter { $0.day.date == day.date })
        }
      return page
    }
  }

  var tags: [SitePage] {
    contents.tags.paths.sorted { $0.value < $1.value }.map { tag, path in
      let moments = contents.indexOfTags[tag] ?? []
      var page = SitePage(.tag, at: path, words.tagged.filled(["name": tag]))
      page.description = moments.first.map { PlainText.line($0.point.headline) }
      page.parts = contents.material.days.compactMap { day in
        inside.entries(
          "day-\(day.date)", contents.label(of: day), moments.filter { $0.day.date == day.date })
      }
      return page
    }
  }

  var missing: SitePage {
    var page = SitePage(.missing, at: "404.html", words.missing)
    page.isHidden = true
    let front = contents.material.base?.path(of: "index.html") ?? "index.html"
    page.attendance = ["<a href=\"\(SafeHTML.plain(front))\">\(SafeHTML.plain(words.toFront))</a>"]
    return page
  }
}
