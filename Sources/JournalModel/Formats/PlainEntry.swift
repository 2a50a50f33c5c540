/// An entry's file as we write it, read in one go.
///
/// Nearly all are like that, and a day can have a thousand of them. Whatever stands otherwise, or means
/// nothing, is left to `Document`, which knows what is wrong with it.
struct PlainEntry {
  private let zone: Zone
  private var yaml: PlainYAML
  private var id: Identifier?
  private var at: EntryTime?
  private var recorded: Timestamp?
  private var kind: Kind?
  private var by, repository, commit: String?
  private var projects, tags, closes, credits: [String]?

  /// Nil for a file that is not like that; `fallback` is the identifier of one that has none.
  static func entry(_ content: String, fallback: () -> Identifier, zone: Zone) -> Entry? {
    var content = content
    return content.withUTF8 { bytes in
      var plain = PlainEntry(zone: zone, yaml: PlainYAML(bytes: bytes))
      guard plain.readYAML(), let text = text(bytes[plain.yaml.position...]) else { return nil }
      return plain.entry(text, fallback: fallback)
    }
  }

  private init(zone: Zone, yaml: PlainYAML) {
    (self.zone, self.yaml) = (zone, yaml)
  }

  /// Whether all between the two lines of dashes could be read.
  private mutating func readYAML() -> Bool {
    let fence: StaticString = "---"
    guard yaml.passes(line: fence) else { return false }
    while !yaml.passes(line: fence) {
      guard let key = yaml.key(), takes(key), yaml.position <= Document.largestYAML else {
        return false
      }
    }
    return true
  }

  private mutating func takes(_ key: String) -> Bool {
    switch key {
    case "id": Self.put(yaml.words().flatMap { Identifier($0) }, in: &id)
    case "at": Self.put(yaml.words().flatMap { EntryTime($0, in: zone) }, in: &at)
    case "recorded": Self.put(yaml.words().flatMap { Timestamp($0, in: zone) }, in: &recorded)
    case "by": Self.put(yaml.words(), in: &by)
    case "kind": Self.put(yaml.words().flatMap { Kind($0) }, in: &kind)
    case "projects": Self.put(yaml.list(), in: &projects)
    case "tags": Self.put(yaml.list(), in: &tags)
    case "closes": Self.put(yaml.list(), in: &closes)
    case "credits": Self.put(yaml.list(), in: &credits)
    case "repository": Self.put(yaml.words(), in: &repository)
    case "commit": Self.put(yaml.words(), in: &commit)
    default: false
    }
  }

  /// False without a value, and for a key that stands twice.
  private static func put<Value>(_ value: Value?, in place: inout Value?) -> Bool {
    guard place == nil, value != nil else { return false }
    place = value
    return true
  }

  private static func text(_ body: Slice<UnsafeBufferPointer<UInt8>>) -> String? {
    let bytes = UnsafeBufferPointer(rebasing: body)
    guard let lines = bytes.trimmedLines, (1...Document.largestText).contains(lines.count) else {
      return nil
    }
    return String(decoding: UnsafeBufferPointer(rebasing: bytes[lines]), as: UTF8.self)
  }

  private func entry(_ text: String, fallback: () -> Identifier) -> Entry? {
    var entry = Entry(id: id ?? fallback(), kind: kind ?? .highlight, text: text)
    (entry.at, entry.recorded, entry.by) = (at, recorded, by)
    (entry.projects, entry.tags) = (projects ?? [], tags ?? [])
    guard entry.close(closes ?? []) else { return nil }
    entry.credits = credits ?? []
    (entry.repository, entry.commit) = (repository, commit)
    return entry
  }
}
