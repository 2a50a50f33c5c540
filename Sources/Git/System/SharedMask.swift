internal import Foundation

/// Lets the files and folders that a write makes be as open as the repository is to others,
/// whatever the umask; libgit2 by itself honours `core.sharedRepository` only when it makes one.
package struct SharedMask: ~Copyable {
  private let previous: mode_t?

  /// Takes the value of the setting, and is in force until its end.
  package init(setting: String?) {
    guard let bits = Self.bits(setting) else {
      previous = nil
      return
    }
    let search = (bits & 0o044) >> 2
    let former = umask(0o077)
    umask(former & ~(bits | search))
    previous = former
  }

  /// The permission bits that new files get beyond the umask; nil leaves them to the umask.
  static func bits(_ setting: String?) -> mode_t? {
    switch setting?.lowercased() {
    case "group", "true", "yes", "on", "1": 0o060
    case "all", "world", "everybody", "2": 0o064
    case let octal? where octal.hasPrefix("0"): mode_t(octal, radix: 8).map { $0 & 0o066 }
    default: nil
    }
  }

  /// Keeps it in force to this point.
  package borrowing func untilHere() {}

  deinit {
    if let previous { umask(previous) }
  }
}
