/// Sorts of tables, by what becomes of their rows.
package enum SheetKind: String, CaseIterable, Sendable {
  /// People, such as a ticket shop's export.
  case attendees
  /// What people wrote into a web form.
  case notes
  /// What happened, such as another journal has it.
  case entries

  /// The sort that it is taken for most often where it is none.
  package var other: SheetKind { self == .notes ? .attendees : .notes }
}
