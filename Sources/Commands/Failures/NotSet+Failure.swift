import JournalKit

extension NotSet: Failure {
  var explanation: Explanation {
    Explanation(
      code: .notSet, "\(key.rawValue) is not set.",
      hint: "hackjournal config \(isGlobal ? "--global " : "")\(key.rawValue) VALUE")
  }
}
