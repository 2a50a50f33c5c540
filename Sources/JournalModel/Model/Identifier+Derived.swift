extension Identifier {
  /// The identifier of a captured entry: derived from what survives amend, rebase and cherry-pick, so
  /// that whoever captures it gives it the same.
  ///
  /// `seconds` is the author's time since 1970; `text` is unfolded.
  package init(captured kind: Kind, _ text: String, by email: String, at seconds: Int64) {
    self.init(
      derivedFrom: ["hackjournal-capture-1", email, String(seconds), kind.description, text])
  }

  /// The identifier of an attendee's answer in a web form: taking it again gives the same.
  /// `key` is the attendee's file name; `time` is that of the answer as it was written
  /// there, empty where there is none.
  package init(answerOf key: String, at time: String, _ text: String) {
    self.init(derivedFrom: ["hackjournal-answer-1", key, time, text])
  }

  /// What stands for a name in that of a file, in whatever case and form of Unicode it is written.
  package init(attendeeCalled name: String) {
    self.init(derivedFrom: ["hackjournal-attendee-1", FoldedName.of(name)])
  }

  /// What stands for an address in the names of refs.
  package init(address: String) {
    self.init(derivedFrom: ["hackjournal-address-1", address])
  }

  /// The identifier of an entry that is taken over from elsewhere: taking it again gives the same.
  /// `day`, `time` and `author` are as they were written there, empty where there is none.
  package init(entryOf day: String, at time: String, by author: String, _ text: String) {
    self.init(derivedFrom: ["hackjournal-import-1", day, time, author, text])
  }

  /// The identifier of a file that has none: fifty bits of the FNV-1a hash of its path.
  package init(path: String) {
    let hash = path.utf8.reduce(UInt64(0xCBF2_9CE4_8422_2325)) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    self.init(bits: hash >> 14)
  }

  /// The first fifty bits of SHA-256 over the parts, with a NUL between them.
  private init(derivedFrom parts: [String]) {
    let first = Digest.bytes(of: parts).prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    self.init(bits: first >> 14)
  }
}
