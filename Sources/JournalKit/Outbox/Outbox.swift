internal import Foundation
internal import Git
package import JournalModel

/// Place of texts that could not be saved: complete files, each with its identifier, so that the
/// command that it names brings it into the journal exactly once.
package struct Outbox: Sendable {
  /// A text that waits.
  package struct Waiting: Sendable, Equatable {
    /// The whole path of its file.
    package let path: String
    /// Nil for something that no command reads as it stands, such as an edited `event.yml`.
    package let command: TextForm.Command?
    /// All that it says, if it is a text.
    package let content: String?
    /// Whether it was written in another clone, which is still there and tells of it.
    package var isToldElsewhere = false

    /// Without the folder.
    package var name: String { String(path.split(separator: "/").last ?? "") }

    /// The first line of its words, below what was said of them; nil if it is no text.
    package var firstWords: String? {
      let document = content.flatMap { try? Document($0, as: .frontMatter) }
      return (document?.body ?? content)?.lines.map(\.trimmed).first { !$0.isEmpty }
    }

    /// Whether nothing was in its way but a rebase of the branch.
    package var waitsForRebase: Bool { name.hasPrefix(Outbox.rebaseMark) }
  }

  /// Beginning of the name of a text that goes in by itself once a rebase is over.
  package static let rebaseMark = "after-rebase-"

  /// The folders to try, the best first.
  private let folders: [String]
  /// The one in the repository: what waits for the end of a rebase there is of no other clone.
  private let ownFolder: String?
  /// The folder of the event below each of them: texts of two journals never get mixed up.
  private let subfolder: String

  /// `stateFolder` is our folder inside the repository, if there is one; without an event, what is
  /// kept belongs to no journal yet.
  package init(environment: [String: String], stateFolder: String?, event: Identifier?) {
    ownFolder = stateFolder.map { $0 + "outbox/" }
    folders = [
      PersonalState.folder(environment).map { $0 + "outbox/" }, ownFolder,
      (Self.given(environment["TMPDIR"]) ?? "/tmp") + "/hackjournal-outbox-\(getuid())/",
    ].compactMap { $0 }
    subfolder = event.map { "\($0)/" } ?? ""
  }

  /// Keeps a text and answers the path of its file; nil if no folder takes it.
  package func keep(_ bytes: [UInt8], named name: String) -> String? {
    let first = name.hasPrefix(Self.rebaseMark) ? [ownFolder].compactMap(\.self) : []
    for folder in first + folders {
      do {
        let place = folder + subfolder
        try FileManager.default.createDirectory(
          atPath: place, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        guard Files.isOurs(folder), Files.isOurs(place) else { continue }
        // Whoever made them, and whatever umask was set: a text that waits can be private.
        try Files.setMode(0o700, of: folder)
        try Files.setMode(0o700, of: place)
        try Files.replace(place + name, with: bytes, mode: 0o600, syncing: .always)
        try Files.setMode(0o600, of: place + name)
        noteOrigin(of: name, in: place)
        return place + name
      } catch {
        continue
      }
    }
    return nil
  }

  private static func originName(of name: String) -> String { ".\(name).from" }

  /// Which clone is to tell of it. Where that cannot be noted, all of the event do.
  private func noteOrigin(of name: String, in place: String) {
    guard let ownFolder else { return }
    try? Files.replace(
      place + Self.originName(of: name), with: Array(ownFolder.utf8), mode: 0o600,
      syncing: .leftToSystem)
  }

  /// Those of files that a person took away, or that took themselves away.
  private func removeOrigins(of names: [String], in folder: String) {
    let notes = Set(names.filter { $0.hasPrefix(".") && $0.hasSuffix(".from") })
    for note in notes.subtracting(names.map(Self.originName)) { unlink(folder + note) }
  }

  private func isToldElsewhere(_ name: String, in folder: String) -> Bool {
    guard let ownFolder, let bytes = (try? Files.read(folder + Self.originName(of: name))) ?? nil
    else { return false }
    let origin = String(decoding: bytes, as: UTF8.self)
    return origin != ownFolder
      && FileManager.default.fileExists(atPath: String(origin.dropLast("outbox/".count)))
  }

  /// Texts that wait for the event, and those that wait for no journal in particular.
  package var waiting: [Waiting] {
    places.flatMap { folder -> [Waiting] in
      let names = (try? Files.names(in: folder)) ?? []
      removeOrigins(of: names, in: folder)
      return names.filter { $0.contains(".") && !$0.hasPrefix(".") && !$0.hasSuffix(".tmp") }
        .map { name in
          var waiting = Self.waiting(at: folder + name)
          waiting.isToldElsewhere = isToldElsewhere(name, in: folder)
          return waiting
        }
    }
  }

  /// Takes a file out that is in the journal now; files elsewhere stay.
  package func remove(_ path: String) {
    let file = URL(fileURLWithPath: path)
    let folder = Self.resolved(file.deletingLastPathComponent())
    let isOurs = places.contains { Self.resolved(URL(fileURLWithPath: $0)) == folder }
    // Where it cannot be removed it is told of again, and taking it again adds nothing.
    guard isOurs else { return }
    let name = file.lastPathComponent
    for name in [name, Self.originName(of: name)] { unlink(folder + "/" + name) }
  }

  /// Whether a file waits for another event.
  package func waitsElsewhere(_ path: String) -> Bool {
    let folder = Self.resolved(URL(fileURLWithPath: path).deletingLastPathComponent())
    let parts = folder.split(separator: "/")
    guard let name = parts.last, Identifier(name) != nil, "\(name)/" != subfolder else {
      return false
    }
    return folders.contains { Self.resolved(URL(fileURLWithPath: $0 + name)) == folder }
  }

  /// The folders that files can wait in; in one of somebody else's nobody knows who wrote them.
  private var places: [String] {
    let own = folders.filter(Files.isOurs)
    return (subfolder.isEmpty ? [] : own.map { $0 + subfolder }.filter(Files.isOurs)) + own
  }

  private static func resolved(_ folder: URL) -> String {
    folder.resolvingSymlinksInPath().standardizedFileURL.path
  }

  private static func waiting(at path: String) -> Waiting {
    let bytes = (try? Files.read(path)) ?? nil
    let content = bytes.flatMap { String(validating: $0, as: UTF8.self) }
    let isForm = path.hasSuffix(".md")
    return Waiting(
      path: path, command: isForm ? TextForm.command(in: content ?? "") : nil, content: content)
  }

  private static func given(_ value: String?) -> String? {
    value.flatMap { $0.hasPrefix("/") ? $0 : nil }
  }
}
