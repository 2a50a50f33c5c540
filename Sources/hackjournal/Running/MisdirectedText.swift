import ArgumentParser
import Foundation
import JournalKit

/// A text on standard input for a command line that is wrong: nobody would read it, and it would be
/// lost.
struct MisdirectedText {
  private let arguments: [String]
  private let context: Context

  private static let takers = ["add", "note", "close", "edit"]

  init(_ arguments: [String], _ context: Context) {
    (self.arguments, self.context) = (arguments, context)
  }

  /// Calls `parse`; if that fails, a text that was sent is kept.
  func keeping<Command>(_ parse: () throws -> Command) throws -> Command {
    do {
      return try parse()
    } catch {
      guard Hackjournal.exitCode(for: error) != .success, let command = command(after: error),
        !context.input.isTerminal, context.input.hasBytes(),
        let bytes = try? context.input.read(TextOptions.most), !bytes.isEmpty
      else { throw error }
      let place = KeepingPlace(context: context, options: .none)
      let draught = Draught(
        bytes: [UInt8](bytes), named: "input-\(context.suffix()).txt",
        takenBy: command == "add" ? place.command(command) : nil)
      throw place.keep(draught, because: error)
    }
  }

  /// The command that was to take a text; nil if none was.
  private func command(after error: any Error) -> String? {
    let meant = (error as? UnknownCommand)?.similar ?? arguments.first.map { [$0] } ?? []
    return Self.takers.first(where: meant.contains)
  }
}
