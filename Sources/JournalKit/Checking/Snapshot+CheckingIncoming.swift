internal import Git

extension Snapshot {
  /// A finding as long as what another organiser keeps private is fetched and not joined.
  func incomingFindings() throws -> [Finding] {
    guard isBranch, try incoming() != nil else { return [] }
    return [
      Finding(
        .notJoined, at: nil,
        message: "What another organiser keeps private was fetched and is not joined yet.",
        remedy: .repair)
    ]
  }
}
