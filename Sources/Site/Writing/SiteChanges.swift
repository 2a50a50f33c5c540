/// What writing a site changes in its folder, by paths below that.
package struct SiteChanges: Equatable, Sendable {
  /// New ones, and those whose bytes are others.
  package internal(set) var written: [String] = []
  /// Those that the site has no more.
  package internal(set) var removed: [String] = []
  /// Those that a person changed since, or that never were ours: they stay as they are.
  package internal(set) var kept: [String] = []
  /// Number of those that are as they were.
  package internal(set) var same = 0

  init() {}
}
