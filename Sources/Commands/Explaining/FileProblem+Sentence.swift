import JournalModel

extension FileProblem {
  var sentence: String {
    "\(isReadAsBefore ? "read as it was before" : "left out"): \(VisibleText.line(path)):\(line): \(VisibleText.line(message))"
  }
}
