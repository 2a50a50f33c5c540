import JournalModel

extension FileProblem {
  /// Which file cannot be read, where, and why.
  var sentence: String {
    "left out: \(VisibleText.line(path)):\(line): \(VisibleText.line(message))"
  }
}
