internal import JournalModel

extension String {
  /// Whether the last sign of its words is one of these, whatever closes a quotation or emphasis behind it.
  package func isEnded(by signs: String) -> Bool {
    last { !"\"'”’»*_`)]".contains($0) }.map { signs.contains($0) } ?? false
  }

  /// Without the full stop or colon at its end, so that words can follow.
  package var unended: String {
    let isEnded = hasSuffix(":") || hasSuffix(".") && !hasSuffix("..")
    return isEnded ? String(dropLast()).trimmed : self
  }
}
