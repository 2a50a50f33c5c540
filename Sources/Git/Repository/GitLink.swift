internal import Foundation

/// What stands at `.git` in the top folder of a worktree: the git folder, or a file or a symbolic
/// link that leads to it.
struct GitLink {
  private let path: String

  init(_ path: String) {
    self.path = path
  }

  /// Whether it leads to that very folder, by whatever names and links.
  func leads(to gitFolder: String) -> Bool {
    guard let end = target.flatMap(Files.statusAtEnd),
      let wanted = Files.statusAtEnd(gitFolder)
    else { return false }
    return end.st_ino == wanted.st_ino && end.st_dev == wanted.st_dev
  }

  private var target: String? {
    guard let status = Files.statusAtEnd(path) else { return nil }
    guard status.isRegularFile else { return path }
    // What cannot be read leads nowhere, and then nothing is written.
    let bytes = try? Files.read(path, atMost: Self.longest)
    let text = String(decoding: bytes ?? [], as: UTF8.self).trimmed
    guard text.hasPrefix(Self.word) else { return nil }
    let named = text.dropFirst(Self.word.count).drop { $0 == " " }
    return named.hasPrefix("/") ? String(named) : "\(Files.folder(of: path))/\(named)"
  }

  private static let word = "gitdir:"
  private static let longest = 1 << 14
}
