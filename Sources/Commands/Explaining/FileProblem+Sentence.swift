import JournalModel

extension FileProblem {
  var sentence: String {
    let what = isReadAsBefore ? "read as it was before" : "left out"
    return "\(what): \(VisibleText.line(path)):\(line): \(VisibleText.line(message))"
  }
}
