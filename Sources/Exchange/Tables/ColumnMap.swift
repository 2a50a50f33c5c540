/// Value of `--map`: `Column=field`, or `Column=` for a column that is not to be read.
struct ColumnMap<Field: SheetField> {
  let column: String
  let field: Field?

  /// The heading may have an equals sign of its own.
  init(_ text: String) throws(TableProblem) {
    let fields = Field.allCases.map(\.rawValue)
    guard let sign = text.lastIndex(of: "=") else { throw .noMap(text) }
    column = String(text[..<sign])
    let word = text[sign...].dropFirst().singleSpaced.lowercased()
    field = Field(rawValue: word)
    guard field != nil || word.isEmpty else {
      throw .unknownField(word, known: fields)
    }
  }
}
