import ArgumentParser
import Foundation
import JournalKit
import JournalModel

/// A text on standard input for a command line that is wrong: it would be lost.
struct MisdirectedText {
  let arguments: [String]
  let context: Context

  private static let takers = ["add", "note", "close", "edit"] + Kind.standard.map(\.description)

  func keeping<Command>(_ parse: () throws -> Command) throws -> Command {
    do {
      return try parse()
    } catch {
      guard Explanation(of: error).status == .usage, isForTaker(error),
        !context.input.isTerminal, context.input.hasBytes(),
        let bytes = try? context.input.read(TextOptions.most), !bytes.isEmpty
      else { throw error }
      let journal = arguments.value(of: "--journal").map { Typed($0) }
      let place = CommandOutbox(context: context, options: .naming(journal))
      throw place.keep(unsaved([UInt8](bytes)), because: error)
    }
  }

  /// A text for a note says so, or it could be taken for an entry, which everybody reads.
  private func unsaved(_ bytes: [UInt8]) -> UnsavedText {
    guard arguments.contains("note"), let text = String(validating: bytes, as: UTF8.self) else {
      return UnsavedText(input: bytes, in: context)
    }
    var form = TextForm(.note, id: context.identifier(), now: context.now())
    form.take(text, from: .standardInput)
    return UnsavedText(form)
  }

  /// Whether the command takes a text, or may have been one that does.
  private func isForTaker(_ error: any Error) -> Bool {
    let meant = (error as? UnknownCommand)?.similar ?? arguments.first.map { [$0] } ?? []
    return Self.takers.contains(where: meant.contains)
  }
}
