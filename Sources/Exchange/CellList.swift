internal import JournalModel

/// Several values in one cell, such as `display, security`.
enum CellList {
  /// The values of some cells: commas, semicolons and line breaks part them; in a cell that ends in
  /// a semicolon, semicolons alone.
  static func items(of cells: some Sequence<String>) -> [String] {
    cells.flatMap { cell in
      let hasCommas = cell.trimmed.hasSuffix(";")
      return cell.split { $0 == ";" || !hasCommas && ($0 == "," || $0.isNewline) }
        .map(\.trimmed).filter { !$0.isEmpty }
    }
  }

  /// A cell that `items` takes apart again, unless a value has a semicolon.
  static func cell(of items: [String]) -> String {
    let hasSigns = items.contains { item in item.contains { $0 == "," || $0.isNewline } }
    return hasSigns ? items.map { "\($0);" }.joined(separator: " ") : items.joined(separator: ", ")
  }
}
