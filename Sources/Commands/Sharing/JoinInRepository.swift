import Foundation
import Git
import JournalKit
import Sharing

/// Taking part inside a team's repository: its branch of the journal is fetched, and nothing is cloned.
struct JoinInRepository {
  private let repository: Repository
  private let remote: String
  private let branch: String
  /// What is checked out here, where that is the journal and nobody said another branch.
  private let checkedOut: Snapshot?

  /// Nil where the address is none of the remotes of the repository around here.
  init?(_ address: String, branch: String?, in context: Context) throws {
    guard let repository = try Repository.containing(context.folder, in: context.environment) else {
      return nil
    }
    let configuration = try repository.configuration(in: context.environment)
    let found = repository.remotes(by: configuration).first { name in
      guard let url = configuration.string("remote.\(name).url") else { return false }
      return address == name || address == url
        || Self.path(url, in: repository.folder) == Self.path(address, in: context.folder)
    }
    guard let found else { return nil }
    (self.repository, remote) = (repository, found)
    self.branch = branch ?? JournalSearch.teamBranch
    checkedOut =
      branch == nil
      ? try repository.head().flatMap { try Snapshot(of: repository, reference: $0) } : nil
  }

  /// Fetches the branch, and makes one here that follows it.
  func journal(in context: Context) throws -> Snapshot {
    if let checkedOut { return checkedOut }
    let configuration = try repository.configuration(in: context.environment)
    let environment = context.environmentOfNetwork
    guard
      try repository.hasBranch(branch, onRemote: remote, environment: environment) == true
    else { throw Self.missing(on: branch) }
    try repository.fetch(
      branch: branch, ofRemote: remote, by: configuration, environment: environment)
    let fetched = "refs/remotes/\(remote)/\(branch)"
    guard try Snapshot(of: repository, reference: fetched) != nil else {
      throw Self.missing(on: branch)
    }
    let own = "refs/heads/\(branch)"
    if try repository.target(of: own) == nil {
      try repository.createBranch(branch, tracking: fetched)
    }
    guard let journal = try Snapshot(of: repository, reference: own) else {
      throw JournalProblem.notAJournal(path: repository.folder, branch: branch)
    }
    try JournalPlace.name(journal, in: configuration)
    return journal
  }

  private static func path(_ address: String, in folder: String) -> String {
    URL(fileURLWithPath: JournalSearch.absolute(address, relativeTo: folder))
      .standardizedFileURL.path
  }

  private static func missing(on branch: String) -> Explanation {
    Explanation(
      code: .noJournal, "There is no journal there on the branch \(branch).",
      hint: "on another branch: hackjournal join ADDRESS#BRANCH; to begin one: hackjournal init "
        + "--branch hackjournal")
  }
}
