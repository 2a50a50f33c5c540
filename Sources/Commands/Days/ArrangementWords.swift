import JournalKit
import JournalModel

/// A new order of a day's entries, read from what a person says.
struct ArrangementWords {
  private let arrangement: Arrangement
  private var request = ArrangingRequest(show: [:], leaveOut: [])
  private var seen: Set<Identifier> = []

  /// A heading, by what becomes of the entries below it.
  private enum Heading {
    case shown(Kind)
    case hidden(Kind)
    case leftOut
  }

  /// An error names the line.
  init(_ text: String, of arrangement: Arrangement) throws {
    self.arrangement = arrangement
    var heading: Heading?
    for (index, line) in text.lines.enumerated() {
      let words = line.trimmed.drop { $0 == "+" }.trimmed
      guard !words.isEmpty, !words.hasPrefix("#") else { continue }
      do {
        if let found = try self.heading(words) {
          heading = found
        } else {
          try put(try entry(words.prefix { !$0.isWhitespace }), under: heading)
        }
      } catch let problem as UsageProblem {
        throw UsageProblem("Line \(index + 1): \(problem.message)", hint: problem.hint)
      }
    }
  }

  /// An entry stays under its heading if the options name no other.
  init(_ options: ArrangingOptions, of arrangement: Arrangement, in event: Event) throws {
    self.arrangement = arrangement
    let heading = try options.under.map { try event.kind(typed: $0.text) }
    for word in options.show {
      let entry = try entry(word.text)
      let section = arrangement.sections.first { section in
        section.entries.contains { $0.value.id == entry.id }
      }
      let kind = heading ?? section?.kind ?? entry.kind
      guard event.heading(of: kind) != nil else {
        throw UsageProblem(
          "Summaries do not show the kind '\(kind)'.",
          hint: "--under another one, or give it a heading: "
            + "hackjournal event --kind \(Shell.quoted("\(kind): Heading"))")
      }
      try put(entry, under: .shown(kind))
    }
    for word in options.leaveOut { try put(try entry(word.text), under: .leftOut) }
  }

  static func check(_ text: String, hint: String) throws {
    let isEmpty = text.lines.allSatisfy { $0.trimmed.isEmpty || $0.trimmed.hasPrefix("#") }
    guard isEmpty else { return }
    throw Explanation(
      code: .emptyText, "No line says anything; nothing was changed.", hint: hint)
  }

  /// The request of a page that had them all: entries that have no line any more are left out. Nil if
  /// nothing was moved.
  var requestOfAll: ArrangingRequest? {
    var request = request
    request.leaveOut += arrangement.entries.map(\.value.id).filter { !seen.contains($0) }
    let isSame = arrangement.sections.allSatisfy {
      $0.entries.map(\.value.id) == request.show[$0.kind] ?? []
    }
    let left = Set(arrangement.leftOut.map(\.value.id))
    return isSame && left == Set(request.leaveOut) ? nil : request
  }

  /// Only what is named changes: it goes before what the day's page has, and the others stay as they
  /// are.
  var requestOfNamed: ArrangingRequest {
    var request = request
    for section in arrangement.sections {
      request.show[section.kind, default: []] += arrangement.named(section.kind)
        .filter { !seen.contains($0) }
    }
    request.leaveOut += arrangement.namedLeftOut.filter { !seen.contains($0) }
    return request
  }

  /// The entries of a page of which a text has no line any more, whatever else is wrong with it.
  static func gone(from text: String, of arrangement: Arrangement) -> [Identifier] {
    let words = text.lines.map { $0.trimmed.drop { $0 == "+" }.trimmed }
      .filter { !$0.hasPrefix("#") }
      .map { $0.prefix { !$0.isWhitespace }.lowercased() }.filter { !$0.isEmpty }
    return arrangement.entries.map(\.value.id).filter { id in
      !words.contains { id.description.hasPrefix($0) }
    }
  }

  private func heading(_ words: String) throws -> Heading? {
    let word = words.prefix { !$0.isWhitespace }
    guard word.hasSuffix(":") else { return nil }
    let name = String(word.dropLast())
    if name == ArrangementPage.leaveOut { return .leftOut }
    let sections = arrangement.sections
    guard let section = sections.first(where: { $0.kind.description == name }) else {
      throw UnknownKind(word: name, kinds: sections.map(\.kind.description))
    }
    return section.heading == nil ? .hidden(section.kind) : .shown(section.kind)
  }

  /// The entry whose identifier begins so, and no other's does.
  private func entry(_ prefix: some StringProtocol) throws -> Entry {
    let found = arrangement.entries.map(\.value)
      .filter { $0.id.description.hasPrefix(prefix.lowercased()) }
    guard let entry = found.first, !prefix.isEmpty else {
      throw UsageProblem("'\(prefix)' is no entry of that day.", hint: "see `hackjournal list`")
    }
    guard Set(found.map(\.id)).count == 1 else {
      throw UsageProblem("'\(prefix)' could be several entries.", hint: "type more of it")
    }
    return entry
  }

  private mutating func put(_ entry: Entry, under heading: Heading?) throws {
    guard seen.insert(entry.id).inserted else {
      throw UsageProblem("\(entry.id) stands twice.", hint: "delete one of the two lines")
    }
    switch heading {
    case .shown(let kind): request.show[kind, default: []].append(entry.id)
    case .hidden(let kind) where kind == entry.kind:
      request.show[kind, default: []].append(entry.id)
    case .hidden, .leftOut: request.leaveOut.append(entry.id)
    case nil:
      throw UsageProblem(
        "\(entry.id) stands under no heading.", hint: "write one above it, such as `highlight:`")
    }
  }
}
