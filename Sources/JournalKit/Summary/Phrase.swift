internal import JournalModel

/// A count with its noun, such as `two companies` or `several companies`, ready for a list.
package struct Phrase {
  private let count: String
  private let noun: String
  /// Whether the count can stand once for all: three companies and universities would be six.
  private let isVague: Bool

  /// Nil for none. `one` is the whole text for one, `nouns` are the forms for one and for many.
  init?(_ head: HeadCount, one: String, nouns: [String], number: (Int) -> String) {
    switch head {
    case .number(0): return nil
    case .number(1):
      let words = one.split(separator: " ", maxSplits: 1).map(String.init)
      (count, noun, isVague) = (words.first ?? "", words.last ?? "", false)
    case .number(let many):
      (count, noun, isVague) = (number(many), nouns.last ?? "", false)
    case .words(let words):
      let named = nouns.first { words.lowercased().hasSuffix(" \($0.lowercased())") }
      count = named.map { String(words.dropLast($0.count + 1)) } ?? words
      noun = named ?? nouns.last ?? ""
      isVague = named == nil && !words.contains { $0.isNumber || $0 == " " }
    }
  }

  /// `several companies, universities and countries` says `several` once.
  static func list(_ phrases: [Phrase], before conjunction: String) -> String {
    let isAlike = Set(phrases.map(\.count)).count == 1 && phrases.allSatisfy(\.isVague)
    let items = phrases.enumerated().map { index, phrase in
      isAlike && index > 0 ? phrase.noun : "\(phrase.count) \(phrase.noun)"
    }
    return list(items, before: conjunction)
  }

  /// `one, two and three`; empty for none.
  package static func list(_ items: [String], before conjunction: String) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return "\(items.dropLast().joined(separator: ", ")) \(conjunction) \(last)"
  }
}

extension String {
  package var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
