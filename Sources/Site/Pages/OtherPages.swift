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
      let origin = person.company ?? person.university
      let words = (person.roles + [origin].compactMap(\.self)).filter(contents.isPublic)
      return [
        "name": person.publicName, "href": nil,
        "about": words.isEmpty ? nil : words.joined(separator: ", "),
      ]
    }
    page.parts = [part]
    return page
  }

  var tags: [SitePage] {
    contents.tags.paths.sorted { $0.value < $1.value }.map { tag, path in
      let moments = contents.indexOfTags[tag] ?? []
      var page = SitePage(.tag, at: path, words.tagged.filled(["name": tag]))
      page.description = moments.first.map { ReadText.line($0.point.headline) }
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
