internal import JournalKit
internal import JournalModel
internal import Publishing

/// What an entry says and whose it is, as trees for templates.
struct FragmentTrees {
  let contents: SiteContents
  let root: String

  func what(_ moment: Moment) -> JSONObject {
    let point = moment.point
    let (name, details) = Self.html(of: point)
    let files = point.files.compactMap { contents.pictures[$0.path] }
    let alt = PlainText.line(point.words?.plain ?? point.headline)
    return [
      "mark": point.mark, "name-html": name.isEmpty ? nil : name, "is-award": point.isAward,
      "prize": Self.prize(point), "details-html": details.isEmpty ? nil : details,
      "answer-html": point.answer.map { Self.html(of: $0) },
      "pictures": files.filter(\.isPicture).map { tree($0, alt: alt) },
      "files": files.filter { !$0.isPicture }.map { file -> JSONObject in
        ["href": root + file.path, "label": file.path.split(separator: "/").last.map(String.init)]
      },
    ]
  }

  /// A picture on a page of this depth.
  func tree(_ picture: SitePicture, alt: String) -> JSONObject {
    [
      "src": root + picture.path, "alt": alt, "width": picture.size?.width,
      "height": picture.size?.height,
    ]
  }

  func who(_ moment: Moment) -> JSONObject {
    let (point, source) = (moment.point, moment.point.source)
    let people = point.byline == nil || point.isAward ? [] : [source?.by].compactMap(\.self)
    let helpers = point.byline == nil || point.isAward ? [] : source?.credits ?? []
    return [
      "people": (people + helpers).map { name -> JSONObject in
        ["name": name, "href": contents.pathsOfPeople[name].map { root + $0 }]
      },
      "projects": (source?.projects ?? []).map { name -> JSONObject in
        ["name": name, "href": contents.projects.paths[name].map { root + $0 }]
      },
      "tags": (source?.tags ?? []).compactMap { tag -> JSONObject? in
        contents.tags.paths[tag.lowercased()].map { ["name": tag, "href": root + $0] }
      },
      "commit": commit(of: point),
    ]
  }

  private func commit(of point: Summary.Point) -> JSONObject? {
    guard let url = point.commitURL, WebAddress.isValid(url), let commit = point.source?.commit
    else { return nil }
    return ["name": String(commit.prefix(7)), "href": url]
  }

  /// Who won it, such as `Linpicker, by Sofia Rossi`.
  private static func prize(_ point: Summary.Point) -> String? {
    guard point.isAward else { return nil }
    let words = [point.lead.joined(separator: ", "), point.team ?? ""].filter { !$0.isEmpty }
    return words.isEmpty ? nil : words.joined(separator: ", ")
  }

  /// The first paragraph, to stand within an element, and what follows it: of the whole as its writer has
  /// it, for the details can define what the headline refers to.
  private static func html(of point: Summary.Point) -> (name: String, details: String) {
    if let words = point.words {
      return (SafeHTML.sentence(words), SafeHTML.block(point.details))
    }
    guard let text = point.text else {
      return (SafeHTML.headline(point.headline), SafeHTML.block(point.details))
    }
    let html = SafeHTML.block(text)
    let (start, end) = ("<p>", "</p>")
    guard html.hasPrefix(start), let close = html.firstRange(of: end) else { return ("", html) }
    let name = String(html[..<close.lowerBound].dropFirst(start.count))
    return (name, String(html[close.upperBound...]).trimmedLines)
  }

  /// What became of a follow-up.
  private static func html(of answer: Summary.Answer) -> String {
    "<p>\(SafeHTML.sentence(answer.words))</p>\(SafeHTML.block(answer.details))"
  }
}
