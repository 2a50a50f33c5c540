internal import Foundation

/// Rights of other people to the files of the repository: git's `core.sharedRepository`.
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
