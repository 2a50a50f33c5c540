internal import Git
package import JournalKit
internal import JournalModel

extension TeamSource {
  /// Messages that the hooks left for a journal and nobody captured; none if it is another journal
  /// than the hooks were installed for.
  package func pending(
    for journal: Snapshot, in environment: [String: String]
  ) throws -> CaptureRequest {
    guard try !team.pending().isEmpty,
      let installed = try? installedJournal(in: environment),
      installed.reference == journal.reference,
      Files.areSame(installed.repository.commonFolder, and: journal.repository.commonFolder)
    else { return CaptureRequest() }
    return try pending(in: journal, rebase: .asFound)
  }

  /// Messages that the hooks left and nobody captured, with the commits that they are about.
  package func pending(in journal: Snapshot, rebase: RebaseState) throws -> CaptureRequest {
    let messages = Dictionary(grouping: try team.pending(), by: \.source)
    var pending = CaptureRequest()
    try addRewrites(messages[.postRewrite] ?? [], to: &pending)
    try addCommits(messages[.postCommit] ?? [], to: &pending)
    if try rebase == .endsNow || !repository.isRebasing() {
      try addRebased(messages[.rebasing] ?? [], to: &pending)
    }
    // What was replaced meanwhile is left to what replaced it.
    pending.commits = try capturedCommits(
      Set(pending.told + pending.replacements.keys).subtracting(pending.replaced),
      for: journal.event)
    try addPushes(messages[.postReceive] ?? [], journal: journal, to: &pending)
    if !pending.replaced.isEmpty {
      pending.scope = .rewrites
      pending.former = try capturedCommits(pending.replaced, for: journal.event)
    }
    return pending
  }

  /// New commits. `git commit --amend` tells of its commit twice: the second time it says what the
  /// commit replaces, and then it counts.
  private func addCommits(
    _ messages: [HookMessage], to pending: inout CaptureRequest
  ) throws {
    let amended = messages.isEmpty ? nil : try repository.amendedHead()
    for message in messages {
      let ids = message.ids
      if let amended, ids.contains(amended), pending.replacements[amended] == nil {
        continue
      }
      pending.add(ids, of: message)
    }
  }

  /// Commits from a rebase that stood still: those that it kept.
  private func addRebased(
    _ messages: [HookMessage], to pending: inout CaptureRequest
  ) throws {
    guard !messages.isEmpty else { return }
    let kept = try repository.reachable(among: Set(messages.flatMap(\.ids)), atMost: 50_000)
    for message in messages {
      pending.add(message.ids.filter { kept.contains($0) }, of: message)
    }
  }

  /// What is pushed to the journal's own branch, in this very repository, is not captured.
  private func addPushes(
    _ messages: [HookMessage], journal: Snapshot, to pending: inout CaptureRequest
  ) throws {
    guard !messages.isEmpty else { return }
    let isOwn = Files.areSame(journal.repository.commonFolder, and: repository.commonFolder)
    let updates = messages.flatMap(\.lines).compactMap { PushedReference($0) }.filter { update in
      update.reference.hasPrefix("refs/heads/") && !(isOwn && update.reference == journal.reference)
    }
    let pushed = Set(updates.map(\.reference))
    let others = try repository.tips(
      of: repository.references(matching: "refs/*").filter { !pushed.contains($0) })
    for update in updates {
      guard let new = update.new, repository.contains(new) else { continue }
      // What a branch had was captured when it came; a new branch begins where others are.
      let hidden = update.old.map { [$0] } ?? others
      pending.commits += try capturedCommits(
        in: HistoryRange(tips: [new], hidden: hidden.filter { repository.contains($0) }),
        for: journal.event)
    }
    let olds = updates.compactMap(\.old).filter { repository.contains($0) }
    let hidden = try repository.tipsOfEverything()
    try repository.walk(HistoryRange(tips: olds, hidden: hidden)) { id, _ in
      pending.gone.insert(id)
      return true
    }
    pending.messages += messages
  }

  /// Old and new commits, each new one with all that it came from, over several rewrites.
  ///
  /// Where a rebase stands still and a commit is made beside the one to edit, git says that the one
  /// became the other; it is still there, and was not replaced.
  private func addRewrites(
    _ messages: [HookMessage], to pending: inout CaptureRequest
  ) throws {
    guard !messages.isEmpty else { return }
    let head = try repository.target(of: "HEAD")
    let alive = Set(try head.map { try repository.recentCommits(before: $0, atMost: 1_000) } ?? [])
    var olds: [ObjectID: Set<ObjectID>] = [:]
    for words in messages.flatMap(\.lines) where words.count >= 2 {
      guard let old = ObjectID(words[0]), let new = ObjectID(words[1]), old != new else { continue }
      if alive.contains(old) { pending.add([new]) } else { olds[new, default: []].insert(old) }
    }
    let replaced = Set(olds.values.flatMap(\.self))
    for new in olds.keys where !replaced.contains(new) {
      pending.replacements[new] = CaptureRequest.ancestors(of: new, olds)
    }
    pending.messages += messages
  }
}

/// One line of what git tells post-receive.
private struct PushedReference {
  let old: ObjectID?
  let new: ObjectID?
  let reference: String

  init?(_ words: [String]) {
    guard words.count >= 3 else { return nil }
    (old, new) = (Self.id(words[0]), Self.id(words[1]))
    reference = words[2]
  }

  /// Nil for the zeros that stand for no commit.
  private static func id(_ hex: String) -> ObjectID? {
    hex.allSatisfy { $0 == "0" } ? nil : ObjectID(hex)
  }
}

extension CaptureRequest {
  fileprivate mutating func add(_ ids: [ObjectID], of message: HookMessage? = nil) {
    told += ids
    if let message { messages.append(message) }
  }

  fileprivate static func ancestors(
    of commit: ObjectID, _ olds: [ObjectID: Set<ObjectID>]
  ) -> Set<ObjectID> {
    var found: Set<ObjectID> = []
    var open = Array(olds[commit] ?? [])
    while let id = open.popLast() {
      if id != commit, found.insert(id).inserted { open += olds[id] ?? [] }
    }
    return found
  }
}

extension HookMessage {
  fileprivate var ids: [ObjectID] { lines.compactMap { ObjectID($0[0]) } }
}
