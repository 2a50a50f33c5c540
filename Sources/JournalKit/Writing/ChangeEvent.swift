internal import Git
package import JournalModel

/// Change of what `event.yml` says; only the lines of keys that change are rewritten.
package struct ChangeEvent: Plan {
  private let body: (inout Event) throws -> Void

  /// `body` gets the event as it is then.
  package init(_ body: @escaping (inout Event) throws -> Void) {
    self.body = body
  }

  package func change(of journal: Snapshot) throws -> (change: JournalChange, outcome: Void) {
    guard var document = try journal.document(Layout.event, as: .yaml) else {
      throw JournalProblem.noJournal
    }
    let former = try EventFile.event(document.content)
    var event = former
    try body(&event)
    try rethrowing(Layout.event) { () throws(FormatError) in
      try document.rewrite(former, as: event)
    }
    let change = JournalChange(
      publicFiles: [.init(path: Layout.event, text: document.content)],
      subject: "Change the event")
    return (change, ())
  }
}

extension Snapshot {
  /// The whole of `event.yml`.
  package func eventFile() throws -> String {
    try document(Layout.event, as: .yaml)?.content ?? ""
  }
}
