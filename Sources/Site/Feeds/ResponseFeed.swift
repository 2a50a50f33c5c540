internal import JournalKit
internal import JournalModel
internal import Publishing

/// The feed of what others wrote of a day.
struct ResponseFeed {
  private let day: SiteMaterial.Day
  private let material: SiteMaterial
  private let frame: FeedFrame

  init(_ day: SiteMaterial.Day, _ material: SiteMaterial) {
    (self.day, self.material) = (day, material)
    frame = FeedFrame(material: material, path: day.feedPath)
  }

  var file: SiteFile {
    let links = day.summary.responses?.links ?? []
    let heading = day.summary.responses?.heading ?? "Responses"
    return frame.file(
      FeedID(of: material.event.id, "responses", day.date.description),
      "\(heading): \(day.summary.title)",
      updated: links.map(updated).max { $0.milliseconds < $1.milliseconds }
        ?? material.beginning(of: day.date),
      of: day.path, links.reversed().compactMap(entry))
  }

  private func updated(_ link: Summary.Responses.Link) -> Timestamp {
    material.beginning(of: link.date ?? day.date)
  }

  private func entry(_ link: Summary.Responses.Link) -> XMLElement? {
    guard let id = link.id else { return nil }
    let parts: [XMLElement?] = [
      XMLElement(
        "id", text: FeedID(of: material.event.id, "response", id.description).description),
      FeedFrame.text("title", link.title),
      XMLElement("updated", text: updated(link).inUTC),
      XMLElement(
        "link",
        [
          "rel": "alternate", "type": "text/html",
          "href": link.url.flatMap { WebAddress.isValid($0) ? $0 : nil }
            ?? frame.address(of: day.path),
        ]),
      XMLElement(
        "thr:in-reply-to",
        [
          "ref": FeedID(of: material.event.id, "day", day.date.description).description,
          "href": frame.address(of: day.path), "type": "text/html",
        ]),
      FeedFrame.text("summary", PlainText.line(link.excerpt)),
    ]
    return XMLElement("entry", with: parts.compactMap(\.self))
  }
}
