extension Layout {
  /// Suffix of the files that we read.
  package static let ending = ".md"

  /// The place of an attachment: the entry's own name with another ending, and a number from the
  /// second on.
  package static func attachment(
    _ form: Attachment.Form, number: Int, to entry: String
  ) -> String {
    let stem = entry.dropLast(ending.count)
    return "\(stem)\(number > 1 ? "-\(number)" : "").\(form.rawValue)"
  }

  /// The places that a picture of a page can have.
  package static func pictures(of page: String) -> [String] {
    Attachment.Form.allCases.filter(\.isPicture).map { attachment($0, number: 1, to: page) }
  }

  /// The name of the entry that an attachment stands beside: the same up to the ending, or up to a
  /// number before it. Nil if there is none.
  package static func entry(ofAttachment name: String, among entries: Set<String>) -> String? {
    guard let dot = name.lastIndex(of: ".") else { return nil }
    let stem = name[..<dot]
    if entries.contains(stem + ending) { return stem + ending }
    guard let dash = stem.lastIndex(of: "-"), number(ofAttachment: name) != nil else { return nil }
    let owner = stem[..<dash] + ending
    return entries.contains(String(owner)) ? String(owner) : nil
  }

  /// Whether an attachment comes before another: by their numbers, then by name.
  package static func precedes(_ left: String, _ right: String) -> Bool {
    (number(ofAttachment: left) ?? 1, left) < (number(ofAttachment: right) ?? 1, right)
  }

  /// The number before the ending; nil if there is none. An identifier is longer.
  private static func number(ofAttachment name: String) -> Int? {
    let stem = name.prefix(upTo: name.lastIndex(of: ".") ?? name.endIndex)
    guard let dash = stem.lastIndex(of: "-") else { return nil }
    let digits = stem[dash...].dropFirst()
    return digits.utf8.count < 4 ? decimal(digits.utf8) : nil
  }
}
