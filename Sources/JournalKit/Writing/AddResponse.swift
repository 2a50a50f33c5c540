internal import Git
package import JournalModel

/// A new response.
package struct AddResponse: Plan {
  private let response: Response

  /// Takes a response; refuses an excerpt that says nothing or too much.
  package init(_ response: Response) throws(JournalProblem) {
    if !response.excerpt.isEmpty { try JournalProblem.check(response.excerpt) }
    self.response = response
  }

  package func change(
    of journal: Snapshot
  ) throws -> (change: JournalChange, outcome: Filed<Response>) {
    var response = response
    try journal.withhold(&response)
    let path = Layout.response(response)
    let change = JournalChange(
      publicFiles: [.init(path: path, text: response.content)],
      subject: "Add response: \(response.title)", identifiers: [response.id])
    return (change, Filed(value: response, path: path, date: response.day))
  }
}
