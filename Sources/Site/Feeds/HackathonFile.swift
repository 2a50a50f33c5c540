internal import JournalKit
internal import JournalModel
internal import Publishing

/// What a search engine reads of the event, in the words of schema.org, without anybody's name.
struct HackathonFile {
  private let material: SiteMaterial

  init(_ material: SiteMaterial) {
    self.material = material
  }

  var file: SiteFile {
    get throws {
      SiteFile(path: "hackathon.json", bytes: Array((try JSON.text(object) + "\n").utf8))
    }
  }

  private var object: JSONObject {
    let event = material.event
    return [
      "@context": "https://schema.org", "@type": "Hackathon", "name": event.name,
      "url": material.base?.description ?? event.url,
      "startDate": event.start.description, "endDate": event.calendar.end?.description,
      "eventStatus": "https://schema.org/EventScheduled",
      "location": event.venue.map { ["@type": "Place", "name": $0] as JSONObject },
      "organizer": givers(material.whole.thanks?.hosts ?? []),
      "sponsor": givers(material.whole.thanks?.sponsors ?? []),
      "workPerformed": works,
    ]
  }

  private func givers(_ givers: [Giver]) -> [JSONObject]? {
    var seen: Set<String> = []
    let objects = givers.filter { seen.insert($0.name).inserted }.map { giver -> JSONObject in
      ["@type": "Organization", "name": giver.name, "url": giver.url.flatMap(Self.checked)]
    }
    return objects.isEmpty ? nil : objects
  }

  private var works: [JSONObject]? {
    let rows = material.whole.projects?.rows ?? []
    let objects = rows.map { row -> JSONObject in
      [
        "@type": "CreativeWork", "name": row.name, "codeRepository": row.url.flatMap(Self.checked),
      ]
    }
    return objects.isEmpty ? nil : objects
  }

  private static func checked(_ url: String) -> String? { WebAddress.isValid(url) ? url : nil }
}
