internal import Foundation

/// A file change whose content is in the object database.
struct StoredChange: Equatable, Sendable {
  package let path: String
  /// The blob that the tip has at the path.
  let old: ObjectID?
  /// The blob that the path gets.
  let new: ObjectID?
}
