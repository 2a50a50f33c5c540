extension SiteTemplates {
  /// The templates that ship, by name: `page` is the whole of each page, the others are its parts.
  package static let shipped: [(name: String, text: String)] = [
    ("entry", PackageResources.entry_mustache), ("foot", PackageResources.foot_mustache),
    ("head", PackageResources.head_mustache), ("page", PackageResources.page_mustache),
    ("part", PackageResources.part_mustache), ("title", PackageResources.title_mustache),
    ("top", PackageResources.top_mustache), ("trace", PackageResources.trace_mustache),
    ("what", PackageResources.what_mustache), ("who", PackageResources.who_mustache),
  ].map { ($0.0, String(decoding: $0.1, as: UTF8.self)) }

  /// The shipped ones, of which others of the same names take the place.
  package init(replacing others: [String: String]) throws(Problem) {
    self.init()
    for (name, text) in Self.shipped where others[name] == nil { try add(text, named: name) }
    for (name, text) in others.sorted(by: { $0.key < $1.key }) { try add(text, named: name) }
    let all = Dictionary(uniqueKeysWithValues: Self.shipped.map { ($0.name, $0.text) })
      .merging(others) { $1 }
    for name in others.keys.sorted() where Self.shows(name, from: name, in: all) {
      throw Problem(template: name, line: 1, reason: "it shows itself, without an end")
    }
  }

  /// Whether a template is shown by what another shows.
  private static func shows(_ name: String, from start: String, in all: [String: String]) -> Bool {
    var (known, waiting): (Set<String>, [String]) = ([], [start])
    while let next = waiting.popLast() {
      let parts = (all[next] ?? "").matches(of: /\{\{\s*[><]\s*\*?([^\s}]+)/).map {
        String($0.output.1)
      }
      if parts.contains(name) { return true }
      waiting += parts.filter { known.insert($0).inserted }
    }
    return false
  }
}
