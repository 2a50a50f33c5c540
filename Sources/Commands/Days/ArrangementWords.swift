import JournalKit
import JournalModel

/// Reading of an `ArrangementPage` as a person left it.
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

  /// Reads a page; an error names the line.
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
          try put(words, under: heading)
        }
      } catch let problem as UsageProblem {
        throw UsageProblem("Line \(index + 1): \(problem.message)", hint: problem.hint)
      }
    }
  }

  /// Whether no line says anything.
  static func isEmpty(_ text: String) -> Bool {
    text.lines.allSatisfy { $0.trimmed.isEmpty || $0.trimmed.hasPrefix("#") }
  }

  /// The request; entries of the page that have no line any more are left out.
  func request(after page: ArrangementPage) -> ArrangingRequest {
    var request = request
    request.leaveOut += page.identifiers.filter { !seen.contains($0) }
    return request
  }

  /// The request of a page that was not shown just now: what it does not name stays as it was, last
  /// under its heading.
  var requestOfNamed: ArrangingRequest {
    var request = request
    for section in arrangement.sections {
      request.show[section.kind, default: []] += section.entries.map(\.value.id)
        .filter { !seen.contains($0) }
    }
    request.leaveOut += arrangement.leftOut.map(\.value.id).filter { !seen.contains($0) }
    return request
  }

  /// The entries of a page of which a text has no line any more, whatever else is wrong with it.
  static func gone(from text: String, of page: ArrangementPage) -> [Identifier] {
    let words = text.lines.map { $0.trimmed.drop { $0 == "+" }.trimmed }
      .filter { !$0.hasPrefix("#") }
      .map { $0.prefix { !$0.isWhitespace }.lowercased() }.filter { !$0.isEmpty }
    return page.identifiers.filter { id in
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

  private mutating func put(_ words: String, under heading: Heading?) throws {
    let word = String(words.prefix { !$0.isWhitespace })
    let entry = try DayEntries(arrangement.entries).entry(word)
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

extension Refusal {
  /// Lines that were to arrange a day say nothing.
  static func nothingSaid(hint: String) -> Refusal {
    Refusal(
      code: .emptyText, message: "No line says anything; nothing was changed.", hint: hint)
  }
}
