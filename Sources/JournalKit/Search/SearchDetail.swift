/// Parts that a search keeps of the entries that it finds: texts of 100,000 entries need much room.
package enum SearchDetail: Sendable {
  case texts
  /// Everything but texts, whose tags stand among the others.
  case fields
}
