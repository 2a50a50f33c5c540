import Foundation
import Git
import JournalKit
import Terminal

/// A wall on a terminal, until somebody ends it.
struct WallShow {
  let source: WallSource
  let screen: Screen
  let context: Context

  /// Draws at each minute, where the journal or the terminal changes, and when an entry has waited
  /// long enough. The screen is as before afterwards, be it an error that ends it.
  func run() throws {
    screen.enter()
    defer { screen.leave() }
    var shown: Shown?
    var due: Date?
    repeat {
      let now = context.now()
      let next = Shown(
        tips: try source.tips(), minute: Int(now.timeIntervalSince1970 / 60), size: screen.size())
      if next != shown || due.map({ $0 <= now }) ?? false {
        let made = try source.page(at: now)
        due = made.due
        draw(made.page, within: next.size)
        shown = next
      }
    } while !screen.isEnded(within: 0.5)
  }

  /// What a drawing was of.
  private struct Shown: Equatable {
    let tips: [ObjectID?]
    let minute: Int
    let size: Screen.Size
  }

  private func draw(_ page: WallPage, within size: Screen.Size) {
    let lines = WallLayout(page: page, columns: size.columns, rows: size.rows).lines
    let rows = lines.map { $0.shown(in: context.output.style) + "\u{1B}[K" }
    context.output.write(.result, "\u{1B}[H" + rows.joined(separator: "\r\n") + "\u{1B}[J")
  }
}
