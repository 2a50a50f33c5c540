import ArgumentParser
import Foundation

/// A text on standard input for a command line that is wrong: nobody would read it, and it would be
/// lost.
struct MisdirectedText {
  private let arguments: [String]
  private let context: Context

  private static let takers = ["add", "note", "close", "edit"]

  init(_ arguments: [String], context: Context) {
    (self.arguments, self.context) = (arguments, context)
  }

  /// Calls `parse`; if that fails, a text that was sent is kept.
  func keeping<Command>(_ parse: () throws -> Command) throws -> Command {
    do {
      return try parse()
    } catch {
      guard Hackjournal.exitCode(for: error) != .success, isForTaker(error),
        !context.input.isTerminal, context.input.hasBytes(),
        let bytes = try? context.input.read(TextOptions.most), !bytes.isEmpty
      else { throw error }
      let place = CommandOutbox(context: context, options: .naming(journal))
      throw place.keep(UnsavedText(input: [UInt8](bytes), in: context), because: error)
    }
  }

  /// Whether the command takes a text, or may have been one that does.
  private func isForTaker(_ error: any Error) -> Bool {
    let meant = (error as? UnknownCommand)?.similar ?? arguments.first.map { [$0] } ?? []
    return Self.takers.contains(where: meant.contains)
  }

  /// The journal that was named, as far as that can be told.
  private var journal: Typed? {
    let words = arguments.prefix { $0 != "--" }
    let name = "--journal"
    if let word = words.last(where: { $0.hasPrefix("\(name)=") }) {
      return Typed(String(word.dropFirst(name.count + 1)))
    }
    return words.lastIndex(of: name).flatMap { words[($0 + 1)...].first.map { Typed($0) } }
  }
}
