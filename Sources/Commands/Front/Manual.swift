import Foundation
import JournalModel

/// All manual pages.
struct Manual {
  let date: CalendarDate

  /// The program's own page, and one for each command.
  func pages() throws -> [ManualPage] {
    pages(of: try .of(Hackjournal.self), below: [])
  }

  private func pages(of command: CommandDescription, below above: [String]) -> [ManualPage] {
    let page = ManualPage(command: command, above: above, date: words)
    let others = command.commands.filter { $0.commandName != "help" }
    return [page] + others.flatMap { pages(of: $0, below: above + [command.commandName]) }
  }

  /// As mdoc has dates: `November 25, 2026`.
  private var words: String {
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    let parts = date.parts
    return "\(months[parts.month - 1]) \(parts.day), \(parts.year)"
  }
}
