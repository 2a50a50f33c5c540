package import JournalModel

/// Order that a person wants for a day's entries, and the entries to leave out.
package struct ArrangingRequest: Sendable {
  /// Entries by the kind under whose heading they are to stand, in their order.
  package var show: [Kind: [Identifier]]
  /// Entries that summaries are not to show.
  package var leaveOut: [Identifier]

  package init(show: [Kind: [Identifier]], leaveOut: [Identifier]) {
    self.show = show
    self.leaveOut = leaveOut
  }
}
