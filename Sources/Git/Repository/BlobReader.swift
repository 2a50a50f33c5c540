internal import CLibgit2

/// Reads many blobs, one after the other, without copying those that nobody wants.
package struct BlobReader: ~Copyable {
  private let database: OpaquePointer

  fileprivate init(owning database: OpaquePointer) {
    self.database = database
  }

  deinit {
    git_odb_free(database)
  }

  /// Calls `body` with the bytes of a blob; they are gone afterwards. Nil if it has more than `most`.
  package func read<Result>(
    _ id: ObjectID, atMost most: Int, body: (UnsafeRawBufferPointer) -> Result
  ) throws(GitError) -> Result? {
    var oid = id.oid
    var object: OpaquePointer?
    let status = git_odb_read(&object, database, &oid)
    guard status >= 0, let object else { throw lastError(status, from: "git_odb_read").about(id) }
    defer { git_odb_object_free(object) }
    let count = git_odb_object_size(object)
    guard count <= most else { return nil }
    return body(UnsafeRawBufferPointer(start: git_odb_object_data(object), count: count))
  }
}

extension Repository {
  /// A reader of blobs that must not outlive the repository.
  package func blobReader() throws(GitError) -> BlobReader {
    Library.trustObjects()
    return BlobReader(owning: try openDatabase())
  }
}
