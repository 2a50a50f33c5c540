/// Takes the name and the addresses of somebody who is forgotten out of words. In their place stands the
/// mention of a file that nobody has, which keeps the words off every page until a person rewords them:
/// who knows no name any more could not find it there.
package struct Erasure: Sendable {
  private let key: String
  private let names: NameFinder
  private let addresses: [String]

  /// `others` are those who stay: a name that one of them has, who may be named, is theirs.
  package init(of attendee: Attendee, as key: String, among others: [Attendee]) {
    self.key = key
    var forgotten = Attendee(key: key, name: attendee.name, named: .no)
    forgotten.formerNames = attendee.formerNames
    names = NameFinder(others.filter { $0.key != attendee.key } + [forgotten])
    addresses = attendee.emails
  }

  /// The words without the name; the same where they do not have it.
  package func words(_ text: String) -> String {
    var text = text
    // What is left of words can be a name again, such as the last one of `Hopper, Grace Hopper`.
    for _ in 0..<Self.mostLooks {
      let found = places(in: text)
      guard !found.isEmpty else { break }
      text = replacing(found, in: text)
    }
    return text
  }

  private static let mostLooks = 4

  /// The same of a tag or a project, which are no sentences.
  package func word(_ word: String) -> String {
    names.unnamed(calling: word) == key || words(word) != word ? key : word
  }

  /// Bytes that have the name or an address, from the last to the first, and none twice.
  private func places(in text: String) -> [Range<Int>] {
    let found =
      names.allUnnamed(in: text).filter { $0.key == key }.map(\.bytes)
      + addresses.flatMap { AddressFinder.places(of: $0, in: text) }
    return found.sorted { $0.lowerBound < $1.lowerBound }
      .reduce(into: [Range<Int>]()) { joined, place in
        guard let last = joined.last, place.lowerBound < last.upperBound else {
          return joined.append(place)
        }
        joined[joined.count - 1] =
          last.lowerBound..<max(last.upperBound, place.upperBound)
      }.reversed()
  }

  private func replacing(_ places: [Range<Int>], in text: String) -> String {
    var bytes = Array(text.utf8)
    for place in places {
      var before = bytes[..<place.lowerBound]
      if before.last.map({ "@#".utf8.contains($0) }) ?? false { before.removeLast() }
      // The name reaches beyond the link that begins in it.
      let isLink = bytes[place].firstRange(of: Array("](".utf8)) != nil
      if isLink, before.last == UInt8(ascii: "[") { before.removeLast() }
      let behind = bytes[place.upperBound...]
      let gaps = (Self.joins(before.last) ? " " : "", Self.joins(behind.first) ? " " : "")
      bytes = before + Array("\(gaps.0)@\(key)\(gaps.1)".utf8) + behind
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether a mention would not begin, or not end, beside a byte: letters of any script, digits and
  /// dashes.
  private static func joins(_ byte: UInt8?) -> Bool {
    guard let byte else { return false }
    return byte >= 0x80 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
      || Character(Unicode.Scalar(byte)).isLetter || Character(Unicode.Scalar(byte)).isNumber
  }
}

extension Erasure {
  package func apply(to entry: inout Entry) {
    entry.text = words(entry.text)
    entry.tags = entry.tags.map(word)
    entry.projects = entry.projects.map(word)
    entry.repository = entry.repository.map(word)
  }

  package func apply(to note: inout AttendeeNote) { note.text = words(note.text) }

  package func apply(to response: inout Response) {
    response.title = words(response.title)
    response.excerpt = words(response.excerpt)
    response.url = address(response.url)
  }

  package func apply(to project: inout Project) {
    project.name = project.name.map { name in
      let reworded = words(name)
      return reworded == name ? word(name) : reworded
    }
    project.about = words(project.about)
    project.state = project.state.map(words)
    project.url = address(project.url)
    project.startedAs = address(project.startedAs)
    project.journal = address(project.journal)
  }

  package func apply(to page: inout DayPage) {
    page.title = page.title.map(words)
    page.venue = page.venue.map(words)
    page.evening = page.evening.map(words)
    page.closing = page.closing.map(words)
    page.caption = page.caption.map(words)
    page.opening = words(page.opening)
    for count in [\DayPage.attended, \.online, \.companies, \.universities, \.countries] {
      page[keyPath: count] = page[keyPath: count].flatMap { HeadCount(words($0.text)) }
    }
  }

  package func apply(to event: inout Event) {
    event.name = words(event.name)
    event.venue = event.venue.map(words)
    event.category = event.category.map(words)
    event.url = address(event.url)
    event.hosts = event.hosts.map(giver)
    event.sponsors = event.sponsors.map(giver)
    event.schedule = event.schedule.map {
      ScheduleItem(day: $0.day, at: $0.at, title: words($0.title), place: $0.place.map(words))
    }
    event.kinds = event.kinds.map { KindSetting(kind: $0.kind, heading: $0.heading.map(words)) }
  }

  /// A web address with another word in it leads nowhere.
  private func address(_ url: String?) -> String? { url.flatMap { words($0) == $0 ? $0 : nil } }

  private func giver(_ giver: Giver) -> Giver {
    Giver(
      name: words(giver.name), purpose: giver.purpose.map(words), days: giver.days,
      url: giver.url.map(words))
  }
}
