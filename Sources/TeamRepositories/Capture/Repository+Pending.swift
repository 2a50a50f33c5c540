package import Git

extension Repository {
  /// Reads the commits of messages. `journal` is the branch of the journal if it is in this very
  /// repository: what is pushed to it is not captured.
  package func pendingCapture(
    _ messages: [HookMessage], terms: CaptureTerms, journal: String?, rebase: RebaseState
  ) throws -> CaptureRequest {
    var pending = CaptureRequest()
    try addRewrites(messages.filter { $0.source == .postRewrite }, to: &pending)
    try addCommits(messages.filter { $0.source == .postCommit }, to: &pending)
    if try rebase == .endsNow || !isRebasing() {
      try addRebased(messages.filter { $0.source == .rebasing }, to: &pending)
    }
    pending.commits = try pending.commits(in: self, terms)
    try addPushes(
      messages.filter { $0.source == .postReceive }, terms: terms, journal: journal, to: &pending)
    if !pending.replaced.isEmpty {
      pending.scope = .rewrites
      pending.former = try capturedCommits(pending.replaced, terms: terms)
    }
    return pending
  }

  /// New commits. `git commit --amend` tells of its commit twice: the second time it says what the
  /// commit replaces, and then it counts.
  private func addCommits(
    _ messages: [HookMessage], to pending: inout CaptureRequest
  ) throws {
    let amended = messages.isEmpty ? nil : try amendedHead()
    for message in messages {
      let ids = message.ids(at: 0)
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
    let kept = try reachable(among: Set(messages.flatMap { $0.ids(at: 0) }), atMost: 50_000)
    for message in messages {
      pending.add(message.ids(at: 0).filter { kept.contains($0) }, of: message)
    }
  }

  /// Adds the commits that pushes brought to branches, and those that they took from them.
  private func addPushes(
    _ messages: [HookMessage], terms: CaptureTerms, journal: String?,
    to pending: inout CaptureRequest
  ) throws {
    guard !messages.isEmpty else { return }
    let updates = messages.flatMap(\.lines).compactMap { PushedReference($0) }.filter { update in
      update.reference.hasPrefix("refs/heads/") && update.reference != journal
    }
    let pushed = Set(updates.map(\.reference))
    let others = try tips(of: try references(matching: "refs/*").filter { !pushed.contains($0) })
    for update in updates {
      guard let new = update.new, contains(new) else { continue }
      // What a branch had was captured when it came; a new branch begins where others are.
      let hidden = update.old.map { [$0] } ?? others
      pending.commits += try capturedCommits(
        in: HistoryRange(tips: [new], hidden: hidden.filter { contains($0) }), terms)
    }
    let olds = updates.compactMap(\.old).filter { contains($0) }
    try walk(HistoryRange(tips: olds, hidden: try tipsOfEverything())) { id, _ in
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
    let alive = try recentCommits(atMost: 1_000)
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

  /// The commits to capture: what was replaced meanwhile is left to what replaced it.
  fileprivate func commits(
    in repository: Repository, _ terms: CaptureTerms
  ) throws(GitError) -> [CapturedCommit] {
    try repository.capturedCommits(
      Set(told + replacements.keys).subtracting(replaced), terms: terms)
  }
}

extension HookMessage {
  /// The commits in a column.
  fileprivate func ids(at column: Int) -> [ObjectID] {
    lines.compactMap { $0.count > column ? ObjectID($0[column]) : nil }
  }
}
