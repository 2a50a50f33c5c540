internal import JournalModel

/// Thanks to those who gave, in whole sentences: what several gave is said once, and who gave several
/// things alone is named once for them.
struct GiftWords {
  private typealias Words = [Summary.Words.Part]

  private let language: Language
  private let tellsDays: Bool

  init(_ language: Language, tellsDays: Bool) {
    (self.language, self.tellsDays) = (language, tellsDays)
  }

  /// Hosts and sponsors of whom nobody said what they gave, and what the others gave.
  func sentences(_ hosts: [Giver], _ sponsors: [Giver]) -> [Summary.Words] {
    let (phrases, all) = (language.gifts, hosts + sponsors)
    let were = [
      sentence(hosts.filter { $0.purpose == nil }, one: phrases.host, many: phrases.hosts),
      sentence(sponsors.filter { $0.purpose == nil }, one: phrases.sponsor, many: phrases.sponsors),
    ].compactMap { $0 }
    return (were + gave(all.filter { $0.purpose != nil })).map { Summary.Words(Self.ended($0)) }
  }

  private func sentence(_ givers: [Giver], one: String, many: String) -> Words? {
    let names = names(of: givers)
    guard !names.isEmpty else { return nil }
    return (names.count == 1 ? one : many).filled(["name": list(names)])
  }

  /// One sentence for all, unless one of the gifts needs its own.
  private func gave(_ givers: [Giver]) -> [Words] {
    // A day behind a gift would pass for that of the next.
    let isLast = { (giver: Giver) in tellsDays && !giver.days.isEmpty }
    let gifts = gifts(of: givers.filter { !isLast($0) } + givers.filter(isLast))
    let phrases = language.gifts
    let isLong = gifts.contains { $0.what.contains { $0.plain.contains { ",;.:".contains($0) } } }
    let sentences = gifts.enumerated().map { index, gift in
      let whole = gift.names.count == 1 ? phrases.one : phrases.many
      return (index == 0 || isLong ? whole : phrases.more)
        .filled(["name": list(gift.names), "purpose": gift.what])
    }
    guard !isLong, !sentences.isEmpty else { return sentences }
    return [Array(sentences.joined(separator: [.text(", ")]))]
  }

  /// What was given, in the order in which it stands, with all who gave it; what the same people gave
  /// stands together, that of a day first: a day behind several would pass for that of all.
  private func gifts(of givers: [Giver]) -> [(names: [Words], what: Words)] {
    var shared: [SharedGifts] = []
    for giver in givers {
      let gift = words(of: giver)
      let givenBy = Set(givers.filter { words(of: $0) == gift }.map(\.name))
      let names = names(of: givers.filter { givenBy.contains($0.name) })
      let index = shared.firstIndex { $0.names == names } ?? shared.endIndex
      if index == shared.endIndex { shared.append(SharedGifts(names: names)) }
      shared[index].add(gift, isOfDays: tellsDays && !giver.days.isEmpty)
    }
    return shared.map { ($0.names, list($0.ofDays + $0.others)) }
  }

  /// What the same people gave.
  private struct SharedGifts {
    let names: [Words]
    private(set) var ofDays: [Words] = []
    private(set) var others: [Words] = []

    init(names: [Words]) { self.names = names }

    mutating func add(_ gift: Words, isOfDays: Bool) {
      guard !(ofDays + others).contains(gift) else { return }
      if isOfDays { ofDays.append(gift) } else { others.append(gift) }
    }
  }

  private func words(of giver: Giver) -> Words {
    let purpose: Words = [.markdown(giver.purpose ?? "")]
    guard tellsDays, let first = giver.days.first else { return purpose }
    guard giver.days.count > 1 else {
      return language.gifts.onDay.filled(["purpose": purpose, "day": [.text(String(first))]])
    }
    let days = Phrase.list(giver.days.map(String.init), before: language.and)
    return language.gifts.onDays.filled(["purpose": purpose, "days": [.text(days)]])
  }

  /// Each once, with a page if one of the gifts has it.
  private func names(of givers: [Giver]) -> [Words] {
    var seen: Set<String> = []
    return givers.filter { seen.insert($0.name).inserted }.map { giver in
      let url = givers.first { $0.name == giver.name && $0.url != nil }?.url
      return [url.map { .link(giver.name, url: $0) } ?? .markdown(giver.name)]
    }
  }

  private func list(_ items: [Words]) -> Words {
    guard let last = items.last, items.count > 1 else { return items.first ?? [] }
    return items.dropLast().joined(separator: [.text(", ")]) + [.text(" \(language.and) ")] + last
  }

  private static func ended(_ words: Words) -> Words {
    words.last?.plain.hasSuffix(".") ?? true ? words : words + [.text(".")]
  }
}

extension String {
  /// A phrase with its variable parts, as words.
  fileprivate func filled(_ values: [String: [Summary.Words.Part]]) -> [Summary.Words.Part] {
    split(separator: "{", omittingEmptySubsequences: false).enumerated().flatMap { index, part in
      guard index > 0, let end = part.firstIndex(of: "}") else {
        return [Summary.Words.Part.text(String(part))]
      }
      let rest = String(part[part.index(after: end)...])
      return (values[String(part[..<end])] ?? []) + [.text(rest)]
    }.filter { !$0.plain.isEmpty }
  }
}
