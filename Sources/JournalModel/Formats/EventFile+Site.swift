extension EventFile {
  /// What it says of a web site: `{url, people, webmention, accent}`.
  static func site(_ document: Document) throws(FormatError) -> SiteSettings {
    guard let node = document.node("site"), node.content != .scalar("") else {
      return SiteSettings()
    }
    guard case .mapping(let fields) = node.content else {
      throw document.problem("site", message: "expected `url: …` and others below it")
    }
    let values = Dictionary(fields.map { ($0.key, $0.value.text) }) { first, _ in first }
    var site = SiteSettings()
    (site.url, site.webmention) = (values["url"] ?? nil, values["webmention"] ?? nil)
    if let text = values["people"] ?? nil {
      guard let people = SiteSettings.People(rawValue: text) else {
        throw document.problem("site", message: "`people` is list, pages or none")
      }
      site.people = people
    }
    if let text = values["accent"] ?? nil {
      do {
        site.accent = try Accent.readable(text)
      } catch {
        throw document.problem("site", message: "`accent` \(error.reason)")
      }
    }
    return site
  }
}

extension SiteSettings {
  var fields: [(key: String, value: YAMLValue)] {
    let fields: [FileField] = [
      ("url", url.map { .text($0) }),
      ("people", people == .list ? nil : .plain(people.rawValue)),
      ("webmention", webmention.map { .text($0) }),
      ("accent", accent.map { .text($0.description) }),
    ]
    return fields.compactMap { field in field.value.map { (field.key, $0) } }
  }
}

extension Accent {
  /// Why a colour is none for links.
  package struct Problem: Error, Equatable {
    package let reason: String
  }

  /// Reads a colour that can be read upon both papers.
  package static func readable(_ text: String) throws(Problem) -> Accent {
    guard let accent = Accent(text) else {
      throw Problem(reason: "is a colour such as \"#1f3fae\"")
    }
    guard accent.contrast >= leastContrast else {
      let tenths = Int(accent.contrast * 10)
      throw Problem(
        reason: "has a contrast of \(tenths / 10).\(tenths % 10):1 on the paper, and needs 4.5:1")
    }
    return accent
  }
}
