internal import Git

/// A command of ours, as the reflogs of the two refs tell it.
struct RecordedChange {
  var published: ReflogLine?
  var `private`: ReflogLine?
  /// The commits that it takes back.
  let undone: Set<ObjectID>

  init(published: ReflogLine?, private: ReflogLine?) {
    self.published = published
    self.private = `private`
    undone = Set(
      [published, `private`].compactMap { $0.flatMap { ChangeLinks(reason: $0.reason)?.undone } })
  }

  /// Whether one of the commits is among those that were taken back.
  func isIn(_ undone: Set<ObjectID>) -> Bool {
    [published, `private`].contains { $0.map { undone.contains($0.new) } ?? false }
  }
}
