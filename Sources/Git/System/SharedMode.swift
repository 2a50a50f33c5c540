internal import Foundation

/// Which other people may write to the repository: git's `core.sharedRepository`.
package struct SharedMode: Sendable {
  /// The permission bits that new files get beyond the umask; nil leaves them to the umask.
  let bits: mode_t?

  /// Reads the value of the setting; nil where nobody set it.
  package init(setting: String?) {
    bits =
      switch setting?.lowercased() {
      case "group", "true", "yes", "on", "1": 0o060
      case "all", "world", "everybody", "2": 0o064
      case let octal? where octal.hasPrefix("0"): mode_t(octal, radix: 8).map { $0 & 0o066 }
      default: nil
      }
  }
}

/// Lets the files and folders that a write makes be as open as the repository is to others,
/// whatever the umask; libgit2 by itself honours `core.sharedRepository` only when it makes one.
package struct SharedMask: ~Copyable {
  private let previous: mode_t?

  /// Is in force until its end.
  package init(_ mode: SharedMode) {
    guard let bits = mode.bits else {
      previous = nil
      return
    }
    let search = (bits & 0o044) >> 2
    let former = umask(0o077)
    umask(former & ~(bits | search))
    previous = former
  }

  /// Keeps it in force to this point.
  package borrowing func untilHere() {}

  deinit {
    if let previous { umask(previous) }
  }
}
