import ArgumentParser
import Foundation
import Terminal

/// A shell that completes words of ours, and how it asks and wants to be answered.
enum CompletingShell: String, CaseIterable, ExpressibleByArgument {
  case bash, zsh, fish

  /// The question of a shell: words to complete, and how bash will use the answer.
  struct Request {
    /// The words after the program's name; the last one is being typed.
    let words: [String]
    /// bash: the part of that word which it will replace.
    var replaced = ""
    /// bash: whether the words will be shown, and how wide a line is then.
    var shownWidth: Int?
    /// bash: the quote that is open at the cursor.
    var openQuote: Character?
  }

  /// bash gives the sort of completion, the width, the line to the cursor, the word; others words.
  func request(_ arguments: [String]) -> Request {
    switch self {
    case .bash:
      guard arguments.count == 4 else { return Request(words: []) }
      // The types in which bash puts one of the words into the line: menu-complete and
      // insert-completions.
      let isPutIn = ["37", "42"].contains(arguments[0])
      let line = TypedLine(arguments[2])
      return Request(
        words: line.arguments, replaced: TypedLine(arguments[3]).words.last ?? "",
        shownWidth: isPutIn ? nil : Int(arguments[1]) ?? 80, openQuote: line.openQuote)
    case .zsh: return Request(words: TypedLine.arguments(of: arguments))
    case .fish:
      let last = TypedLine(arguments.last ?? "").words.last ?? ""
      return Request(words: TypedLine.arguments(of: arguments.dropLast() + [last]))
    }
  }

  /// A line that says what follows, then a line for each word.
  func lines(_ answer: CompletionAnswer, request: Request) -> [String] {
    if let paths = answer.paths, answer.candidates.isEmpty { return [paths.rawValue] }
    return switch self {
    case .bash: Self.bashLines(answer, request: request)
    case .zsh: ["words"] + answer.fitting.map { Self.pair(answer.prefix + $0.value, $0.note) }
    case .fish:
      // fish has ways of its own to find what was meant.
      ["words"] + answer.candidates.map { Self.pair(answer.prefix + $0.value, $0.note) }
    }
  }

  private static func pair(_ value: String, _ note: String) -> String {
    note.isEmpty ? value : "\(value)\t\(note)"
  }

  private static func bashLines(_ answer: CompletionAnswer, request: Request) -> [String] {
    let typed = answer.prefix + answer.typed
    // A sign at which bash breaks words is a word of its own while nothing follows it.
    let isSign = request.replaced.count == 1 && "=:@".contains(request.replaced)
    let replaced = isSign ? "" : request.replaced
    let broken = typed.hasSuffix(replaced) ? typed.count - replaced.count : 0
    // With `hostcomplete` bash breaks words at `@` and replaces it, too.
    let kept = typed.prefix(broken).last == "@" ? broken - 1 : broken
    let fitting = answer.fitting
    let quoting = BashQuoting(open: request.openQuote)
    let words = fitting.map { String((answer.prefix + $0.value).dropFirst(kept)) }
    guard words.count > 1, let width = request.shownWidth else {
      return ["words"] + words.map(quoting.quoted)
    }
    let widest = words.map(\.columns).max() ?? 0
    let lines = zip(words, fitting).map { word, candidate in
      guard !candidate.note.isEmpty else { return word }
      let padding = String(repeating: " ", count: widest - word.columns)
      return String("\(word)\(padding)  (\(candidate.note))".prefix(max(widest, width - 2)))
    }
    // What all lines begin with is put into the line.
    let common = lines.dropFirst().reduce(lines[0]) { $0.commonPrefix(with: $1) }
    return ["words"] + (quoting.isPlain(common) ? lines : words.map(quoting.quoted))
  }
}
