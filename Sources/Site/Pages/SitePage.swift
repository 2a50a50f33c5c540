internal import JournalKit
internal import JournalModel
internal import Publishing

/// A page before it is rendered: what its head, its title and its parts say.
struct SitePage {
  let kind: PageKind
  /// Below the site's top.
  let path: String
  let heading: String
  var kicker: String?
  var subheading: String?
  /// Any Markdown that may be published.
  var lead: String?
  var attendance: [String] = []
  var description: String?
  var dates: JSONObject?
  var facts: [JSONObject] = []
  var link: String?
  var picture: JSONObject?
  /// The picture's place below the top, for those who show a page elsewhere.
  var image: String?
  var isHidden = false
  var closing: String?
  var before, after: JSONObject?
  var responsesFeed: JSONObject?
  var parts: [Part] = []

  init(_ kind: PageKind, at path: String, _ heading: String) {
    (self.kind, self.path, self.heading) = (kind, path, heading)
  }

  /// What stands in its place and below its title.
  var tree: JSONObject {
    let lead = lead.map { SafeHTML.block($0) }
    return [
      "kind": kind.rawValue, "heading": heading, "kicker": kicker, "subheading": subheading,
      "has-facts": dates != nil || !facts.isEmpty, "dates": dates, "facts": facts, "link": link,
      "picture": picture, "lead-html": lead.flatMap { $0.isEmpty ? nil : $0 },
      "attendance-html": attendance.isEmpty ? nil : attendance.joined(separator: " "),
      "is-event": kind == .event, "is-hidden": isHidden, "parts": parts.map(\.tree),
      "closing": closing, "has-turn": before != nil || after != nil, "before": before,
      "after": after, "responses-feed": responsesFeed,
      "type": kind == .event ? "website" : "article",
    ]
  }
}
