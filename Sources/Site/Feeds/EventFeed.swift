internal import JournalKit
internal import JournalModel
internal import Publishing

/// The feed of an event: an entry a day, the newest first, each with the whole day.
struct EventFeed {
  private let material: SiteMaterial
  private let frame: FeedFrame

  init(_ material: SiteMaterial) {
    self.material = material
    frame = FeedFrame(material: material, path: "feed.atom")
  }

  var file: SiteFile {
    let event = material.event
    let facts = material.whole.facts.joined(separator: " · ")
    return frame.file(
      FeedID(of: event.id, "event"), event.name, subtitle: facts.isEmpty ? nil : facts,
      updated: material.days.map(material.updated).max { $0.milliseconds < $1.milliseconds }
        ?? material.beginning(of: event.start),
      of: "index.html", material.days.reversed().map(entry))
  }

  private func entry(_ day: SiteMaterial.Day) -> XMLElement {
    let page = SummaryHTML(day.summary, title: .left, at: nil).text
    let parts: [XMLElement?] = [
      XMLElement(
        "id", text: FeedID(of: material.event.id, "day", day.date.description).description),
      FeedFrame.text("title", day.summary.title),
      XMLElement("updated", text: material.updated(day).inUTC),
      frame.link("alternate", to: day.path),
      frame.link("replies", to: day.feedPath, type: "application/atom+xml"),
      material.event.category.map { XMLElement("category", ["term": VisibleText.line($0)]) },
      day.summary.opening.map { FeedFrame.text("summary", Self.beginning(of: $0)) },
      XMLElement("content", ["type": "html"], text: page),
    ]
    return XMLElement("entry", with: parts.compactMap(\.self))
  }

  /// The first paragraph of an opening, without the signs of Markdown.
  private static func beginning(of opening: String) -> String {
    let lines = opening.lines.drop { $0.trimmed.isEmpty }.prefix { !$0.trimmed.isEmpty }
    return PlainText.line(lines.joined(separator: " "))
  }
}
