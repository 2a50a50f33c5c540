/// Account that the organiser gives of a day, or of the whole event: the words that open it, who came, the evening, and
/// which entries are shown in which order.
package struct DayPage: Sendable, Equatable {
  /// Stands after the day's number, or the event's name, such as `first steps`.
  package var title: String?
  /// Its place, if it is not the event's.
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
  /// Markdown for the evening, such as where people went for a beer.
  package var evening: String?
  /// Markdown that ends the account, such as what comes next.
  package var closing: String?
  /// What the picture on top shows.
  package var caption: String?
  /// For a kind, its entries in the order of the summary.
  package var show: [Kind: [Identifier]]
  /// Entries that the summary does not show, even where `show` has them.
  package var leaveOut: [Identifier]
  /// The Markdown that opens the account: the file's body; empty if there is none.
  package var opening: String

  /// Makes the page of what nobody has written one of.
  package init() {
    (show, leaveOut, opening) = ([:], [], "")
  }

  /// Whether it says anything of how many came, or from where.
  package var hasCounts: Bool {
    [attended, online, companies, universities, countries].contains { $0 != nil }
  }
}
