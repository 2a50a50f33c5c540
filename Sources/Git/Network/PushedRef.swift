/// What became of a ref that was pushed, as a line of `git push --porcelain` tells.
package struct PushedRef: Equatable, Sendable {
  package enum Answer: Equatable, Sendable {
    /// The remote has it, whether it had it before or not.
    case taken
    /// Somebody else was there before us: after a fetch it can be taken.
    case moved
    /// The remote does not want it, in its own words.
    case refused(String)
  }

  /// The ref on the remote.
  package let reference: String
  package let answer: Answer

  /// Reads `FLAG<TAB>FROM:TO<TAB>SUMMARY`; nil for what is no such line.
  init?(_ line: Substring) {
    let fields = line.split(separator: "\t", maxSplits: 2, omittingEmptySubsequences: false)
    guard fields.count == 3, let flag = fields[0].first,
      let colon = fields[1].lastIndex(of: ":")
    else { return nil }
    reference = String(fields[1][fields[1].index(after: colon)...])
    answer = flag == "!" ? Self.refusal(String(fields[2])) : .taken
  }

  /// git words it in English, for that is how we ask; a remote words its own refusals as it likes.
  private static func refusal(_ summary: String) -> Answer {
    let signs = [
      "fetch first", "non-fast-forward", "stale info", "cannot lock ref", "failed to update ref",
      "failed to lock", "incorrect old value", "reference already exists",
    ]
    guard !signs.contains(where: { summary.contains($0) }) else { return .moved }
    let reason = summary.drop { $0 != "(" }.dropFirst().prefix { $0 != ")" }
    return .refused(reason.isEmpty ? summary : String(reason))
  }
}
