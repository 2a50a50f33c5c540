internal import JournalModel

/// Checks of the address to which a link leads.
package enum LinkTarget {
  /// Whether a target is a web or e-mail address, or leads to a place beside the page, and hides
  /// nothing.
  static func isSafe(_ target: String) -> Bool {
    guard VisibleText.line(target) == target else { return false }
    let lowered = target.lowercased()
    if ["https://", "http://", "mailto:"].contains(where: { lowered.hasPrefix($0) }) {
      return true
    }
    let start = lowered.prefix { !"/?#".contains($0) }
    return !start.contains { ":&%".contains($0) }
  }

  /// Whether a target is on another server, whatever its scheme.
  static func isElsewhere(_ target: String) -> Bool {
    let start = target.prefix { !"/?#".contains($0) }
    return start.contains(":") || (start.isEmpty && target.hasPrefix("//"))
  }

  /// The last part of its path, else the whole.
  static func name(of target: String) -> String {
    let path = target.prefix { !"?#".contains($0) }
    return path.split(separator: "/").last.map(String.init) ?? target
  }

  /// A target without the signs by which it, or code or a tag around it, could end.
  static func encoded(_ target: String) -> String {
    guard target.utf8.contains(where: { ends.utf8.contains($0) }) else { return target }
    return target.reduce(into: "") { text, sign in
      guard ends.contains(sign), let byte = sign.asciiValue else { return text.append(sign) }
      text += "%" + String(byte, radix: 16, uppercase: true)
    }
  }

  private static let ends = "<>{}`\"\\|"

  /// Whether the words of a link are its address, as they are where no brackets stand.
  static func isShown(_ target: String, in words: String) -> Bool {
    target.contains(":") && ["", "http://", "mailto:"].contains { target == $0 + words }
  }

  /// Whether a reader may find an address in a text and link it.
  static func mayBeLinked(_ text: String) -> Bool {
    text.utf8.contains { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "@") }
      || text.lowercased().contains("www.")
  }
}
