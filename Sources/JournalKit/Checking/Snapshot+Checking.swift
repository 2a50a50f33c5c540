internal import Git
internal import JournalModel

extension Snapshot {
  /// Findings about the journal and the repository that has it, by path. `environment` is for the
  /// user's git, which looks at every object.
  package func findings(_ environment: [String: String]) throws -> [Finding] {
    var found = try repositoryFindings(environment) + incomingFindings()
    do {
      found += try contentFindings()
    } catch let error as GitError {
      // Where git finds objects missing, that is told, and it is why the rest cannot be read.
      guard found.contains(where: { $0.code == .unsoundObject }) else { throw error }
    }
    return try withLines(found).sorted {
      ($0.path ?? "", $0.line ?? 0, $0.code.rawValue, $0.message)
        < ($1.path ?? "", $1.line ?? 0, $1.code.rawValue, $1.message)
    }
  }

  private func contentFindings() throws -> [Finding] {
    var found = try fileFindings() + eventFindings()
    let broken = Set(found.map(\.path))
    let (content, problems) = try checkedContent()
    found += problems.filter { !broken.contains($0.path) }
      .map { problem in
        Finding(
          .unreadableFile,
          at: .init(
            problem.path, mark: .line(problem.line), isPrivate: problem.privateReference != nil),
          message: problem.message,
          remedy: .mend(problem))
      }
    let naming = try namingFindings(content.attendees)
    let told = Set(naming.filter { [.shownName, .doubleFile].contains($0.code) }.map(\.path))
    let others = content.findings.filter { $0.code != .sameName || !told.contains($0.path) }
    return try found + others + naming + attachmentFindings()
      + removalFindings() + leftBehindFindings()
  }

  private func eventFindings() -> [Finding] {
    guard let problem = eventProblem else { return [] }
    return [
      Finding(
        problem.isConflict ? .conflictMarkers : .unreadableFile,
        at: .init(problem.path, mark: .line(problem.line)),
        message: "\(problem.message); the event is read as it was before",
        remedy: .mend(problem))
    ]
  }

  private func checkedContent() throws -> (CheckedContent, [FileProblem]) {
    var content = CheckedContent(event: event)
    var problems: [FileProblem] = []
    try each(dates()) { date in
      let (entries, notes) = (try everyEntry(on: date), try notes(on: date))
      let page = try dayPage(date)
      content.entries += entries.values
      content.notes += notes.values
      content.pages += page.values.map { (Layout.dayPage(date), date, $0) }
      problems += entries.problems + notes.problems + page.problems
    }
    let page = try eventPage()
    content.pages += page.values.map { (Layout.eventPage, nil, $0) }
    let (responses, attendees, projects) = (try responses(), try attendees(), try projects())
    (content.responses, content.attendees) = (responses.values, attendees.values)
    content.projects = projects.values
    content.absent = try whereabouts(ofAbsentIn: content.notes.map(\.value))
    problems += page.problems + responses.problems + attendees.problems + projects.problems
    return (content, problems + [try languageProblem()].compactMap(\.self))
  }

  private func removalFindings() throws -> [Finding] {
    try removedFiles().compactMap { removed in
      if case .left(let left) = removed.way {
        return left.isUnseen ? nil : finding(on: removed, left)
      }
      return removed.isDeclared ? nil : finding(on: removed)
    }
  }

  private func finding(on removed: RemovedFile) -> Finding {
    Finding(
      .removedUnseen, at: .init(removed.path, isPrivate: removed.isPrivate),
      message: "\(removed.handle) was taken out by commit \(removed.commit.id.hex.prefix(10)) of "
        + "\(removed.commit.author.name) on \(date(of: removed.commit)): \(removed.commit.subject)",
      remedy: .bringBack(removed.handle))
  }

  private func finding(on removed: RemovedFile, _ left: LeftBehind) -> Finding {
    Finding(
      .removedUnseen, at: .init(removed.path),
      message: "\(removed.handle) went out when somebody moved the branch back (\(left.reason)).",
      remedy: .bringBack(removed.handle))
  }

  /// Nobody meant to leave these behind, so that the next write brings them back by itself.
  private func leftBehindFindings() throws -> [Finding] {
    try repository.ifReadable { try returning() }.compactMap { one in
      guard let commit = try repository.authoredCommit(one.left.commit) else { return nil }
      return Finding(
        .leftBehind, at: one.changes.first.map { .init($0.path) },
        message: "git moved the branch back and left it behind (\(one.left.reason)): "
          + commit.subject,
        remedy: .repair)
    }
  }

  private func date(of commit: AuthoredCommit) -> CalendarDate {
    calendar.shown(Timestamp(milliseconds: commit.committer.seconds * 1000, offset: 0)).date
  }
}
