package import Git
package import JournalKit

/// A journal in one file, for a stick: always whole, and without what organisers keep private.
package enum Bundle {
  /// Writes it, or in place of an older one. Throws a `RemoteProblem`.
  package static func write(_ journal: Snapshot, to path: String, by remote: Remote) throws {
    let head = try journal.repository.head() == journal.reference ? ["HEAD"] : []
    try remote.bundle(head + [journal.reference], to: path)
  }
}
