import Foundation
import Git
import JournalKit

/// What somebody at a terminal was told by the answer before: of which journal it was, and when it said
/// what is to share. One small file for all journals of a person.
struct LastAnswer: Codable {
  /// The repository's folder and the branch.
  var journal = ""
  var at = Date.distantPast
  /// When it was told last what is to share.
  var shared = Date.distantPast
  /// The files of texts that wait, of which it was told that they do.
  var toldOfWaiting: [String]?

  private static let name = "last-answer.json"

  /// As if nothing had been told where there is none, or none that can be read.
  init(in environment: [String: String]) {
    guard let folder = PersonalState.folder(environment),
      let bytes = try? Files.read(folder + Self.name, atMost: 65536),
      let last = try? JSONDecoder().decode(LastAnswer.self, from: Data(bytes))
    else { return }
    self = last
  }

  /// Where it cannot be kept, more is told than needs to be.
  func keep(in environment: [String: String]) {
    guard let folder = PersonalState.folder(environment),
      let bytes = try? JSONEncoder().encode(self)
    else { return }
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    try? Files.replace(
      folder + Self.name, with: Array(bytes), mode: 0o600, syncing: .leftToSystem)
  }
}
