import JournalModel

/// The lines below a new entry's text in the editor: its open fields, to be filled in, and in
/// comments the event and the kinds.
///
/// Above the line everything is text: a line that begins with `#` is a heading there, not a comment.
struct EntryTemplate {
  private let topic: String
  private let kinds: [String]
  private let values: [(key: String, value: String)]
  /// The sign that begins a comment: git's where that is one character, else `#`.
  private let sign: String

  /// Takes what the options said, and git's `core.commentChar`.
  init(_ fields: EntryOptions, about topic: String, kinds: [Kind], sign: String?) {
    self.topic = topic
    self.kinds = kinds.map(\.description)
    self.sign = sign.flatMap { $0.count == 1 ? $0 : nil } ?? "#"
    values = [
      ("kind", fields.kind?.text ?? ""), ("at", fields.at?.text ?? ""),
      ("projects", EntryOptions.words(fields.project).joined(separator: ", ")),
      ("tags", EntryOptions.words(fields.tag).joined(separator: ", ")),
      ("by", fields.by?.text ?? ""),
    ]
  }

  /// The lines below the line.
  var text: String {
    let fields = values.map { "\($0.key): \($0.value)".trimmed }
    let comments = [
      "Fill in what you like. To abort, leave no text.", VisibleText.line(topic),
      "kind: \(kinds.joined(separator: ", ")); highlight if left out",
      "at: 14:30, 2pm, 20 min ago; now, or some time on another day, if left out",
    ]
    return (fields + comments.map { "\(sign) \($0)" }).joined(separator: "\n") + "\n"
  }

  /// The options as they were filled in, and the lines that are none of them. A field whose name is
  /// mistyped is both.
  func fields(
    in written: String, over given: EntryOptions
  ) -> (fields: EntryOptions, strays: [String]) {
    var fields = given
    var strays: [String] = []
    for line in written.lines.map(\.trimmed) where !line.isEmpty && !line.hasPrefix(sign) {
      let parts = line.split(separator: ":", maxSplits: 1).map { String($0).trimmed }
      let meant = meantKey(of: line)
      if let meant { Self.set(meant, value: parts.count > 1 ? parts[1] : "", in: &fields) }
      if meant == nil || meant != parts.first { strays.append(line) }
    }
    return (fields, strays)
  }

  /// The lines among those that are words of the text in the wrong place, and no field mistyped.
  func text(among strays: [String]) -> [String] {
    strays.filter { meantKey(of: $0) == nil }
  }

  /// The field that a line is, or very probably was meant to be.
  private func meantKey(of line: String) -> String? {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    let word = String(line[..<colon]).trimmed
    if keys.contains(word) { return word }
    return Similarity.closest(to: word.lowercased(), among: keys.map { ($0, $0) }).first
  }

  /// The names of the fields.
  var keys: [String] { values.map(\.key) }

  private static func set(_ key: String, value: String, in fields: inout EntryOptions) {
    let word = value.isEmpty ? nil : Typed(value)
    let words = value.split(separator: ",").map { Typed(String($0).trimmed) }
    switch key {
    case "kind": fields.kind = word
    case "at": fields.at = word
    case "projects": fields.project = words
    case "tags": fields.tag = words
    default: fields.by = word
    }
  }
}
