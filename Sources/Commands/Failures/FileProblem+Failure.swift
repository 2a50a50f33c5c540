import JournalKit
import JournalModel

extension FileProblem: Failure {
  var explanation: Explanation {
    JournalProblem.unreadable(self).explanation
  }
}
