internal import CLibgit2

extension Repository {
  /// The paths that differ between two trees; nil is the empty tree. Equal folders are not read.
  ///
  /// Folders below `depth` are passed over: a hostile tree can hold itself so often that nobody comes
  /// to its end, as libgit2's own comparison would try.
  package func changes(
    from old: ObjectID?, to new: ObjectID?, depth: Int = 4
  ) throws(GitError) -> [TreeChange] {
    try changes(below: "", from: old, to: new, depth: depth)
  }

  private func changes(
    below folder: String, from old: ObjectID?, to new: ObjectID?, depth: Int
  ) throws(GitError) -> [TreeChange] {
    guard old != new, depth > 0 else { return [] }
    let (before, after) = try differingEntries(of: old, and: new)
    var found: [TreeChange] = []
    for name in Set(before.keys).union(after.keys).sorted() {
      let (old, new) = (before[name], after[name])
      guard old?.id != new?.id || old?.kind != new?.kind else { continue }
      let (first, second) = (Self.file(old), Self.file(new))
      if first != nil || second != nil {
        found.append(TreeChange(path: folder + name, old: first, new: second))
      }
      found += try changes(
        below: "\(folder)\(name)/", from: Self.folder(old), to: Self.folder(new), depth: depth - 1)
    }
    return found
  }

  /// Without the lines with which both trees begin or end: most commits change one line of a long tree.
  private func differingEntries(
    of old: ObjectID?, and new: ObjectID?
  ) throws(GitError) -> (before: [String: TreeEntry], after: [String: TreeEntry]) {
    let before = try TreeLines(old, in: self)
    let after = try TreeLines(new, in: self)
    let shorter = min(before.count, after.count)
    var start = 0
    while start < shorter, before.hasSame(start, as: after, start) { start += 1 }
    var end = 0
    while start + end < shorter,
      before.hasSame(before.count - 1 - end, as: after, after.count - 1 - end)
    { end += 1 }
    return (
      before.entries(start..<before.count - end), after.entries(start..<after.count - end)
    )
  }

  private static func file(_ entry: TreeEntry?) -> ObjectID? {
    entry.flatMap { $0.kind == .folder ? nil : $0.id }
  }

  private static func folder(_ entry: TreeEntry?) -> ObjectID? {
    entry.flatMap { $0.kind == .folder ? $0.id : nil }
  }

  /// Changes of a commit against its first parent, or against nothing.
  package func changes(of commit: ObjectID) throws(GitError) -> [TreeChange] {
    let parent = try parents(of: commit).first
    var tree: ObjectID?
    if let parent { tree = try self.commit(parent).tree }
    return try changes(from: tree, to: try self.commit(commit).tree)
  }

  /// The text that has the changes of both sides since `base`, line by line; nil where both changed
  /// the same lines.
  package func merged(
    base: ObjectID, ours: ObjectID, theirs: ObjectID
  ) throws(GitError) -> [UInt8]? {
    let texts = [try blob(base), try blob(ours), try blob(theirs)]
    var result = git_merge_file_result()
    defer { git_merge_file_result_free(&result) }
    try check(Self.merge(texts, into: &result), from: "git_merge_file")
    guard result.automergeable == 1 else { return nil }
    return [UInt8](UnsafeRawBufferPointer(start: result.ptr, count: result.len))
  }

  private static func merge(_ texts: [[UInt8]], into result: inout git_merge_file_result) -> Int32 {
    var inputs = texts.map { _ in git_merge_file_input() }
    for index in inputs.indices {
      git_merge_file_input_init(&inputs[index], UInt32(GIT_MERGE_FILE_INPUT_VERSION))
    }
    return texts[0].withUnsafeBytes { base in
      texts[1].withUnsafeBytes { ours in
        texts[2].withUnsafeBytes { theirs in
          for (index, bytes) in [base, ours, theirs].enumerated() {
            inputs[index].ptr = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
            inputs[index].size = bytes.count
          }
          return git_merge_file(&result, &inputs[0], &inputs[1], &inputs[2], nil)
        }
      }
    }
  }
}

extension Repository {
  /// Whether history leads from one commit to another, earlier one. False also where the history in
  /// between is not there, as in a shallow clone.
  package func isAncestor(_ ancestor: ObjectID, of descendant: ObjectID) -> Bool {
    var (ancestor, descendant) = (ancestor.oid, descendant.oid)
    return git_graph_descendant_of(pointer, &descendant, &ancestor) == 1
  }
}
