import Foundation
import Git
import JournalKit
import JournalModel

/// Folder and branch of a new journal.
struct JournalPlace {
  let folder: String
  let isGiven: Bool
  let branch: String?
  /// Treatment of remotes that may have the branch.
  let unreached: RemoteJournals.Unreached

  var name: String {
    URL(fileURLWithPath: folder).standardizedFileURL.lastPathComponent
  }

  /// Refuses what `make` would refuse.
  func check(_ event: Event, in context: Context) throws {
    var context = context
    context.effect = .dryRun
    do {
      _ = try make(event, in: context)
    } catch is DryRun {
      // It would be made.
    } catch IdentityProblem.missing {
      // Whoever makes it is asked.
    }
  }

  /// Nothing is made before we know who writes.
  func make(_ event: Event, in context: Context) throws -> Journal {
    if let branch { return try make(event, onBranch: branch, in: context) }
    if let existing = try Repository.at(folder, in: context.environment) {
      return try make(event, inExisting: existing, in: context)
    }
    if !isGiven, let outer = try Repository.containing(folder, in: context.environment) {
      throw JournalProblem.repositoryInUse(path: outer.folder)
    }
    guard !Files.exists("\(folder)/\(Layout.event)") else {
      throw Explanation(
        code: .fileInTheWay, "\(folder) has an \(Layout.event) already.",
        hint: "move it away, or choose another folder")
    }
    let configuration = try Configuration.outsideRepository(in: context.environment)
    let authoring = try context.authoring(configuration)
    guard context.effect == .written else { throw StartJournal(of: event).dryRun }
    let name = configuration.string("init.defaultbranch") ?? "main"
    let repository = try Repository.create(
      at: folder, branch: name, in: context.environment)
    return try Journal.create(in: repository, branch: name, event: event, by: authoring)
  }

  /// Nothing is checked out.
  private func make(
    _ event: Event, onBranch branch: String, in context: Context
  ) throws -> Journal {
    guard let repository = try Repository.containing(folder, in: context.environment) else {
      throw JournalProblem.noRepository(path: folder)
    }
    guard Repository.isValidBranch(branch) else {
      throw UsageProblem("'\(branch)' cannot be the name of a branch.")
    }
    if let remote = try repository.references(matching: "refs/remotes/*/\(branch)").first {
      throw JournalProblem.onRemote(remote)
    }
    let authoring = try context.authoring(for: repository)
    let remotes = RemoteJournals(
      of: repository, by: authoring.settings.configuration, in: context.environmentOfNetwork)
    if let remote = try remotes.fetch(branch, unreached: unreached, context.effect).first {
      throw JournalProblem.onRemote("refs/remotes/\(remote)/\(branch)")
    }
    let journal = try Journal.create(in: repository, branch: branch, event: event, by: authoring)
    try Self.name(journal.snapshot, in: authoring.settings.configuration)
    return journal
  }

  /// Names the journal where commands would not find it by themselves; not where they find another of
  /// this repository.
  static func name(_ journal: Snapshot, in configuration: Configuration) throws {
    let key = Preference.journal.rawValue
    let team = "refs/heads/\(JournalSearch.teamBranch)"
    guard configuration.string(key, at: .local) == nil,
      try journal.reference == team
        ? configuration.string(key, at: .global) != nil
        : journal.repository.target(of: team) == nil
    else { return }
    try journal.repository.set(key, to: location(of: journal))
  }

  /// The folder of its repository, with the branch where that is not checked out.
  static func folder(of journal: Snapshot) throws -> String {
    let isOut = try journal.repository.head() == journal.reference
    return journal.repository.folder + (isOut ? "" : "#\(journal.branch)")
  }

  static func location(of journal: Snapshot) -> String { ".#\(journal.branch)" }

  /// A repository without commits takes the journal on its HEAD.
  private func make(
    _ event: Event, inExisting repository: Repository, in context: Context
  ) throws -> Journal {
    guard let head = try repository.head() else {
      throw JournalProblem.repositoryInUse(path: folder)
    }
    let authoring = try context.authoring(for: repository)
    return try Journal.create(
      in: repository, branch: String(head.dropFirst("refs/heads/".count)), event: event,
      by: authoring)
  }
}
