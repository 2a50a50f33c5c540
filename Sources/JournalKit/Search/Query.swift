internal import JournalModel

/// Search as somebody typed it: words, "phrases", fields such as `kind:demo`, each of them taken
/// away by a dash before it.
package struct Query: Sendable, Equatable {
  /// Names that can stand before a colon: those of the long options.
  package enum Field: String, Sendable, CaseIterable {
    case kind
    case by
    case day
    case tag
    case project
    case since
    case until
    case recordedSince = "recorded-since"

    /// Whether its values are mostly of several words.
    var hasSpaces: Bool { self != .kind && self != .day }
  }

  /// One condition.
  package struct Clause: Sendable, Equatable {
    /// Nil for words in the text.
    package let field: Field?
    /// Text after the colon, or the words where there is no field.
    package let text: String
    /// Whether a dash stands before it.
    package let isExcluded: Bool

    /// Takes the parts as they mean, without signs.
    package init(_ field: Field?, text: String, isExcluded: Bool = false) {
      self.field = field
      self.text = text
      self.isExcluded = isExcluded
    }

    /// As it is typed.
    package var description: String {
      let value = text.contains { $0.isWhitespace } ? "\"\(text)\"" : text
      return (isExcluded ? "-" : "") + (field.map { "\($0.rawValue):" } ?? "") + value
    }
  }

  /// In the order in which they were typed.
  package let clauses: [Clause]
  /// The first field that has nothing behind its colon; the same in quotes is a text.
  package let unfinished: Field?

  /// Reads the arguments of a command line; there is nothing that it refuses.
  ///
  /// The shell takes quotes away: an argument with white space is a phrase, unless it has quotes,
  /// fields or dashes of its own, as a whole query in one argument has.
  package init(_ arguments: [String]) {
    let words = arguments.flatMap(Self.words)
    clauses = words.compactMap(\.clause)
    unfinished = words.lazy.compactMap(\.unfinished).first
  }

  private static func words(of argument: String) -> [QueryWord] {
    let words = QueryWord.words(of: argument)
    guard words.count > 1, !argument.contains("\"") else { return words }
    let others = words.dropFirst().contains { $0.isExcluded || $0.field != nil }
    guard !others, words[0].field?.hasSpaces ?? true else { return words }
    return [QueryWord(words[0], upTo: argument)]
  }
}

/// A word of a query, or what stands in quotes.
private struct QueryWord {
  private(set) var isExcluded = false
  private(set) var field: Query.Field?
  private var value = ""
  /// The field that it would be if a value followed.
  private(set) var unfinished: Query.Field?

  /// Clause that the word makes; nil for an empty pair of quotes.
  var clause: Query.Clause? {
    value.trimmed.isEmpty ? nil : Query.Clause(field, text: value.trimmed, isExcluded: isExcluded)
  }

  /// The words between white space outside quotes.
  static func words(of argument: String) -> [QueryWord] {
    var words: [QueryWord] = []
    var rest = argument[...]
    while let start = rest.firstIndex(where: { !$0.isWhitespace }) {
      rest = rest[start...]
      words.append(QueryWord(&rest))
    }
    return words
  }

  private init(_ rest: inout Substring) {
    if rest.first == "-", rest.dropFirst().first.map({ !$0.isWhitespace }) ?? false {
      isExcluded = true
      rest.removeFirst()
    }
    if let colon = rest.firstIndex(of: ":"),
      let field = Query.Field(rawValue: rest[..<colon].lowercased())
    {
      let value = rest[colon...].dropFirst()
      if value.first?.isWhitespace ?? true {
        unfinished = field
      } else {
        (self.field, rest) = (field, value)
      }
    }
    var isQuoted = false
    while let next = rest.first, isQuoted || !next.isWhitespace {
      rest.removeFirst()
      if next == "\"" { isQuoted.toggle() } else { value.append(next) }
    }
  }

  init(_ first: QueryWord, upTo argument: String) {
    (isExcluded, field) = (first.isExcluded, first.field)
    let text = argument.trimmed.drop { isExcluded && $0 == "-" }
    value = field == nil ? String(text) : String(text.drop { $0 != ":" }.dropFirst())
  }
}
