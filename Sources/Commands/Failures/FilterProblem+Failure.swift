import JournalKit

extension FilterParser.Problem: Failure {
  var explanation: Explanation {
    Explanation(
      code: .usage, "'\(clause.description)' says nothing of what is not sought.",
      hint: "write since: for what is not before, until: for what is not after", status: .usage)
  }
}
