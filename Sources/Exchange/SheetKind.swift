/// Sorts of tables, by what becomes of their rows.
package enum SheetKind: String, CaseIterable, Sendable {
  /// People, such as a ticket shop's export.
  case attendees
  /// What people wrote into a web form.
  case notes

  /// The other sort.
  package var other: SheetKind { self == .attendees ? .notes : .attendees }
}
