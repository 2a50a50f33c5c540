internal import Foundation

/// Note that a writer makes before it moves a branch and the ref beside it.
///
/// The branch decides: once it has its commit, readers take the other ref to be where it is to go, and
/// the next writer moves it there if this one could not.
struct HalfChange {
  let branch: String
  let commit: ObjectID
  let reference: String
  let old: ObjectID?
  let new: ObjectID

  static let name = "half"
  private static let version = "hackjournal change 1"

  init(_ deciding: RefMove, then companion: RefMove) {
    (branch, commit) = (deciding.reference, deciding.new)
    (reference, old, new) = (companion.reference, companion.old, companion.new)
  }

  /// Nil if there is none, or one that was cut off: then no ref had moved.
  static func load(in stateFolder: String) throws(SystemError) -> HalfChange? {
    try Files.read(stateFolder + name).flatMap { HalfChange(bytes: $0) }
  }

  private init?(bytes: [UInt8]) {
    let words = String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard words.count == 7, words[0] == Self.version, words[6].isEmpty,
      let commit = ObjectID(words[2]), let new = ObjectID(words[5])
    else { return nil }
    (branch, self.commit) = (words[1], commit)
    (reference, old, self.new) = (words[3], ObjectID(words[4]), new)
  }

  /// Takes the place of the note of a change that came to nothing.
  func write(in stateFolder: String, syncing sync: SyncPolicy) throws(SystemError) {
    Self.remove(in: stateFolder)
    let words = [Self.version, branch, commit.hex, reference, old?.hex ?? "", new.hex, ""]
    try Files.create(
      stateFolder + Self.name, bytes: Array(words.joined(separator: "\n").utf8), mode: 0o666,
      syncing: sync)
    if sync == .always { try Files.sync(stateFolder) }
  }

  static func remove(in stateFolder: String) {
    unlink(stateFolder + name)
  }
}
