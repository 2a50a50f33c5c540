/// Words for a shell.
enum Shell {
  /// A word that a shell takes as it stands.
  static func quoted(_ word: String) -> String {
    let plain = word.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || "-_./:@=+,%~".utf8.contains(byte)
    }
    return plain && !word.isEmpty ? word : "'\(word.replacing("'", with: "'\\''"))'"
  }

  /// An option with its value as it was typed, behind a space; nothing without a value.
  static func option(_ name: String, _ value: Typed?) -> String {
    value.map { " \(name) \(quoted($0.text))" } ?? ""
  }
}
