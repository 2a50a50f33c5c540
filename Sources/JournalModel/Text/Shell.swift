/// Words for a shell.
package enum Shell {
  /// A word that a shell takes as it stands; `~` and `=` at its beginning mean more to some.
  package static func quoted(_ word: String) -> String {
    let plain = word.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || "-_./:@=+,%~".utf8.contains(byte)
    }
    let isTaken = plain && !word.isEmpty && !word.hasPrefix("~") && !word.hasPrefix("=")
    return isTaken ? word : "'\(word.replacing("'", with: "'\\''"))'"
  }
}
