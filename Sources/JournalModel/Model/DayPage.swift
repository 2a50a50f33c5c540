/// Account that the organiser gives of a day: the words that open it, who came, the evening, and
/// which entries are shown in which order.
package struct DayPage: Sendable, Equatable {
  /// Stands after the day's number, such as `first steps`.
  package var title: String?
  /// Place of this day, if it is not the event's.
  package var venue: String?
  /// Number of people who came; nil lets the check-ins be counted.
  package var attended: HeadCount?
  /// Number of people who took part from elsewhere, beside those who came.
  package var online: HeadCount?
  /// From how many companies they came; nil lets the check-ins be counted.
  package var companies: HeadCount?
  /// From how many universities they came; nil lets the check-ins be counted.
  package var universities: HeadCount?
  /// From how many countries they came; nil lets the check-ins be counted.
  package var countries: HeadCount?
  /// Markdown for the end of the day, such as where people went for a beer.
  package var evening: String?
  /// Markdown that ends the account, such as what comes next.
  package var closing: String?
  /// For a kind, its entries in the order of the summary.
  package var show: [Kind: [Identifier]]
  /// Entries that the summary does not show, even where `show` has them.
  package var leaveOut: [Identifier]
  /// The Markdown that opens the day: the file's body; empty if there is none.
  package var opening: String

  /// Makes the page of a day of which nobody has written one.
  package init() {
    (show, leaveOut, opening) = ([:], [], "")
  }
}
