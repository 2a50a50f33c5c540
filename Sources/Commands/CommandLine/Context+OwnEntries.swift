import Git
import JournalKit
import JournalModel

extension Context {
  /// By what a thing is found that a command line names: nothing is the newest entry of whoever writes,
  /// `@2` the one before that, and everything else what it says.
  func handle(_ typed: Typed?, in journal: Snapshot) throws -> String {
    guard let number = typed.map({ Self.number($0.text) }) ?? 1 else { return typed?.text ?? "" }
    guard number > 0 else {
      throw UsageProblem(
        "'\(typed?.text ?? "")' counts back to nothing.",
        hint: "@1 is your newest entry, @2 the one before")
    }
    let author = try authoring(for: journal.repository).identity.author
    let own = try journal.newestEntries(by: journal.namesInFiles(of: author))
    guard own.indices.contains(number - 1) else {
      throw Explanation(
        code: .noOwnEntry,
        "\(VisibleText.line(journal.event.name)) has "
          + "\(own.isEmpty ? "no entry" : Sentences.count(own.count, one: "entry", many: "entries")) "
          + "by \(VisibleText.line(author.name)).",
        hint: "name one by its identifier; see `hackjournal list`")
    }
    return own[number - 1].value.id.description
  }

  /// What words of filters mean in a journal; `me` is whoever writes, by all names that entries have.
  func filterParser(_ journal: Snapshot) -> FilterParser {
    FilterParser(journal, now: now()) {
      let author = try authoring(for: journal.repository).identity.author
      return try journal.namesInFiles(of: author).sorted()
    }
  }

  /// Nil for what does not count back.
  private static func number(_ text: String) -> Int? {
    text.hasPrefix("@") ? Int(text.dropFirst()) : nil
  }
}
