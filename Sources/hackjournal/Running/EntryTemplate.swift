import Git
import JournalKit

/// What the editor shows below a new entry's text: its open fields, to be filled in, and in comments
/// the event and the kinds.
///
/// Above the line everything is text: a line that begins with `#` is a heading there, not a comment.
struct EntryTemplate {
  private let topic: String
  private let kinds: [String]
  private let values: [(key: String, value: String)]
  /// What a comment begins with.
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

  /// Lines below the line that are no fields.
  struct Stray: Error {
    let lines: [String]
    let keys: [String]
  }

  /// The options as they were filled in.
  func fields(in written: String, over given: EntryOptions) throws(Stray) -> EntryOptions {
    var fields = given
    var strays: [String] = []
    for line in written.lines.map(\.trimmed) where !line.isEmpty && !line.hasPrefix(sign) {
      let parts = line.split(separator: ":", maxSplits: 1).map { String($0).trimmed }
      guard line.contains(":"), let key = parts.first, values.contains(where: { $0.key == key })
      else {
        strays.append(line)
        continue
      }
      Self.set(key, parts.count > 1 ? parts[1] : "", in: &fields)
    }
    guard strays.isEmpty else { throw Stray(lines: strays, keys: values.map(\.key)) }
    return fields
  }

  private static func set(_ key: String, _ value: String, in fields: inout EntryOptions) {
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

extension NewEntry {
  /// The text after the editor, where one is wanted; the draft gets the fields as they were filled in
  /// there. Whatever is wrong with them, the text is not lost.
  func written(
    _ given: TextOptions.Given?, _ id: Identifier, by editor: Editor, _ draft: inout EntryDraft
  ) throws -> TextOptions.Given {
    if let given, !text.edit { return given }
    let date = try draft.date()
    let template = EntryTemplate(
      draft.fields, about: "\(Sentences.place(draft.event, date)) (\(date))",
      kinds: draft.event.allKinds, sign: editor.configuration.string("core.commentchar"))
    let (words, below) = try editor.edit(given?.text ?? "", above: template.text)
    if words.isEmpty { throw JournalProblem.emptyText }
    do {
      draft.fields = try template.fields(in: below, over: draft.fields)
      try draft.check()
      return .init(text: words, isKeptElsewhere: false)
    } catch {
      let strays = (error as? EntryTemplate.Stray)?.lines ?? []
      let given = TextOptions.Given(
        text: ([words] + strays).joined(separator: "\n\n"), isKeptElsewhere: false)
      guard KeptText.isNeeded(given, after: error) else { throw error }
      throw unsaved(given, id, editor.context)
        .kept(in: editor.context.outbox(stateFolder: nil, event: nil), because: error)
    }
  }
}

extension ErrorReport {
  /// What is wrong below the line of an editor.
  init(_ stray: EntryTemplate.Stray) {
    self.init(
      code: "usage",
      "'\(VisibleText.line(stray.lines.joined(separator: " ")))' below the line is none of the fields.",
      hint: "the fields are \(stray.keys.joined(separator: ", ")); text stands above the line",
      status: .usage)
  }
}
