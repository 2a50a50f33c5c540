import JournalKit
import Publishing

/// What is known of one thing, as lines for people: labels, and beside them the values that there are.
struct FieldList {
  private let fields: [(label: String, value: [Span])]

  /// Columns that every label has at least.
  private static let labelWidth = 12

  /// An address leads where it says.
  init(_ fields: [(label: String, value: String?)]) {
    self.fields = fields.compactMap { label, value in
      value.map(VisibleText.line).map { (label, [Span($0, to: WebAddress.isValid($0) ? $0 : nil)]) }
    }
  }

  /// Begins with a field whose value, up to a comma, is an identifier.
  init(
    identified first: (label: String, value: String), _ fields: [(label: String, value: String?)]
  ) {
    let id = first.value.prefix { $0 != "," }
    let value = [Span(String(id), as: .identifier), Span(String(first.value[id.endIndex...]))]
    self.fields = [(first.label, value)] + FieldList(fields).fields
  }

  var isEmpty: Bool { fields.isEmpty }

  /// The lines for where results go: on a terminal a long value is broken below itself.
  func text(on output: Context.Output) -> String {
    let label = max(Self.labelWidth, (fields.map(\.label.columns).max() ?? 0) + 1)
    let value = output.width.map { max(1, $0 - label) } ?? .max
    return fields.flatMap { field in
      ColumnWidths.lines([[Span(field.label)], field.value], [label, value], gap: 0)
    }
    .map { $0.shown(in: output.style) }.joined(separator: "\n")
  }
}

/// People's words below their fields.
struct BodyText {
  private let text: String

  init(_ text: String) {
    self.text = text
  }

  /// On a terminal the Markdown is set, elsewhere it stands as it is.
  func text(on output: Context.Output) -> String {
    guard let width = output.width else { return VisibleText.block(text) }
    return TerminalMarkdown(in: output.style, within: width).shown(text)
  }
}
