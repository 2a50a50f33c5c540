internal import Git
package import JournalKit
internal import JournalModel

/// Entries that commits of a team repository tell, brought into the journal in one commit; what is
/// there already is brought up to date, so that repeating changes nothing.
struct CaptureCommits: Plan {
  private let request: CaptureRequest
  private let source: TeamSource

  init(_ request: CaptureRequest, from source: TeamSource) {
    (self.request, self.source) = (request, source)
  }

  func change(of journal: Snapshot) throws -> (change: JournalChange, outcome: CaptureOutcome) {
    let plan = try journal.plan(request, from: source)
    return (plan.change, plan.outcome)
  }
}

extension Snapshot {
  /// Result that a capture would have.
  package func dryRun(
    _ request: CaptureRequest, from source: TeamSource
  ) throws -> CaptureOutcome {
    try plan(request, from: source).outcome
  }

  fileprivate func plan(
    _ request: CaptureRequest, from source: TeamSource
  ) throws -> CapturePlan {
    var plan = CapturePlan(repository: source.team.name)
    let commits = try withholding(request.commits) { entry, reason in
      plan.outcome.refused.append(.init(commit: entry.commitID, reason: reason))
    }
    let known = try capturedEntries(for: request)
    var request = request
    try source.addGone(to: &request, among: known.map(\.value), of: event)
    request.former = try withholding(request.former) { _, _ in }
    var matching = CaptureMatching(known.map(\.value), request: request)
    for entry in matching.match(commits) { try add(entry, request: request, to: &plan) }
    try update(known, to: matching.entries, in: &plan)
    let told = Dictionary(grouping: matching.entries, by: \.commit)
    plan.outcome.nearMisses = request.commits.flatMap(\.nearMisses).filter { miss in
      let entries = miss.isOfOthers ? matching.entries : told[miss.commit.hex] ?? []
      return !entries.contains { miss.isTold(by: $0) }
    }
    return plan
  }

  /// What cannot be told without the name of somebody unnamed is left out.
  private func withholding(
    _ commits: [CapturedCommit], refused: (Entry, any Error) -> Void
  ) throws -> [CapturedCommit] {
    var commits = commits
    let hasMention = commits.contains { $0.entries.contains { $0.text.contains("@") } }
    let withholding = try self.withholding(hasMention ? "@" : "")
    for index in commits.indices {
      let key = withholding?.key(ofAny: commits[index].addresses)
      let people = commits[index].people.compactMap { person in
        withholding?.key(ofAny: person.addresses).map { (person: person, key: $0) }
      }
      commits[index].entries = commits[index].entries.compactMap { entry in
        var entry = entry
        do {
          try JournalProblem.check(entry.text)
          if let key { entry.by = key }
          for (person, key) in people { try entry.withhold(person, as: key) }
          try withholding?.withhold(&entry)
          return entry
        } catch {
          refused(entry, error)
          return nil
        }
      }
    }
    return commits
  }

  private func add(
    _ entry: Entry, request: CaptureRequest, to plan: inout CapturePlan
  ) throws {
    guard let at = entry.at else { return }
    let date = calendar.date(of: at)
    guard calendar.isNear(date) || request.outsideDays == .take else {
      plan.outcome.outside.append(date)
      return
    }
    do {
      try refuseUnreadable(entry, on: date)
      plan.add(Filed(value: entry, path: Layout.entry(entry, on: date), date: date))
    } catch let problem as JournalProblem {
      plan.outcome.refused.append(.init(commit: entry.commitID, reason: problem))
    }
  }

  /// Also one whose file is there and cannot be read: a person's hand is in it.
  private func refuseUnreadable(_ entry: Entry, on date: CalendarDate) throws {
    let path = Layout.entry(entry, on: date)
    do throws(FormatError) {
      _ = try EntryFile.entry(
        entry.content, fallback: entry.id, zone: event.timeZone)
    } catch {
      throw JournalProblem.unwritable(
        FileProblem(path: path, line: error.line, message: error.message))
    }
    guard try has([entry.id], on: date),
      let problem = try everyEntry(on: date).problems.first(where: {
        Layout.identifier(inName: $0.path) == entry.id
      })
    else { return }
    throw JournalProblem.unreadable(problem)
  }

  private func update(
    _ known: [Filed<Entry>], to entries: [Entry], in plan: inout CapturePlan
  ) throws {
    let current = zip(known, entries).map { Filed(value: $1, path: $0.path, date: $0.date) }
    let folded = Set(current.superfluous.map(\.path))
    for (former, filed) in zip(known, current) {
      if folded.contains(filed.path) {
        plan.remove(filed)
      } else if filed.value != former.value, let content = try content(of: former, as: filed.value)
      {
        plan.change(former, to: filed, content: content)
      }
    }
  }
}

extension Withholding {
  fileprivate func key(ofAny addresses: Set<String>) -> String? {
    addresses.sorted().lazy.compactMap { key(ofAddress: $0) }.first
  }
}

extension Snapshot {
  /// Those of the days of its commits, and those with an identifier of theirs on other days.
  private func capturedEntries(for request: CaptureRequest) throws -> [Filed<Entry>] {
    let claims = request.commits.flatMap(\.entries)
    let days = Set(
      (claims + request.former.flatMap(\.entries)).compactMap { $0.at.map(calendar.date) })
    let ids = Set(claims.map(\.id))
    let isWhole = try isWhole(request.scope)
    var found: [Filed<Entry>] = []
    for date in try dates() {
      guard try isWhole || days.contains(date) || has(ids, on: date) else { continue }
      found += try everyEntry(on: date).values.filter { $0.value.commit != nil }
    }
    return found
  }

  private func isWhole(_ scope: CaptureRequest.Scope) throws -> Bool {
    let most = 5_000
    return switch scope {
    case .daysOfCommits: false
    case .rewrites: try countOfFiles(atMost: most) < most
    case .wholeJournal: true
    }
  }
}
