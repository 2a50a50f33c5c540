import ArgumentParser
import Foundation

/// Words that a person typed, dashes and all.
///
/// The parser would find `-h` in `add "-20% memory"`. An argument with white space is never an
/// option, so it is marked before parsing, and the mark is taken off here.
struct Typed: ExpressibleByArgument, Sendable, Equatable {
  let text: String

  init(argument: String) {
    text = argument.first == Self.mark ? String(argument.dropFirst()) : argument
  }

  init(_ text: String) {
    self.text = text
  }

  static let mark: Character = "\u{F0000}"

  /// A message of the parser's as a person typed what it names.
  static func withoutMarks(_ message: String) -> String {
    message.filter { $0 != mark }
  }
}
