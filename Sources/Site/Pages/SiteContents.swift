internal import JournalKit
internal import JournalModel
internal import Publishing

/// What the pages of a site are about, and where each of it is.
struct SiteContents {
  let material: SiteMaterial
  let language: Language
  let calendar: EventCalendar
  let pictures: [String: SitePicture]
  /// In the order of the pages of the days.
  let moments: [[Moment]]
  /// The projects that have a page, by their names, and the tags that have one.
  let projects, tags: SiteLabels
  /// The page and place of each entry that a day's page has.
  let places: [Identifier: String]
  /// Those who may be named and came, in the order of the roster.
  let people: [Attendee]
  /// The page of each of them by name, where they have pages.
  let pathsOfPeople: [String: String]
  private let naming: Naming
  /// Where the entries of a tag, a project or somebody are, by its name.
  let indexOfTags, indexOfProjects, indexOfPeople: [String: [Moment]]

  init(_ material: SiteMaterial, pictures: [String: SitePicture]) {
    (self.material, self.pictures) = (material, pictures)
    (language, calendar) = (material.event.words, material.event.calendar)
    let (gate, calendar) = (material.gate, calendar)
    moments = material.days.map { $0.moments(by: calendar) }
    let all = moments.flatMap { $0 }
    places = Self.places(of: all)
    indexOfProjects = Self.index(all) { $0.projects }
    indexOfTags = Self.index(all) { $0.tags.map { $0.lowercased() } }.filter { $0.value.count > 1 }
    var (projects, tags) = (
      SiteLabels(in: "projects", through: gate), SiteLabels(in: "tags", through: gate)
    )
    for row in material.whole.projects?.rows ?? [] { projects.add(row.name, key: row.key) }
    for tag in indexOfTags.keys.sorted() { tags.add(tag) }
    (self.projects, self.tags) = (projects, tags)
    naming = Naming(material.roster, audience: .everybody)
    let hasPeople = material.event.site.people != .none
    people = material.roster.attendees.filter { hasPeople && $0.publicName != nil && !$0.isAbsent }
    let hasPages = material.event.site.people == .pages
    let paged = people.filter { hasPages && gate.letsCall($0.key) }
    let pages = paged.map { ($0.publicName ?? "", "people/\($0.key).html") }
    // Of two of one name neither is meant by it.
    pathsOfPeople = Dictionary(grouping: pages) { $0.0 }.filter { $0.value.count == 1 }
      .compactMapValues { $0.first?.1 }
    indexOfPeople = Self.index(all) { [$0.by].compactMap(\.self) + $0.credits }
  }

  /// An entry is at home on its own day's page, else where it is told first.
  private static func places(of moments: [Moment]) -> [Identifier: String] {
    let told = moments.filter { $0.point.id != nil }
    let atHome = told.filter { $0.point.source?.day == $0.day.date }
    return (atHome + told).reduce(into: [:]) { places, moment in
      guard let id = moment.point.id, places[id] == nil else { return }
      places[id] = "\(moment.day.path)#\(id)"
    }
  }

  /// Moments by words of theirs, each once.
  private static func index(
    _ moments: [Moment], by words: (Summary.Source) -> [String]
  ) -> [String: [Moment]] {
    var known: [String: Set<Identifier>] = [:]
    return moments.reduce(into: [:]) { index, moment in
      guard let source = moment.point.source, let id = moment.point.id else { return }
      for word in words(source) where known[word, default: []].insert(id).inserted {
        index[word, default: []].append(moment)
      }
    }
  }

  /// A day as it is called, such as `Day 1`; by its date where it is none of the event's, or the only one.
  func label(of day: SiteMaterial.Day) -> String {
    guard let number = number(of: day), material.event.days != 1 else {
      return language.yearless.shortDate(day.date)
    }
    return language.dayTitle(number, to: number, days: nil).capitalisedFirst
  }

  func number(of day: SiteMaterial.Day) -> Int? {
    calendar.contains(day.date) ? calendar.number(of: day.date) : nil
  }

  /// Whether words name nobody who is not to be named.
  func isPublic(_ words: String) -> Bool { naming.unnamed(in: words) == nil }

  /// Such as `12 moments`.
  func count(_ count: Int, _ noun: Language.Noun) -> String {
    "\(count) \(count == 1 ? noun.singular : noun.plural)"
  }
}
