internal import Foundation

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
