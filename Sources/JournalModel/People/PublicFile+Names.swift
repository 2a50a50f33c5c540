extension PublicFile {
  /// Who is not to be named and whose names new values of keys have, each with its line, counted from 0; lines
  /// are left out that name nobody.
  func allUnnamed(
    by names: NameFinder, except isOther: (Int) -> Bool
  ) -> [(key: String, line: Int)] {
    guard !names.attendees.isEmpty else { return [] }
    return newValues.compactMap { number, text in
      guard !isOther(number) else { return nil }
      let key = isLabel(at: number) ? names.unnamed(calling: text) : names.unnamed(called: text)
      return key.map { ($0, number) }
    }
  }
}
