import JournalKit
import JournalModel

/// The lines below a new entry's text in the editor: its open fields, to be filled in, and in
/// comments the event and the kinds.
///
/// Above the line everything is text: a line that begins with `#` is a heading there, not a comment.
struct EntryTemplate {
  private let topic: String
  private let kinds: [String]
  private let values: [(key: TextForm.Key, value: String)]
  /// The sign that begins a comment: git's where that is one character, else `#`.
  private let sign: String

  private static let keys: [TextForm.Key] = [.kind, .at, .projects, .tags, .by]

  init(_ form: TextForm, about topic: String, kinds: [Kind], sign: String?) {
    self.topic = topic
    self.kinds = kinds.map(\.description)
    self.sign = sign.flatMap { $0.count == 1 ? $0 : nil } ?? "#"
    values = Self.keys.map {
      ($0, VisibleText.line(TextForm.words(form.list($0)).joined(separator: ", ")))
    }
  }

  var text: String {
    let fields = values.map { "\($0.key.rawValue): \($0.value)".trimmed }
    let comments = [
      "Fill in what you like. To abort, leave no text.", VisibleText.line(topic),
      "kind: \(kinds.joined(separator: ", ")); highlight if left out",
      "at: 14:30, 2pm, 20 min ago; now, or some time on another day, if left out",
    ]
    return (fields + comments.map { "\(sign) \($0)" }).joined(separator: "\n") + "\n"
  }

  /// A line that is no field is refused and stays text; a mistyped field is refused and taken.
  func take(_ page: EditorPage.Written, into form: inout TextForm) throws {
    var (strays, words): ([String], [String]) = ([], [page.text])
    for line in page.below.lines.map(\.trimmed) where !line.isEmpty && !line.hasPrefix(sign) {
      let parts = line.split(separator: ":", maxSplits: 1).map { String($0).trimmed }
      let meant = meantKey(of: line)
      if let meant { fill(meant, with: parts.count > 1 ? parts[1] : "", in: &form) }
      if meant?.rawValue != parts.first { strays.append(line) }
      if meant == nil { words.append(line) }
    }
    // An editor that failed may have left nothing of what was given.
    words.removeAll(where: \.isEmpty)
    if !words.isEmpty { form.take(words.joined(separator: "\n\n"), from: .editor) }
    guard strays.isEmpty else {
      throw UsageProblem(
        "'\(VisibleText.line(strays.joined(separator: " ")))' below the line is none of the fields.",
        hint: "the fields are \(Self.keys.map(\.rawValue).joined(separator: ", ")); text stands "
          + "above the line")
    }
  }

  /// The field that a line is, or very probably was meant to be.
  private func meantKey(of line: String) -> TextForm.Key? {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    let word = String(line[..<colon]).trimmed
    if let key = Self.keys.first(where: { $0.rawValue == word }) { return key }
    let names = Self.keys.map { ($0.rawValue, $0.rawValue) }
    return Similarity.closest(to: word.lowercased(), among: names).first.flatMap(TextForm.Key.init)
  }

  private func fill(_ key: TextForm.Key, with value: String, in form: inout TextForm) {
    guard !values.contains(where: { $0 == (key, value) }) else { return }
    let isList = key == .projects || key == .tags
    let said = isList ? value.split(separator: ",").map { String($0).trimmed } : [value]
    form.fill(key, said.filter { !$0.isEmpty })
  }
}
