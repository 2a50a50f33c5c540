internal import Foundation

/// Note of a command on how things were when it began, kept until it ends: of one that was killed the
/// next can learn it.
package struct BegunNote {
  /// What the command wanted to be known.
  package let words: [String]
  private let path: String

  /// Without it a note was cut off: then nothing had begun.
  private static let end = "end"

  /// Writes one; the words have no line breaks.
  package init(
    _ words: [String], as name: String, in repository: Repository, _ settings: WriteSettings
  ) throws {
    self.words = words
    path = "\(repository.stateFolder)\(name)-\(getpid())"
    try WriteSession.makeFolder(repository.stateFolder)
    unlink(path)
    let lines = words + [Self.end]
    try Files.create(
      path, bytes: Array(lines.joined(separator: "\n").utf8), mode: 0o666, syncing: settings.sync)
    if settings.sync == .always { try Files.sync(repository.stateFolder) }
  }

  private init?(left path: String) throws(SystemError) {
    let lines = try Files.read(path).map { String(decoding: $0, as: UTF8.self) }?
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let lines, lines.last == Self.end else { return nil }
    (words, self.path) = (lines.dropLast(), path)
  }

  /// Those of commands that ended without an end.
  package static func left(_ name: String, in repository: Repository) throws -> [BegunNote] {
    let folder = repository.stateFolder
    return try LivingWriter.left(Files.names(in: folder), in: folder, prefix: "\(name)-")
      .compactMap { name in
        let note = try BegunNote(left: folder + name)
        if note == nil { unlink(folder + name) }
        return note
      }
  }

  /// Says that the command is over.
  package func remove() {
    unlink(path)
  }
}
