/// What the organiser says of a day: the words that open it, who came, the evening, and which
/// entries are shown in which order.
package struct DayPage: Sendable, Equatable {
  package var title: String?
  package var venue: String?
  package var attended: HeadCount?
  package var companies: HeadCount?
  package var universities: HeadCount?
  package var countries: HeadCount?
  package var evening: String?
  /// For a kind, its entries in the order of the summary.
  package var show: [Kind: [Identifier]]
  package var leaveOut: [Identifier]
  package var opening: String

  package init() {
    (show, leaveOut, opening) = ([:], [], "")
  }
}
