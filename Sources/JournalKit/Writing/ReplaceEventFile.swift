internal import Git
internal import JournalModel

/// Another `event.yml` in the place of the one that a person saw, if it can be read.
package struct ReplaceEventFile: Plan {
  private let former: String
  private let text: String

  package init(_ former: String, with content: String) {
    (self.former, text) = (former, content.trimmedLines + "\n")
  }

  package func change(of journal: Snapshot) throws -> (change: JournalChange, outcome: Void) {
    guard try journal.eventFile() == former else { throw JournalProblem.eventChanged }
    let event: Event
    do throws(EventProblem) {
      event = try EventFile.event(text)
    } catch {
      throw JournalProblem.event(error, branch: journal.branch)
    }
    guard event.id == journal.event.id else {
      throw JournalProblem.eventIdentifierChanged(journal.event.id)
    }
    let change = JournalChange(
      publicFiles: [.init(path: Layout.event, text: text)], subject: "Change the event")
    return (change, ())
  }
}
