import JournalKit

extension BadAuthor: Failure {
  var explanation: Explanation {
    Explanation(
      code: .badAuthor, "'\(text)' is neither a name nor `Name <address>`.", status: .usage,
      obstacle: .field)
  }
}
