internal import Foundation

/// Which other people may write to the repository: git's `core.sharedRepository`.
struct SharedMode: Sendable {
  /// The permission bits that our files get beyond the umask; nil leaves them to the umask.
  private let bits: mode_t?

  init(_ configuration: Configuration) {
    bits =
      switch configuration.string("core.sharedrepository")?.lowercased() {
      case "group", "true", "yes", "on", "1": 0o060
      case "all", "world", "everybody", "2": 0o066
      case let octal? where octal.hasPrefix("0"): mode_t(octal, radix: 8).map { $0 & 0o066 }
      default: nil
      }
  }

  /// Opens a file of ours to the others; one that somebody else owns stays as it is.
  func apply(toFile descriptor: Int32) {
    guard let bits, let status = Self.status(descriptor), status.st_uid == geteuid() else { return }
    fchmod(descriptor, status.st_mode & 0o7777 | bits)
  }

  /// Opens a folder of ours to the others; new files in it belong to the folder's group.
  func apply(toFolder path: String) {
    guard let bits, let status = Files.status(path), status.st_uid == geteuid() else { return }
    let search = (bits & 0o044) >> 2
    chmod(path, status.st_mode & 0o7777 | bits | search | mode_t(S_ISGID))
  }

  private static func status(_ descriptor: Int32) -> stat? {
    var status = stat()
    return fstat(descriptor, &status) == 0 ? status : nil
  }
}
