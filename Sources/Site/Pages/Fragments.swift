internal import JournalKit
internal import JournalModel
internal import Publishing

/// The parts of entries that are the same on all pages of one depth, each rendered once.
struct Fragments {
  /// What leads from a page to the site's top.
  let root: String
  private let contents: SiteContents
  private let templates: SiteTemplates
  private let known: [String: (what: String, who: String)]

  init(_ contents: SiteContents, root: String, templates: SiteTemplates, of moments: [Moment]) {
    (self.contents, self.root, self.templates) = (contents, root, templates)
    let maker = FragmentTrees(contents: contents, root: root)
    known = moments.reduce(into: [:]) { known, moment in
      guard let key = Self.key(of: moment), known[key] == nil else { return }
      known[key] = Self.rendered(moment, by: maker, with: templates)
    }
  }

  private static func key(of moment: Moment) -> String? {
    moment.point.id.map { "\(moment.day.date) \($0)" }
  }

  private static func rendered(
    _ moment: Moment, by maker: FragmentTrees, with templates: SiteTemplates
  ) -> (what: String, who: String) {
    let what = templates.render(maker.what(moment), with: "what") ?? ""
    let who = templates.render(maker.who(moment), with: "who") ?? ""
    return (what.trimmedLines, who.trimmedLines)
  }

  /// An entry in a list: on its own day's page with an address, elsewhere with its day where that is asked.
  func row(_ moment: Moment, anchor: Bool = false, day: Bool = false) -> JSONObject {
    let maker = FragmentTrees(contents: contents, root: root)
    let fragment =
      Self.key(of: moment).flatMap { known[$0] }
      ?? Self.rendered(moment, by: maker, with: templates)
    let place = moment.point.id.flatMap { contents.places[$0] }.map { root + $0 }
    let isTimed = moment.time != nil && place != nil
    let showsDay = day && place != nil
    return [
      "anchor": anchor ? moment.point.id?.description : nil, "href": place,
      "time": isTimed ? moment.time?.description : nil, "moment": moment.point.source?.at?.text,
      "what-html": fragment.what, "who-html": fragment.who,
      "has-who": showsDay || !fragment.who.isEmpty,
      "day": showsDay ? contents.label(of: moment.day) : nil,
    ]
  }
}
