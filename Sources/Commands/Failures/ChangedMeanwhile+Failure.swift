extension ChangedMeanwhile: Failure {
  var explanation: Explanation {
    Explanation(
      code: .changedMeanwhile, "\(what) was changed while you were editing.",
      hint: "look at it, then edit it again with your words")
  }
}
