internal import Git
package import JournalModel

/// How a journal stands, by the names of its files: no entry is opened.
package struct Standing: Sendable {
  /// Days that have a folder, in order.
  package fileprivate(set) var days: [Day] = []
  package fileprivate(set) var attendees = 0
  package fileprivate(set) var responses = 0
  /// Files that had to be read, and cannot be.
  package fileprivate(set) var problems: [FileProblem] = []

  /// A day by its files.
  package struct Day: Sendable {
    package let date: CalendarDate
    package let entries, notes: Int
    /// Entries that the order of an arranged day does not have.
    package fileprivate(set) var newEntries = 0
    /// What the day's page counts and how many are checked in, where these differ.
    package fileprivate(set) var headCounts: (attended: Int, checkedIn: Int)?
  }
}

extension Snapshot {
  /// Counts the files of the journal, and looks what its days' pages say of them.
  package func standing() throws -> Standing {
    var standing = Standing()
    standing.attendees = try treeID.map { try countOfFiles(in: Layout.attendees, of: $0) } ?? 0
    standing.responses = try names(in: Layout.responses).count
    var pages: [DayPage] = []
    for date in try dates() {
      let page = try dayPage(date)
      standing.problems += page.problems
      pages.append(page.values.first ?? DayPage())
      standing.days.append(try day(date, arrangedBy: pages[pages.count - 1]))
    }
    try count(pages, in: &standing)
    return standing
  }

  private func day(_ date: CalendarDate, arrangedBy page: DayPage) throws -> Standing.Day {
    let folder = Layout.dayFolder(date)
    let notes = try trees.map { try countOfFiles(in: Layout.notesFolder(date), of: $0) }
    let files = try treeID.map { try countOfFiles(in: folder, of: $0) } ?? 0
    let hasPage = try treeID.map {
      try repository.entry(at: Layout.dayPage(date), in: $0) != nil
    }
    var day = Standing.Day(
      date: date, entries: files - (hasPage == true ? 1 : 0), notes: notes.reduce(0, +))
    let arranged = Set(page.leaveOut + page.show.values.joined())
    guard !arranged.isEmpty else { return day }
    day.newEntries = try names(in: folder).count { name in
      name != "day.md"
        && !arranged.contains(Layout.identifier(ofFile: "\(folder)/\(name)"))
    }
    return day
  }

  /// Compares the numbers on pages with the check-ins; the roster is read only where there are such.
  private func count(_ pages: [DayPage], in standing: inout Standing) throws {
    let attended = pages.map { page in
      if case .number(let number) = page.attended { number } else { Int?.none }
    }
    guard attended.contains(where: { $0 != nil }) else { return }
    let roster = try attendees()
    standing.problems += roster.problems
    for (index, number) in attended.enumerated() {
      let present = roster.values.count { $0.days.contains(standing.days[index].date) }
      guard let number, present > 0, number != present else { continue }
      standing.days[index].headCounts = (number, present)
    }
  }

  private func names(in folder: String) throws -> Set<String> {
    Set(
      try [false, true].flatMap { try listing(folder, isPrivate: $0) }
        .filter { $0.kind == .file && $0.name.hasSuffix(Layout.ending) }.map(\.name))
  }

  private func countOfFiles(in folder: String, of tree: ObjectID) throws -> Int {
    guard let entry = try repository.entry(at: folder, in: tree), entry.kind == .folder else {
      return 0
    }
    return try repository.countOfFiles(in: entry.id, ending: Layout.ending)
  }
}
