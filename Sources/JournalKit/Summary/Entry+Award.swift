internal import JournalModel

extension Entry {
  /// An award whose reason stands in the next line with an empty line between them. A wrapped sentence stays
  /// one: of that a line ends where the next word has no room.
  var withReasonApart: Entry {
    guard text.has(UInt8(ascii: "\n")), !beginsWithBlock else { return self }
    let lines = text.lines
    let paragraph = lines.prefix { !$0.trimmed.isEmpty }
    guard paragraph.count > 1, paragraph[1].first?.isLetter ?? false,
      !paragraph[0].contains(where: { Self.pairing.contains($0) })
    else { return self }
    let needed = paragraph[0].trimmed.count + 1 + paragraph[1].prefix { $0 != " " }.count
    guard needed <= max(Self.narrowest, paragraph.map(\.count).max() ?? 0) else { return self }
    var entry = self
    entry.text = ([lines[0], ""] + lines.dropFirst()).joined(separator: "\n")
    return entry
  }

  /// An award as its line tells it, which names the projects itself: the prize, and apart from it what the
  /// headline says behind a colon; nil where it says no more, or tells of them in another way.
  func withPrizeApart(from projects: [String]) -> Entry? {
    guard !projects.isEmpty, !beginsWithBlock, let (prize, words) = prizeAndWords else {
      return nil
    }
    let whole = unwrapped
    var entry = self
    if projects.contains(where: prize.isName) {
      entry.text = [words.capitalisedFirst, whole.details].filter { !$0.isEmpty }
        .joined(separator: "\n\n")
      return entry
    }
    let name = projects.first { words.begins(withName: $0) }
    let reason = words.dropFirst(name?.count ?? 0).drop { " ,:;–—-".contains($0) }
    let isSaid = projects.contains(where: FoldedText(String(reason)).says)
    guard !isSaid, reason.isEmpty || String(reason).isProse else { return nil }
    let end = reason.isEmpty || String(reason).isEnded(by: ".!?…:") ? "" : "."
    entry.text = [prize, String(reason).capitalisedFirst + end, whole.details]
      .filter { !$0.isEmpty }.joined(separator: "\n\n")
    return entry
  }

  /// Of these the project that its headline says to have won something, such as Crane in `Best demo: Crane`.
  func winner(among projects: [String]) -> String? {
    guard let (prize, words) = prizeAndWords else { return nil }
    return projects.filter { prize.isName($0) || words.begins(withName: $0) }
      .max { $0.count < $1.count }
  }

  private var prizeAndWords: (prize: String, words: String)? {
    let headline = unwrapped.headline
    guard let colon = headline.firstRange(of: ": "),
      !headline[..<colon.lowerBound].contains(where: { Self.pairing.contains($0) })
    else { return nil }
    let words = (headline[..<colon.lowerBound].trimmed, headline[colon.upperBound...].trimmed)
    return words.0.isEmpty || words.1.isEmpty ? nil : words
  }

  /// Signs that can pair with one that follows.
  private static let pairing = "*_`[<\\"

  /// Nobody wraps lines at fewer columns.
  private static let narrowest = 40
}

extension String {
  /// Whether it is that name, whatever its case and accents.
  fileprivate func isName(_ name: String) -> Bool {
    FoldedText(self).bytes == FoldedText(name).bytes
  }

  fileprivate func begins(withName name: String) -> Bool {
    guard String(prefix(name.count)).isName(name) else { return false }
    return dropFirst(name.count).first.map { !$0.isLetter && !$0.isNumber } ?? true
  }
}
