internal import CLibgit2

/// A path that two trees have differently; links and submodules count as files.
package struct TreeChange: Sendable, Hashable {
  /// From the top of the trees.
  package let path: String
  /// What the first tree has there.
  package let old: ObjectID?
  /// What the second tree has there.
  package let new: ObjectID?
}

extension Repository {
  /// The paths that differ between two trees; nil is the empty tree. Equal folders are not read.
  package func changes(
    from old: ObjectID?, to new: ObjectID?
  ) throws(GitError) -> [TreeChange] {
    guard old != new else { return [] }
    let (first, second) = (try treePointer(old), try treePointer(new))
    defer {
      git_tree_free(first)
      git_tree_free(second)
    }
    let diff = try created("git_diff_tree_to_tree") {
      git_diff_tree_to_tree(&$0, pointer, first, second, nil)
    }
    defer { git_diff_free(diff) }
    return (0..<git_diff_num_deltas(diff)).compactMap { index in
      guard let delta = git_diff_get_delta(diff, index)?.pointee else { return nil }
      let path = delta.new_file.path ?? delta.old_file.path
      return TreeChange(
        path: path.map { String(cString: $0) } ?? "",
        old: delta.status == GIT_DELTA_ADDED ? nil : ObjectID(delta.old_file.id),
        new: delta.status == GIT_DELTA_DELETED ? nil : ObjectID(delta.new_file.id))
    }
  }

  /// What a commit changes against its first parent, or against nothing.
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
    try check(Self.merge(texts, into: &result), "git_merge_file")
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

  private func treePointer(_ id: ObjectID?) throws(GitError) -> OpaquePointer? {
    guard let id else { return nil }
    var oid = id.oid
    return try created("git_tree_lookup") { git_tree_lookup(&$0, pointer, &oid) }
  }
}
