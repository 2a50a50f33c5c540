import JournalModel

extension FileProblem {
  /// The file that cannot be read, the line, and the reason.
  var sentence: String {
    "left out: \(VisibleText.line(path)):\(line): \(VisibleText.line(message))"
  }
}
