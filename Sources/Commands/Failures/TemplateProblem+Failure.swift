import JournalModel
import Site

extension SiteTemplates.Problem: Failure {
  var explanation: Explanation {
    Explanation(
      code: .badTemplate, "\(VisibleText.line(template)):\(line): \(VisibleText.line(reason)).",
      hint: "mend the template there; nothing was written")
  }
}
