import Publishing

extension PageFileProblem: Failure {
  var explanation: Explanation {
    switch self {
    case .notRegular(let name):
      Explanation(
        code: .noFile, "\(name) is no regular file.",
        hint: "name a file, or leave out -o and let the shell write: > FILE")
    case .editedByHand(let name):
      Explanation(
        code: .editedByHand, "\(name) was changed by hand, or is not a summary of ours.",
        hint: "write to another file and compare, or move this one away")
    }
  }
}
