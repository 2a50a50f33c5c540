/// People who are not to be named, sought by names that are nearly theirs.
package struct NearlyHidden: Sendable {
  private let people: [Attendee]
  private let words: [[String]]

  package init(_ attendees: [Attendee]) {
    people = attendees.filter { $0.named != .yes && $0.name != nil }.flatMap(\.byEachName)
      .filter { !$0.isMentionedOnly }
    words = people.map { HiddenNamesakes.words(of: $0.name ?? "") }
  }

  /// Those who have every word of the shorter name, but for a letter or two.
  package func people(nearly name: String) -> [Attendee] {
    places(nearly: name).map { people[$0] }
  }

  /// The same of a name of a list, which is whole: one word is not nearly two.
  package func people(nearlyWhole name: String) -> [Attendee] {
    let count = HiddenNamesakes.words(of: name).count
    return places(nearly: name).filter {
      min(words[$0].count, count) > 1 || words[$0].count == count
    }
    .map { people[$0] }
  }

  private func places(nearly name: String) -> [Int] {
    let sought = HiddenNamesakes.words(of: name)
    return people.indices.filter { HiddenNamesakes.isNearly(sought, words[$0]) }
  }
}
