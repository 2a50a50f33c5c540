internal import CLibgit2

/// A tag, and what stands in it.
package struct Tag: Sendable {
  /// Such as `v1`.
  package let name: String
  /// The commit to which it leads.
  package let commit: ObjectID
  /// Who made it, and its message; empty where it is only a name.
  package let text: String
}

extension Repository {
  /// The tags that lead to commits.
  package func tags() throws(GitError) -> [Tag] {
    var tags: [Tag] = []
    for reference in try references(matching: "refs/tags/*") {
      guard let id = try target(of: reference), let commit = try tips(of: [reference]).first
      else { continue }
      let name = String(reference.dropFirst("refs/tags/".count))
      tags.append(Tag(name: name, commit: commit, text: try text(ofTag: id)))
    }
    return tags
  }

  private func text(ofTag id: ObjectID) throws(GitError) -> String {
    let database = try openDatabase()
    defer { git_odb_free(database) }
    var oid = id.oid
    let object = try created("git_odb_read") { git_odb_read(&$0, database, &oid) }
    defer { git_odb_object_free(object) }
    guard git_odb_object_type(object) == GIT_OBJECT_TAG else { return "" }
    let bytes = UnsafeRawBufferPointer(
      start: git_odb_object_data(object), count: git_odb_object_size(object))
    return String(decoding: bytes, as: UTF8.self)
  }
}
