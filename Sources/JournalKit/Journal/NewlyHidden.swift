package import JournalModel

/// Somebody who has a name that must not be published from a change on.
package struct NewlyHidden: Sendable {
  /// Nil for somebody who was not in the roster.
  package let former: Attendee?
  package let attendee: Attendee

  /// Nil if a change hides no name of theirs that was not hidden before.
  init?(_ attendee: Attendee, since former: Attendee?) {
    guard attendee.named != .yes, attendee.name != nil || !attendee.formerNames.isEmpty,
      former?.named == .yes || former?.name != attendee.name
        || former?.formerNames != attendee.formerNames
    else { return nil }
    (self.former, self.attendee) = (former, attendee)
  }
}
