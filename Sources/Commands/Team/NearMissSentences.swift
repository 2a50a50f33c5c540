import Git
import JournalModel
import TeamRepositories

/// Words on lines that were not captured, with the command that puts that right.
enum NearMissSentences {
  private static let most = 10

  /// For the hook of a commit: all of it in one line.
  static func line(_ misses: [NearMiss], amendable head: AmendableCommit?) -> String? {
    guard let first = misses.first else { return nil }
    let ofHead = misses.filter { $0.commit == head?.id }.prefix(most)
    guard let head, !ofHead.isEmpty else {
      return "\(word(first)) of \(first.commit.hex.prefix(7)) was not captured: "
        + "hackjournal capture --anywhere takes it"
    }
    let words = Choice.list(ofHead.map(word))
    let slip = ofHead.first { $0.word.lowercased() != $0.meant.lowercased() }
    let question = slip.map { ", did you mean '\($0.meant):'?" } ?? ":"
    let trailers = ofHead.map { Shell.quoted(VisibleText.line($0.trailer)) }
    return "\(words) \(ofHead.count == 1 ? "was" : "were") not captured\(question) "
      + head.command(adding: trailers)
  }

  /// For a person who captures what is in history, which cannot be amended: each, and the command that
  /// takes them.
  static func all(_ misses: [NearMiss], command: String) -> [String] {
    guard !misses.isEmpty else { return [] }
    let each = misses.prefix(most).map { miss in
      "Not captured: commit \(miss.commit.hex.prefix(7)): "
        + VisibleText.line("\(miss.word): \(miss.value)")
    }
    let more = misses.count > most ? ["and \(misses.count - most) more"] : []
    let what = misses.count == 1 ? "that line" : "these \(misses.count) lines"
    return each + more + ["To take \(what): \(command)"]
  }

  private static func word(_ miss: NearMiss) -> String {
    "'\(VisibleText.line(miss.word)):'"
  }
}
