internal import Publishing

/// A part of a page: a heading, and what stands beside it. Whatever a part has not is nothing, so that a
/// template does not find it elsewhere.
struct Part {
  let name, heading: String
  var isUnseen = false
  var isWide = false
  var prose: String?
  var entries: [JSONObject] = []
  var projects: [JSONObject] = []
  var days: [JSONObject] = []
  var pictures: [JSONObject] = []
  var quotations: [JSONObject] = []
  var people: [JSONObject] = []
  var responses: [JSONObject] = []
  var facts: [JSONObject] = []
  var traces: JSONObject?

  init(_ name: String, _ heading: String) {
    (self.name, self.heading) = (name, heading)
  }

  var tree: JSONObject {
    let object: JSONObject = [
      "part": "s-\(name)", "part-heading": heading, "is-unseen": isUnseen, "is-wide": isWide,
      "prose-html": prose, "traces": traces,
      "facts-list": facts.isEmpty ? nil : ["items": facts] as JSONObject,
    ]
    let lists: [(String, [JSONObject])] = [
      ("entries", entries), ("projects", projects), ("days", days), ("pictures", pictures),
      ("quotations", quotations), ("people", people), ("responses", responses),
    ]
    return lists.reduce(object.with("is-timed", entries.areTimed)) { object, list in
      object.with(list.0, list.1).with("has-\(list.0)", !list.1.isEmpty)
    }
  }
}

extension [JSONObject] {
  /// Whether any of these entries has a time: a list without any has no column for them.
  var areTimed: Bool { contains { $0["time"] != nil } }
}
