/// Source of an entry or a note, which tells whether a day can have it already.
package enum Provenance: Sendable {
  /// Its identifier was made just now: no day can have it.
  case new
  /// A file that may have been added before, to any day.
  case file
}
