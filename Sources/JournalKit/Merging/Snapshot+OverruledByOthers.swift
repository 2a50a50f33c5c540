package import Git
internal import JournalModel

extension Snapshot {
  /// What a person said, and merges overruled that are behind the first tips and not behind the others: those
  /// of somebody else. Only what nobody has changed again or kept since.
  ///
  /// The whole history is read only if there are such merges at all.
  package func unsettled(
    of address: String, overruledFrom tips: [ObjectID], notBehind known: [ObjectID]
  ) throws -> [Unsettled] {
    let word = Array("\n\(UnsettledMark.superseded): ".utf8)
    var merges: Set<ObjectID> = []
    try repository.walk(HistoryRange(tips: tips, hidden: known)) { id, bytes in
      if bytes.firstRange(of: word) != nil { merges.insert(id) }
      return true
    }
    guard !merges.isEmpty else { return [] }
    return try unsettled().filter {
      merges.contains($0.merge) && $0.commit.author.email == address
    }
  }
}
