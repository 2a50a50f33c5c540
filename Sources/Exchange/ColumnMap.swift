internal import JournalModel

/// Value of `--map`: `Column=field`, `Column=` for a column that is not to be read, or
/// `Column:Value=role` for a role of those who have that value.
struct ColumnMap {
  /// What a column is mapped to.
  enum Meaning {
    case field(SheetField)
    case nothing
    case role(ofValue: String, String)
  }

  let column: String
  let meaning: Meaning

  /// The heading may have an equals sign of its own, and a colon.
  init(_ text: String, for kind: SheetKind?, among labels: [String]) throws(TableProblem) {
    guard let sign = text.lastIndex(of: "=") else { throw .noMap(text) }
    let left = String(text[..<sign])
    let word = String(text[sign...].dropFirst()).singleSpaced
    if let (column, value) = Self.valueOfColumn(left, among: labels),
      kind ?? .attendees == .attendees,
      !word.isEmpty
    {
      (self.column, meaning) = (column, .role(ofValue: value, word))
      return
    }
    if let colon = left.lastIndex(of: ":"), !word.isEmpty,
      SheetField(rawValue: word.lowercased()) == nil
    {
      throw Self.noColumn(String(left[..<colon]), among: labels)
    }
    let fields = SheetField.all(of: kind)
    let field = fields.first { $0.rawValue == word.lowercased() }
    guard field != nil || word.isEmpty else {
      throw .unknownField(word.lowercased(), known: fields.map(\.rawValue))
    }
    (column, meaning) = (left, field.map { .field($0) } ?? .nothing)
  }

  static func noColumn(_ label: String, among labels: [String]) -> TableProblem {
    let similar = Similarity.closest(
      to: label.singleSpaced.lowercased(), among: labels.map { (text: $0.lowercased(), name: $0) })
    return .noColumn(label, similar: similar, labels: labels)
  }

  /// Nil where the whole is a heading, or nothing before a colon is one.
  private static func valueOfColumn(
    _ text: String, among labels: [String]
  ) -> (column: String, value: String)? {
    let known = Set(labels.map { $0.lowercased() })
    guard !known.contains(text.singleSpaced.lowercased()) else { return nil }
    for index in text.indices.reversed() where text[index] == ":" {
      let value = String(text[text.index(after: index)...]).trimmed
      if known.contains(text[..<index].singleSpaced.lowercased()), !value.isEmpty {
        return (String(text[..<index]), value)
      }
    }
    return nil
  }
}
