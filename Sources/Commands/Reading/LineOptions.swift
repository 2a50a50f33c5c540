import ArgumentParser
import JournalKit
import JournalModel
import Terminal

/// Options for the form of a list of entries, for scripts.
struct LineOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A line for each entry, such as '{id} {kind} {headline}'; see docs/reading.md.",
      valueName: "template"))
  var format: Typed?

  @Flag(
    name: .customShort("z"),
    help: "End each with NUL in place of a line break; without --format identifiers alone.")
  var endsWithNUL = false

  func check(_ options: JournalOptions) throws(UsageProblem) {
    guard options.json, format != nil || endsWithNUL else { return }
    throw UsageProblem("--json has a form of its own.", hint: "leave out --format and -z")
  }

  /// False if nothing was asked for.
  func write(
    _ entries: [Filed<Entry>], of event: Event, in context: Context
  ) throws -> Bool {
    guard format != nil || endsWithNUL else { return false }
    let template = try format.map { try LineTemplate($0.text) } ?? .identifiers
    let end = endsWithNUL ? "\0" : "\n"
    context.output.write(
      .result, entries.map { template.text(of: $0, event) + end }.joined())
    return true
  }
}
