package import Git
package import JournalModel

/// An event's journal as it stands at one moment: a branch of a git repository, and the private ref
/// beside it. Everything that is read is read from here; writes make another one.
package struct Snapshot {
  /// For looking around; whatever changes the journal goes through `Journal`.
  package let repository: Repository
  /// The full name of the branch, such as `refs/heads/main`.
  package let reference: String
  package internal(set) var event: Event
  /// Why `event.yml` cannot be read as it stands; the event is what it said last.
  package internal(set) var eventProblem: FileProblem?
  var tips: Tips
  let people = KnownPeople()
  /// Whether other threads read the same journal, so that this one opens none for itself.
  var isBesideOthers = false
  /// Where objects of the private ref are that this repository lacks; nil if it has them itself.
  var privateObjects: String?
  /// The repository around, whose branch `hackjournal` was there and not taken; nil without one.
  package internal(set) var passedOver: Repository?
  /// Hears how far a long work is: how many days are done, and of how many.
  package var watch: (@Sendable (_ done: Int, _ total: Int) -> Void)?

  /// The commits that are read; nil where the ref does not exist.
  struct Tips: Sendable {
    var publicTip: Commit?
    var privateTip: Commit?
    /// Whether the private ref itself has not got there yet.
    let isHalfWritten: Bool

    subscript(isPrivate isPrivate: Bool) -> Commit? { isPrivate ? privateTip : publicTip }

    var all: [(commit: Commit, isPrivate: Bool)] {
      [false, true].compactMap { isPrivate in self[isPrivate: isPrivate].map { ($0, isPrivate) } }
    }

    init(of repository: Repository, reference: String) throws {
      guard let hidden = try Snapshot.privateReference(beside: reference, in: repository) else {
        publicTip = try repository.target(of: reference).map { try repository.commit($0) }
        (privateTip, isHalfWritten) = (nil, false)
        return
      }
      let targets = try repository.targets(of: reference, beside: hidden)
      publicTip = try targets.branch.map { try repository.commit($0) }
      isHalfWritten = targets.isHalf
      privateTip = try targets.companion.map { try repository.commit($0) }
    }
  }

  init(_ repository: Repository, reference: String, event: Event, tips: Tips) {
    (self.repository, self.reference, self.event, self.tips) = (repository, reference, event, tips)
  }

  /// Reads the journal on a branch, or on another ref; nil if there is no such ref or no journal.
  ///
  /// A symbolic ref stands for what it leads to, as it does for `git commit`.
  package init?(of repository: Repository, reference: String) throws {
    guard let reference = try repository.end(of: reference) else { return nil }
    let tips = try Tips(of: repository, reference: reference)
    guard
      let (event, problem) = try Self.event(
        at: tips.publicTip, of: repository, reference: reference)
    else { return nil }
    self.init(repository, reference: reference, event: event, tips: tips)
    eventProblem = problem
  }

  /// Whether this is a branch: what stands elsewhere, such as at a detached HEAD, is only read.
  package var isBranch: Bool { reference.hasPrefix("refs/heads/") }

  /// The branch's short name, such as `main`.
  package var branch: String { Self.branch(reference) }

  /// The event's days.
  package var calendar: EventCalendar { event.calendar }

  /// The journal's id in git: it changes when anything that is published changes.
  package var treeID: ObjectID? { tips.publicTip?.tree }

  /// The newest commit of the branch; nil before the first one.
  package var tip: ObjectID? { tips.publicTip?.id }

  /// The ref beside the branch that organisers alone have.
  package var privateReference: String { Self.privateReference(beside: reference) }

  /// The blob of `event.yml` in a tree; nil without one.
  func eventID(in tree: ObjectID?) throws -> ObjectID? {
    try tree.flatMap { try repository.entry(at: Layout.event, in: $0)?.id }
  }

  static func branch(_ reference: String) -> String {
    let folder = ["refs/heads/", "refs/remotes/"].first { reference.hasPrefix($0) }
    return String(reference.dropFirst(folder?.count ?? 0))
  }

  /// git neither clones nor pushes this ref by itself.
  static func privateReference(beside reference: String) -> String {
    let branch = branch(reference)
    guard reference.hasPrefix("refs/remotes/") else { return privateFolder + branch }
    return privateFolder + branch.drop { $0 != "/" }.dropFirst()
  }

  /// The same for what is read: beside a detached HEAD that of the branch that is being rebased, or the
  /// only one that there is.
  private static func privateReference(
    beside reference: String, in repository: Repository
  ) throws -> String? {
    guard reference == "HEAD" else { return privateReference(beside: reference) }
    if let rebased = try repository.rebasedBranch() { return privateReference(beside: rebased) }
    let all = try repository.references(matching: privateFolder + "*")
    return all.count == 1 ? all[0] : nil
  }

  static let privateFolder = "refs/hackjournal/private/"
}

extension Repository {
  /// The largest file that can be ours: front matter, text and some room.
  static let largestFile = Document.largestYAML + Document.largestText + 1024

  /// Throws a `FileProblem`, or a `GitError` if a partial clone lacks the file: that is no fault of it.
  func text(of id: ObjectID, path: String) throws -> String {
    do {
      let size = try size(of: id)
      guard size <= Self.largestFile else {
        throw FileProblem(path: path, line: 1, message: "\(size) bytes are too many to read")
      }
      return try Self.decode(try blob(id), path: path)
    } catch let error as GitError where !error.isUnfetched {
      throw FileProblem(
        path: path, line: 1, message: "\(FileProblem.unreadableByGit): \(error.message)")
    }
  }

  static func decode(_ bytes: [UInt8], path: String) throws(FileProblem) -> String {
    guard let text = String(validating: bytes, as: UTF8.self), !text.has(0) else {
      let valid = String(decoding: bytes, as: UTF8.self).prefix { $0 != "\u{FFFD}" && $0 != "\0" }
      let line = valid.count { $0.isNewline } + 1
      throw FileProblem(path: path, line: line, message: FileProblem.notText)
    }
    return text
  }
}
