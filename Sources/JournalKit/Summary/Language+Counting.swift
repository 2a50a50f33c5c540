internal import JournalModel

extension Language {
  /// Whether a text begins with the count that a sentence about it would begin with, in digits or in
  /// words: `Twenty-six people came to Cambridge.` A date does not.
  func begins(_ text: String, with count: HeadCount) -> Bool {
    guard let next = word(in: text, behind: count) else { return false }
    return !months.contains { $0.lowercased() == next }
  }

  /// The number of people with which a text begins, such as `Forty people came`; nil where it begins with
  /// anything else.
  func people(beginning text: String) -> Int? {
    // No number and noun are longer.
    let text = String(text.prefix(80))
    let digits = text.drop { !$0.isLetter && !$0.isNumber }
      .prefix { $0.isNumber || ",.'’".contains($0) }.filter(\.isNumber)
    let numbers = Int(digits).map { [$0] } ?? Array((numbers + moreNumbers).indices)
    let nouns = [people, totals.person.plural].map { $0.lowercased() }
    return numbers.first { number in
      word(in: text, behind: .number(number)).map { nouns.contains($0) } ?? false
    }
  }

  /// The next word of a text that begins with a count, in small letters.
  private func word(in text: String, behind count: HeadCount) -> String? {
    let text = text.lowercased().drop { !$0.isLetter && !$0.isNumber }
    return forms(of: count).lazy.compactMap { form -> String? in
      guard text.hasPrefix(form) else { return nil }
      let rest = text.dropFirst(form.count).drop { "*_".contains($0) }
      let next = rest.drop { $0.isWhitespace || "*_".contains($0) }.prefix { $0.isLetter }
      return rest.first?.isWhitespace ?? false && !next.isEmpty ? String(next) : nil
    }.first
  }

  /// One is an article in many languages, and words without a number can be said of anything.
  private func forms(of count: HeadCount) -> [String] {
    switch count {
    case .number(...1): return []
    case .number(let number):
      let all = numbers + moreNumbers
      let word = all.indices.contains(number) ? all[number].lowercased() : nil
      let words = [word, word?.replacing("-", with: " ")].compactMap { $0 }
      return words + [String(number)] + Self.separators.map { Self.grouped(number, by: $0) }
    case .words(let words):
      return words.contains(where: \.isNumber) ? [words.lowercased()] : []
    }
  }

  private static let separators = [",", ".", "'", "’", " ", "\u{A0}", "\u{202F}"]

  /// Such as `1,000`.
  private static func grouped(_ number: Int, by separator: String) -> String {
    let digits = String(number)
    let first = digits.count % 3
    return digits.enumerated().map { index, digit in
      index > 0 && (index - first).isMultiple(of: 3) ? "\(separator)\(digit)" : "\(digit)"
    }.joined()
  }
}
