/// A follow-up of another event, which an entry of a later one closes: `EVENT/ID` in files.
package struct EarlierFollowUp: Hashable, Sendable, CustomStringConvertible {
  /// The `id` of that event's `event.yml`, which never changes, as its name and its folder can.
  package let event: Identifier
  package let id: Identifier

  package init(event: Identifier, id: Identifier) {
    (self.event, self.id) = (event, id)
  }

  /// Reads two identifiers with a slash between them, and nothing else.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let event = Identifier(parts[0]), let id = Identifier(parts[1]) else {
      return nil
    }
    self.init(event: event, id: id)
  }

  package var description: String { "\(event)/\(id)" }
}

extension Entry {
  /// Takes what a file says that it closes, in whatever order; false if one of these is neither.
  mutating func close(_ texts: [String]) -> Bool {
    closes = texts.compactMap { Identifier($0) }
    closesEarlier = texts.compactMap { EarlierFollowUp($0) }
    return closes.count + closesEarlier.count == texts.count
  }

  /// All that it closes, as files have it.
  package var allCloses: [String] {
    closes.map(\.description) + closesEarlier.map(\.description)
  }

  /// Whether it says what became of a follow-up, be it of another event.
  package var isAnswer: Bool { !closes.isEmpty || !closesEarlier.isEmpty }
}
