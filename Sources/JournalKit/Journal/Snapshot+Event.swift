internal import Git
internal import JournalModel

extension Snapshot {
  /// The event of a commit; where `event.yml` cannot be read there, as it was when it could be last, and
  /// why. Nil where there is no journal.
  static func event(
    at tip: Commit?, of repository: Repository, reference: String
  ) throws -> (event: Event, problem: FileProblem?)? {
    guard let tip, let entry = try repository.entry(at: Layout.event, in: tip.tree),
      entry.kind == .file
    else { return nil }
    do {
      let text = try repository.text(of: entry.id, path: Layout.event)
      let event = try EventFile.event(text.withoutConflict(in: Layout.event))
      return (repository.withWords(event, in: tip.tree), nil)
    } catch EventProblem.notAJournal {
      return nil
    } catch EventProblem.broken(let error) {
      let problem = FileProblem(error, in: Layout.event)
      guard let former = try former(problem, at: tip, of: repository) else {
        throw JournalProblem.event(.broken(error), branch: branch(reference))
      }
      return former
    } catch let problem as EventProblem {
      throw JournalProblem.event(problem, branch: branch(reference))
    } catch let problem as FileProblem {
      guard !problem.isLost, let former = try former(problem, at: tip, of: repository) else {
        throw JournalProblem.unreadable(problem)
      }
      return former
    }
  }

  /// The newest event in the history that can be read: one slip must not stop everybody.
  private static func former(
    _ problem: FileProblem, at tip: Commit, of repository: Repository
  ) throws -> (event: Event, problem: FileProblem?)? {
    var problem = problem
    problem.isReadAsBefore = true
    return try repository.newestVersion(of: Layout.event, before: tip.id) { text in
      (repository.withWords(try EventFile.event(text), in: tip.tree), problem)
    }
  }
}

extension Repository {
  /// What a file said before in the history of a commit, the newest first, as far as it can be read.
  func newestVersion<Value>(
    of path: String, before tip: ObjectID, read: (String) throws -> Value
  ) throws -> Value? {
    var seen = Set([try fileID(at: path, inCommit: tip)])
    for commit in try recentCommits(before: tip, atMost: Self.mostVersions) {
      guard let id = try fileID(at: path, inCommit: commit), seen.insert(id).inserted else {
        continue
      }
      do {
        return try read(text(of: id, path: path).withoutConflict(in: path))
      } catch {
        // An earlier one may be better.
        continue
      }
    }
    return nil
  }

  /// Commits that are looked through for it.
  static var mostVersions: Int { 10_000 }

  /// The event with the words of its language, where a file in the journal has them. One that cannot be
  /// read is told of where a summary is made.
  fileprivate func withWords(_ event: Event, in tree: ObjectID) -> Event {
    guard !Language.isShipped(event.language) else { return event }
    var event = event
    event.ownWords = try? Snapshot.words(event.language, in: tree, of: self)
    return event
  }
}
