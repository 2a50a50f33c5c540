package import JournalModel

/// Where public files have what a page of them would give away.
package struct LeakOrigin: Equatable, Sendable {
  package var places: [Leak] = []
  /// Whether each has a part of it alone.
  package var isInParts = false
}
