internal import Git

extension Snapshot {
  /// Reads what organisers keep private out of another repository, which has it on the same ref: one that
  /// nobody serves, beside one that everybody fetches from. Nothing of it gets in here.
  package mutating func readPrivately(from path: String) throws {
    guard tips.privateTip == nil else { return }
    let other = try Repository.open(at: path, in: repository.environment)
    guard let tip = try other.target(of: privateReference) else { return }
    let objects = other.commonFolder + "objects"
    try repository.addObjects(in: objects)
    (privateObjects, tips.privateTip) = (objects, try repository.commit(tip))
  }

  /// Whether pages of a site were sent from here.
  package func hasSentPages() throws -> Bool {
    try !repository.references(matching: "refs/hackjournal/pages/*").isEmpty
  }
}
