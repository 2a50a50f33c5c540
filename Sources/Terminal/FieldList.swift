internal import JournalModel

/// Facts about one thing, as lines for people: labels, and beside them the values that there are.
package struct FieldList {
  private let fields: [(label: String, value: [Span])]

  /// Values that have less room than this beside their labels stand below them.
  private static let narrow = 20
  private static let indent = 2

  /// Columns that every label has at least.
  private static let labelWidth = 12

  /// An address leads where it says.
  package init(_ fields: [(label: String, value: String?)]) {
    self.fields = fields.compactMap { label, value in
      value.map(VisibleText.line).map { (label, [Span($0, to: WebAddress.isValid($0) ? $0 : nil)]) }
    }
  }

  /// Begins with a field whose value, up to a comma, is an identifier.
  package init(
    identified first: (label: String, value: String), _ fields: [(label: String, value: String?)]
  ) {
    let id = first.value.prefix { $0 != "," }
    let value = [Span(String(id), as: .identifier), Span(String(first.value[id.endIndex...]))]
    self.fields = [(first.label, value)] + FieldList(fields).fields
  }

  package var isEmpty: Bool { fields.isEmpty }

  /// The lines for where results go: on a terminal a long value is broken below itself.
  package func text(on output: Output) -> String {
    let label = max(Self.labelWidth, (fields.map(\.label.columns).max() ?? 0) + 1)
    let value = output.width.map { max(1, $0 - label) } ?? .max
    return fields.flatMap { field in
      value < Self.narrow
        ? Self.stacked(field, within: value + label)
        : ColumnWidths.lines([[Span(field.label)], field.value], widths: [label, value], gap: 0)
    }
    .map { $0.shown(in: output.style) }.joined(separator: "\n")
  }

  private static func stacked(
    _ field: (label: String, value: [Span]), within width: Int
  ) -> [Line] {
    let label = Paragraph([Span(field.label)]).lines(within: width)
    let value = Paragraph(field.value).lines(within: max(1, width - indent))
    return label
      + value.map { text in
        var line = Line()
        line.append(text, at: indent)
        return line
      }
  }
}
