/// The texts of a file that both sides changed; nil for what is no text.
struct MergeTexts {
  let base: String?
  let newer: String?
  let older: String?

  /// The text of both, and what the newer one overruled; no text where the newer file stands as it is.
  func merged(at path: String) -> (content: String?, superseded: [DocumentMerge.Superseded]) {
    guard let newer, let older else { return (nil, whole) }
    do throws(FormatError) {
      let merge = try FileMerge(of: path, base: base ?? "", newer: newer, older: older)
      return (merge.content, merge.superseded)
    } catch {
      // No file of the journal, or nobody can read either of the two.
      return byLines(newer, older)
    }
  }

  private func byLines(
    _ newer: String, _ older: String
  ) -> (content: String?, superseded: [DocumentMerge.Superseded]) {
    guard let base,
      let lines = LineMerge.merged(Self.lines(base), Self.lines(newer), Self.lines(older))
    else { return (nil, whole) }
    return (lines.joined(separator: "\n"), [])
  }

  private var whole: [DocumentMerge.Superseded] {
    [.init(key: "", lines: older ?? "", standing: newer ?? "")]
  }

  private static func lines(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}
