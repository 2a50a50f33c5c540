/// What case and signs say of words of every day.
extension NameGathering {
  /// Words of every day must have capitals, unless others beside them tell the name.
  func hasFittingCapitals(isOrdered: Bool) -> Bool {
    let form = entry.form
    switch (form.comparison, form.everyday) {
    case (.joined, let everyday):
      let word = text.words[range.lowerBound]
      if NameGap.isSigned(word, in: text.bytes) {
        return word.count >= NameForm.shortestJoined
      }
      return word.count >= (everyday == .all ? 10 : 8) && !isOtherWord(word)
    case (_, .none): return true
    case (.letters, .some)
    where isOrdered && form.isWhole && range.count == form.words.count || isHandle || hasComma:
      return true
    case (.letters, .all) where isHandle && (isUnderscored || isSigned): return true
    case (.letters, .all) where isOrdered && isSpaced && isAnnounced: return true
    case (.letters, .all) where isOrdered && form.isWhole && isHandle && isInAddress: return true
    default:
      return places.compactMap(\.self).allSatisfy { place in
        let word = text.words[place]
        return word.isCapital || !(word.letters.map { index.words[$0].isCommon } ?? false)
      } && !isVerb
    }
  }

  /// Whether two parts of a name are another word as they stand: `rosemary`.
  private func isOtherWord(_ word: NameText.Word) -> Bool {
    EverydayWords.isJoined(
      NameKey.of(String(decoding: text.bytes[word.start..<word.end], as: UTF8.self)))
  }

  /// Whether the words are joined by dots, dashes or strokes, as in `hopper.grace`.
  private var isHandle: Bool {
    range.count > 1
      && range.dropLast().allSatisfy { place in
        let gap = text.bytes[text.words[place].end..<text.words[place + 1].start]
        return gap.count == 1 && gap.allSatisfy("._-+".utf8.contains)
      }
  }

  /// `by hope young`
  private var isSpaced: Bool {
    range.count == places.count
      && range.dropLast().allSatisfy { text.words[$0].end + 1 == text.words[$0 + 1].start }
  }

  /// `@hope-young`
  private var isSigned: Bool { NameGap.isSigned(text.words[range.lowerBound], in: text.bytes) }

  /// `hope_young`
  private var isUnderscored: Bool {
    range.dropLast().allSatisfy { text.bytes[text.words[$0].end] == UInt8(ascii: "_") }
  }

  /// `hopper, grace`; but `the hopper may jam` names nobody called May.
  private var hasComma: Bool {
    range.count == 2
      && text.bytes[text.words[range.lowerBound].end..<text.words[range.upperBound].start]
        .elementsEqual(", ".utf8)
  }

  /// Whether a single word begins a sentence that goes on as only a verb does: `Will it work?`,
  /// `Mark the date`.
  private var isVerb: Bool {
    let place = range.lowerBound
    guard range.count == 1, text.words.indices.contains(place + 1) else { return false }
    let (word, next) = (text.words[place], text.words[place + 1])
    let before = place > 0 ? text.bytes[text.words[place - 1].end..<word.start] : []
    return text.bytes[word.end..<next.start].elementsEqual(" ".utf8)
      && (place == 0 || before.contains { ".!?:;\n".utf8.contains($0) })
      && Self.objects.contains(String(decoding: text.bytes[next.start..<next.end], as: UTF8.self))
  }

  private static let objects: Set<String> = [
    "it", "we", "you", "they", "he", "she", "there", "this", "that", "these", "those", "the", "a",
    "an", "my", "your", "our", "their", "anybody", "anyone", "somebody", "someone", "everybody",
    "all", "any", "each", "every", "everything", "anything", "something", "nobody", "yourself",
    "yourselves", "jemand", "wer", "man", "es", "er", "ich", "wir",
  ]
}
