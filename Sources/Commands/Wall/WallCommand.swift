import ArgumentParser
import Foundation
import Git
import JournalKit
import JournalModel
import Publishing
import Terminal

/// Shows the room what is written, as it is written.
struct WallCommand: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "wall",
    abstract: "Show the room what is written, on a projector's terminal.",
    discussion: """
      hackjournal wall
      hackjournal wall --delay 5min

      The newest entry whole, older ones as far as they fit, the clock, what is next, and today as \
      a line. What is written, or brought by a sync, appears by itself; an entry waits a minute, so \
      that a slip can be undone. Only what the day's post tells is on it. q ends it.
      """)

  @Option(help: "How long an entry waits before the room reads it, such as 0, 90s or 5min.")
  var delay: Typed?

  @OptionGroup var options: JournalOptions

  func validate() throws {
    if let delay, WallDelay.seconds(delay.text) == nil {
      throw ValidationError("--delay is a number of seconds or minutes, such as 90s or 5min.")
    }
  }

  func run(in context: Context) throws {
    let wait = delay.flatMap { WallDelay.seconds($0.text) } ?? WallDelay.standard
    let journal = try context.snapshot(options)
    let source = WallSource(journal: journal, delay: wait)
    guard !options.json, let screen = context.screen, context.output.width != nil else {
      let page = try source.page(at: context.now()).page
      if options.json { return context.output.result(try JSON.answer(page.object)) }
      let width = context.output.width ?? 80
      let lines = WallLayout(page: page, columns: width, rows: 24).lines
      return context.output.write(
        .result, lines.map { $0.shown(in: context.output.style) + "\n" }.joined())
    }
    try WallShow(source: source, screen: screen, context: context).run()
  }
}

/// How long an entry waits.
enum WallDelay {
  /// A minute, in seconds.
  static let standard = 60

  /// Reads `90`, `90s`, `5min` or `5m`; at most a day.
  static func seconds(_ text: String) -> Int? {
    let text = text.trimmed.lowercased()
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard let number = decimal(digits.utf8) else { return nil }
    let unit = ["": 1, "s": 1, "sec": 1, "m": 60, "min": 60][
      String(text.dropFirst(digits.count)).trimmed]
    return unit.map { number * $0 }.flatMap { $0 <= 86_400 ? $0 : nil }
  }
}
