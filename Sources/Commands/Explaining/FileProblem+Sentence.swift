import JournalModel

extension FileProblem {
  var sentence: String {
    "left out: \(VisibleText.line(path)):\(line): \(VisibleText.line(message))"
  }
}
