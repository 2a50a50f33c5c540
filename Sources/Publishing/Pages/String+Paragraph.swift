extension String {
  /// Whether it is one line of words.
  var isParagraph: Bool {
    first.map { $0.isLetter || $0.isNumber } ?? false && !contains("\n")
  }
}
