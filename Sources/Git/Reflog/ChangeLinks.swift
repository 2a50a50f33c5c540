/// Notes in the reflog on a move of ours, beside the subject: by them the change can be taken back
/// later, in this clone alone.
///
/// Reflogs are never pushed, and the line is written in the step that moves the ref: there is no
/// file of our own that could disagree with it.
package struct ChangeLinks: Sendable, Equatable {
  /// The commit that the same command made on the private ref.
  package var privateHalf: ObjectID?
  /// Commit at which the public branch was when the private ref moved: what came first.
  package var publicTip: ObjectID?
  /// Whether the move brought what others did, so that nobody here can take it back.
  package var isOfOthers = false
  /// Whether it mended what several people did, so that it is no change of one of them.
  package var isRepair = false

  /// Makes links to nothing.
  package init() {}

  /// The line of the reflog: the links stand before the subject, which can be anybody's words.
  func reason(subject: String) -> String {
    guard !isOfOthers else { return Self.markOfOthers + subject }
    let links = [("with", privateHalf), ("beside", publicTip)]
      .compactMap { word, id in id.map { " (\(word) \($0))" } }
    return "\(Self.mark)\(isRepair ? Self.repair : "")\(links.joined()): \(subject)"
  }

  /// Reads the line of a reflog; nil if another program wrote it.
  package init?(reason: String) {
    guard reason.hasPrefix(Self.mark), let end = reason.firstIndex(of: ":") else { return nil }
    let rest = reason[..<end].dropFirst(Self.mark.count)
    isRepair = rest.hasPrefix(Self.repair)
    let words = rest.dropFirst(isRepair ? Self.repair.count : 0)
      .split { " ()".contains($0) }.map(String.init)
    for (word, name) in zip(words, words.dropFirst()) {
      guard let id = ObjectID(name) else { continue }
      switch word {
      case "with": privateHalf = id
      case "beside": publicTip = id
      default: break
      }
    }
  }

  private static let mark = "hackjournal"
  static let markOfOthers = "sync: "
  private static let repair = " (repair)"
}
