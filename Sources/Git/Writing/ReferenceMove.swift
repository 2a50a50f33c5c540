internal import Foundation

/// A step of a ref from one commit to the next, as its reflog tells it.
struct ReferenceMove: Sendable {
  let reference: String
  /// Commit at which the ref must be; nil: it must not exist yet.
  let old: ObjectID?
  let new: ObjectID
  let committer: Signature
  let reason: String
}
