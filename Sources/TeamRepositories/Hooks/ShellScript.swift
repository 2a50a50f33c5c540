/// Hook files that a POSIX shell runs.
enum ShellScript {
  /// Whether lines can be put into a file: not if it is no text, another program runs it, or it looks
  /// at its own lines, as scripts do that are two languages in one or carry a payload.
  static func canTakeLines(_ bytes: [UInt8]) -> Bool {
    guard let first = bytes.lines.first, first.last == UInt8(ascii: "\n"), !bytes.contains(0) else {
      return false
    }
    return isShell(String(decoding: first.dropLast(), as: UTF8.self)) && !readsItself(bytes)
  }

  private static let shells: Set<String> = ["sh", "bash", "dash", "ash", "ksh", "ksh93", "mksh"]

  /// Such as `#!/bin/sh -e`, or `#!/usr/bin/env -S bash -eu`.
  private static func isShell(_ line: String) -> Bool {
    guard line.hasPrefix("#!") else { return false }
    let words = line.dropFirst(2).split { $0 == " " || $0 == "\t" }
    guard let program = words.first?.split(separator: "/").last else { return false }
    guard program == "env" else { return shells.contains(String(program)) }
    let called = words.dropFirst().first { !$0.hasPrefix("-") && !$0.contains("=") }
    return called?.split(separator: "/").last.map { shells.contains(String($0)) } ?? false
  }

  /// Whether a line hands the script itself to a program, which would read our lines, too.
  private static func readsItself(_ bytes: [UInt8]) -> Bool {
    let readers = ["exec", "tail", "sed", "awk", "head", "perl", "python"]
    return bytes.lines.map { String(decoding: $0, as: UTF8.self) }.contains { line in
      ["$0", "${0}", "BASH_SOURCE"].contains { line.contains($0) }
        && readers.contains { line.contains($0) }
    }
  }
}
