import ArgumentParser

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
}
