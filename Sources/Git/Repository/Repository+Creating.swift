internal import CLibgit2
internal import Foundation

extension Repository {
  func store(_ bytes: [UInt8]) throws(GitError) -> ObjectID {
    var oid = git_oid()
    try check(
      git_blob_create_from_buffer(&oid, pointer, bytes, bytes.count),
      from: "git_blob_create_from_buffer")
    return ObjectID(oid)
  }

  func storeTree(_ changes: [StoredChange], over base: ObjectID?) throws(GitError) -> ObjectID {
    var baseline: OpaquePointer?
    if var oid = base?.oid {
      baseline = try created("git_tree_lookup") { git_tree_lookup(&$0, pointer, &oid) }
    }
    defer { git_tree_free(baseline) }
    let updates = changes.map { change in
      git_tree_update(
        action: change.new == nil ? GIT_TREE_UPDATE_REMOVE : GIT_TREE_UPDATE_UPSERT,
        id: (change.new ?? change.old)?.oid ?? git_oid(),
        filemode: GIT_FILEMODE_BLOB,
        path: UnsafePointer(strdup(change.path)))
    }
    defer { updates.forEach { free(UnsafeMutableRawPointer(mutating: $0.path)) } }
    var oid = git_oid()
    try check(
      git_tree_create_updated(&oid, pointer, baseline, updates.count, updates),
      from: "git_tree_create_updated")
    return ObjectID(oid)
  }
}
