import ArgumentParser
import JournalKit
import JournalModel

/// Options for the order of a day's entries.
struct ArrangingOptions: ParsableArguments {
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Show these entries first under their heading, in this order.", valueName: "id"))
  var show: [Typed] = []

  @Option(help: ArgumentHelp("Show them under the heading of this kind.", valueName: "kind"))
  var under: Typed?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Leave these entries out of summaries.", valueName: "id"))
  var leaveOut: [Typed] = []

  var isEmpty: Bool { show.isEmpty && leaveOut.isEmpty }

  func validate() throws {
    if under != nil, show.isEmpty {
      throw ValidationError("--under is the heading of those to --show.")
    }
    let ids = (show + leaveOut).map { $0.text.lowercased() }
    guard Set(ids).count == ids.count else { throw ValidationError("Name each entry once.") }
  }

  /// The present order with what was said.
  func request(over arrangement: Arrangement, in event: Event) throws -> ArrangingRequest {
    let entries = DayEntries(arrangement.entries)
    let shown = try show.map { try entries.entry($0.text) }
    let left = try leaveOut.map { try entries.entry($0.text).id }
    let moved = Set(shown.map(\.id) + left)
    var request = ArrangingRequest(
      show: [:], leaveOut: arrangement.leftOut.map(\.value.id).filter { !moved.contains($0) })
    for section in arrangement.sections {
      request.show[section.kind] = section.entries.map(\.value.id).filter { !moved.contains($0) }
    }
    let places = places(in: arrangement)
    let heading = try under.map { try event.kind(typed: $0.text) }
    for entry in shown.reversed() {
      let kind = heading ?? places[entry.id] ?? entry.kind
      guard event.heading(of: kind) != nil else { throw hidden(kind) }
      request.show[kind, default: []].insert(entry.id, at: 0)
    }
    request.leaveOut += left
    return request
  }

  /// The kind of the heading under which an entry stands now.
  private func places(in arrangement: Arrangement) -> [Identifier: Kind] {
    let pairs = arrangement.sections.flatMap { section in
      section.entries.map { ($0.value.id, section.kind) }
    }
    return Dictionary(pairs) { first, _ in first }
  }

  private func hidden(_ kind: Kind) -> UsageProblem {
    UsageProblem(
      "Summaries do not show the kind '\(kind)'.",
      hint: "--under another one, or give it a heading: hackjournal event --kind '\(kind): Heading'"
    )
  }
}
