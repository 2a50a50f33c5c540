internal import Foundation

/// The file of the intents: fields with a NUL after each, which no path can have in it. A word says
/// what the fields after it are.
///
/// Every write reads and writes it; JSON took half of the instructions of an `add`.
extension WriteIntents {
  private static let version = "hackjournal notes 3"
  /// A file without it was cut off.
  private static let end = "end"

  /// The intents in a file; none if there is no file, or none that can be read: it is of another
  /// version then, or cut off by a power failure, and nothing can be mended by it.
  static func load(_ path: String) throws(SystemError) -> WriteIntents {
    try Files.read(path).flatMap { WriteIntents(bytes: $0) } ?? WriteIntents()
  }

  func save(_ path: String) throws(SystemError) {
    try Files.replace(path, with: bytes, syncing: .leftToSystem)
  }

  var bytes: [UInt8] {
    var fields = [Self.version]
    for (folder, seal) in seals.sorted(by: { $0.key < $1.key }) {
      fields += ["seal", folder, seal]
    }
    for (reference, look) in unfinishedLooks.sorted(by: { $0.key < $1.key }) {
      fields += ["look", look.commit.hex, "\(look.time)", reference]
    }
    for intent in all {
      fields += ["note", intent.state.rawValue, "\(intent.time)", intent.commit.hex]
      fields.append(intent.reference)
      for folder in intent.worktrees {
        fields += ["worktree", folder]
        if let commit = intent.begun[folder] { fields += ["begun", commit.hex] }
      }
      for change in intent.changes {
        fields += ["change", change.old?.hex ?? "", change.new?.hex ?? "", change.path]
      }
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(256 * (all.count + 1))
    for field in fields + [Self.end] {
      bytes.append(contentsOf: field.utf8)
      bytes.append(0)
    }
    return bytes
  }

  init?(bytes: [UInt8]) {
    var (all, seals): ([WriteIntent], [String: String]) = ([], [:])
    var looks: [String: Look] = [:]
    var fields = bytes.split(separator: 0, omittingEmptySubsequences: false).makeIterator()
    let text = { fields.next().map { String(decoding: $0, as: UTF8.self) } }
    guard text() == Self.version else { return nil }
    while let word = text(), word != Self.end {
      switch word {
      case "seal":
        guard let folder = text(), let seal = text() else { return nil }
        seals[folder] = seal
      case "look":
        guard let commit = fields.next().flatMap(ObjectID.init(digits:)),
          let time = text().flatMap(Int.init), let reference = text()
        else { return nil }
        looks[reference] = Look(commit: commit, time: time)
      case "note":
        guard let state = text().flatMap(WriteIntent.State.init),
          let time = text().flatMap(Int.init),
          let commit = fields.next().flatMap(ObjectID.init(digits:)), let reference = text()
        else { return nil }
        all.append(WriteIntent(state: state, time: time, reference: reference, commit: commit))
      case "worktree":
        guard let folder = text(), !all.isEmpty else { return nil }
        all[all.count - 1].worktrees.append(folder)
      case "begun":
        guard let commit = fields.next().flatMap(ObjectID.init(digits:)),
          let folder = all.last?.worktrees.last
        else { return nil }
        all[all.count - 1].begun[folder] = commit
      case "change":
        guard let old = fields.next(), let new = fields.next(), let path = text(), !all.isEmpty
        else { return nil }
        all[all.count - 1].changes.append(
          StoredChange(path: path, old: ObjectID(digits: old), new: ObjectID(digits: new)))
      default: return nil
      }
    }
    guard fields.next()?.isEmpty == true, fields.next() == nil else { return nil }
    self.init(intents: all, seals: seals, looks: looks)
  }
}

extension Repository {
  /// What the next writer will look for on a branch, by the notes of the last writes; notes that
  /// cannot be read after a power cut are none.
  package func lookBack(on reference: String, tip: ObjectID?) throws(SystemError) -> LookBack? {
    do {
      return try WriteIntents.load(stateFolder + "last").lookBack(on: reference, tip: tip)
    } catch {
      guard error.number == EISDIR else { throw error }
      return LookBack(start: nil)
    }
  }
}
