internal import Git
package import JournalModel

extension Snapshot {
  /// What the organiser says of a day.
  package func dayPage(_ date: CalendarDate) throws -> Found<DayPage> {
    try page(at: Layout.dayPage(date))
  }

  /// What the organiser says of the whole event.
  package func eventPage() throws -> Found<DayPage> { try page(at: Layout.eventPage) }

  /// None if nobody wrote it. One that cannot be read is as it was when it could be
  /// read last, and that is among the problems: what it leaves out must not come back.
  private func page(at path: String) throws -> Found<DayPage> {
    var found = Found<DayPage>()
    do {
      guard let document = try document(path) else { return found }
      found.add { () throws(FileProblem) in
        try located(path) { () throws(FormatError) in try DayPageFile.page(document) }
      }
    } catch JournalProblem.unreadable(let problem) {
      found.problems.append(problem)
    }
    guard !found.problems.isEmpty, !found.problems[0].isLost, let tip = tips.publicTip else {
      return found
    }
    let former = try repository.newestVersion(of: path, before: tip.id) {
      try DayPageFile.page(Document($0, as: .frontMatter))
    }
    found.values = [former].compactMap(\.self)
    found.problems[0].isReadAsBefore = former != nil
    return found
  }
}
