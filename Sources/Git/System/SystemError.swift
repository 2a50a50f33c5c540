internal import Foundation

/// A system call that failed on a path.
package struct SystemError: Error, Equatable, Sendable {
  /// The C function, such as `rename`.
  package let call: String
  /// The path, or what stands for one: a program's name, `standard input`.
  package let path: String
  /// The system's error number, such as `ENOSPC`.
  package let number: Int32

  /// Takes `errno` as the number: copied at once, for the next call changes it.
  package init(call: String, path: String, number: Int32) {
    self.call = call
    self.path = path
    self.number = number
  }

  /// The system's own words, such as "No space left on device".
  package var message: String { String(cString: strerror(number)) }
}

/// The result of a system call, repeated while a signal interrupts it.
@discardableResult
package func system(
  _ call: String, path: String, body: () -> Int32
) throws(SystemError) -> Int32 {
  while true {
    let result = body()
    if result >= 0 { return result }
    let number = errno
    guard number == EINTR else { throw SystemError(call: call, path: path, number: number) }
  }
}
