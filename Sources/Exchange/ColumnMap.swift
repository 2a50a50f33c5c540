/// Value of `--map`: `Column=field`, or `Column=` for a column that is not to be read.
struct ColumnMap {
  let column: String
  let field: SheetField?

  /// The heading may have an equals sign of its own.
  init(_ text: String, for kind: SheetKind?) throws(TableProblem) {
    guard let sign = text.lastIndex(of: "=") else { throw .noMap(text) }
    column = String(text[..<sign])
    let word = text[sign...].dropFirst().singleSpaced.lowercased()
    let fields = SheetField.all(of: kind)
    field = fields.first { $0.rawValue == word }
    guard field != nil || word.isEmpty else {
      throw .unknownField(word, known: fields.map(\.rawValue))
    }
  }
}
