/// A piece of a text in Markdown, as far as we tell them apart.
indirect enum MarkdownBlock: Equatable {
  /// Lines as written, without the white space before them.
  case paragraph([String])
  case heading([String])
  case code(language: String, lines: [String])
  case quote([MarkdownBlock])
  case list(MarkdownList)
  case rule
}

/// Items with one sort of mark.
struct MarkdownList: Equatable {
  /// Whether its items stand apart, as paragraphs.
  enum Spacing: Equatable {
    case tight
    case loose
  }

  let mark: ListMark
  var items: [[MarkdownBlock]]
  var spacing: Spacing
}

/// What begins an item of a list: a sign, or a number and a sign.
struct ListMark: Equatable {
  let number: Int?
  let sign: Character

  /// Reads the mark at the start of a line without indentation, and how wide it is.
  static func mark(_ line: Substring) -> (mark: ListMark, width: Int)? {
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    guard digits.utf8.count < 10, let sign = line.dropFirst(digits.count).first,
      (digits.isEmpty ? "-+*" : ".)").contains(sign)
    else { return nil }
    let width = digits.count + 1
    guard line.dropFirst(width).first.map({ $0 == " " || $0 == "\t" }) ?? true else { return nil }
    return (ListMark(number: Int(digits), sign: sign), width)
  }

  /// The mark of the item that stands at a place of the list.
  func text(at index: Int) -> String {
    number.map { "\($0 + index)\(sign)" } ?? String(sign)
  }

  /// Whether a mark continues the list that this one began.
  func continues(_ first: ListMark) -> Bool {
    sign == first.sign && (number == nil) == (first.number == nil)
  }
}
