import JournalKit
import JournalModel
import Terminal

extension Settled {
  /// What a person has to look at, for one side gave way.
  var sentences: [String] {
    switch outcome {
    case .merged(let merge):
      merge.superseded.map { "\(place): \(Self.sentence($0))" }
        + (merge.hasBothTexts
          ? ["\(place): both changed the text: what each wrote stands there, one below the other"]
          : [])
    case .kept: ["\(place): one side took it out, and the other one changed it: it stays"]
    case .removed:
      ["\(place): one side took it out, and the other one changed it: who is out stays out"]
    }
  }

  private var place: String { VisibleText.line(path) + (isPrivate ? " (private)" : "") }

  private static func sentence(_ value: DocumentMerge.Superseded) -> String {
    let (standing, other) = (words(value.standing), words(value.lines))
    return "both changed `\(value.key):`; it says \(standing), and the other side said \(other)"
  }

  private static func words(_ lines: String) -> String {
    let words = lines.lines.map(\.trimmed).joined(separator: " ").trimmed
    return words.isEmpty ? "nothing" : "`\(VisibleText.line(words))`"
  }
}
