package import JournalModel

extension Event {
  /// The words of its summaries: those that the journal brings, else those of a language that ships.
  package var words: Language { ownWords ?? .named(language) }

  /// Heading above the entries of a kind in a summary: the event's own words, else those of its
  /// language; nil for a hidden kind.
  package func heading(of kind: Kind) -> String? {
    if credits.contains(kind) { return nil }
    if let setting = kinds.first(where: { $0.kind == kind }) { return setting.heading }
    return kind == .blocker ? nil : words.heading(of: kind)
  }

  /// Every kind in the order of a summary: highlights first, then as the event has them, then those
  /// that only entries have.
  func allKinds(with others: Set<Kind>) -> [Kind] {
    let unknown = others.subtracting(allKinds).sorted { $0.description < $1.description }
    return [.highlight] + (allKinds + unknown).filter { $0 != .highlight }
  }
}
