internal import Foundation

/// Tells the files of a killed writer from those of one that lives: the name of each has the number
/// of its process.
///
/// The advisory lock alone is no proof that nobody else lives: where `flock` does nothing, a writer
/// would take the lock of a ref from another that holds it, and the two would both move the ref.
enum LivingWriter {
  /// The names not made by a process that still lives: its number follows the prefix.
  static func left(_ names: [String], in folder: String, prefix: String) -> [String] {
    names.filter { name in
      guard name.hasPrefix(prefix) else { return false }
      let process = pid_t(name.dropFirst(prefix.count).prefix(while: \.isNumber))
      return process.map { !isAlive($0, sinceChangeOf: folder + name) } ?? true
    }
  }

  /// Whether a process lives, is not this one, is our program, and is no younger than a file.
  ///
  /// The system gives the numbers of dead processes to new ones, and a container has numbers of its
  /// own: what runs another program, or began after the file was last touched, did not make it.
  static func isAlive(_ process: pid_t, sinceChangeOf path: String) -> Bool {
    guard process > 0, process != getpid(), kill(process, 0) == 0 || errno == EPERM else {
      return false
    }
    guard let state = ProcessState(of: process), let own = ProcessState(of: getpid()),
      let changed = Files.status(path)?.changed.seconds
    else { return true }
    let fileAge = Date().timeIntervalSince1970 - changed
    return !state.isOver && state.program == own.program && fileAge < state.age + slack
  }

  /// In seconds: file systems and the kernel count in ticks of their own.
  private static let slack = 1.0
}

/// Record of the system on a process.
private struct ProcessState {
  /// The program's name, cut off after 15 bytes.
  let program: String
  /// Whether it ended, and its parent has not asked how.
  let isOver: Bool
  /// Seconds since it began.
  let age: Double

  #if os(Linux)
    /// Nil where the system hides the processes of others.
    ///
    /// `/proc/PID/stat` has the number, the name in brackets, which may have spaces and brackets in
    /// it, the state, and as the twentieth word from there, in ticks since the machine began, when
    /// the process did.
    init?(of process: pid_t) {
      let bytes = Self.stat(of: process)
      var now = timespec()
      guard let start = bytes.firstIndex(of: UInt8(ascii: "(")),
        let end = bytes.lastIndex(of: UInt8(ascii: ")")), start < end,
        clock_gettime(CLOCK_BOOTTIME, &now) == 0
      else { return nil }
      let words = bytes[(end + 1)...].split(separator: UInt8(ascii: " "))
        .map { String(decoding: $0, as: UTF8.self) }
      guard words.count > 19, let ticks = Double(words[19]) else { return nil }
      program = String(decoding: bytes[start..<end], as: UTF8.self)
      isOver = ["Z", "X"].contains(words[0])
      age = now.seconds - ticks / Double(sysconf(Int32(_SC_CLK_TCK)))
    }

    private static func stat(of process: pid_t) -> [UInt8] {
      do {
        return try Files.read("/proc/\(process)/stat") ?? []
      } catch {
        return []
      }
    }
  #else
    init?(of process: pid_t) { return nil }
  #endif
}

extension timespec {
  var seconds: Double { Double(tv_sec) + Double(tv_nsec) / 1e9 }
}
