internal import JournalModel

/// Headings and statuses as programs write them, made comparable: `first_name`, `firstName`, `Name*`.
enum SheetWords {
  /// In lower case, with spaces for the signs of programs and without a remark that it is needed.
  static func of(_ text: String) -> String {
    var words = ""
    var last: Character?
    for character in text {
      let isNext = character.isUppercase && last?.isLowercase == true
      if isNext { words += " " }
      words += "_*:".contains(character) ? " " : String(character)
      last = character
    }
    let plain = words.singleSpaced.lowercased()
    let remark = remarks.first { plain.hasSuffix(" \($0)") }
    return remark.map { String(plain.dropLast($0.count + 1)) } ?? plain
  }

  private static let remarks = [
    "(required)", "(optional)", "(erforderlich)", "(pflichtfeld)", "(obligatoire)", "required",
  ]
}
