/// Looks of words on a terminal by what they are; as they stand where there is no colour.
package struct Style: Sendable, Equatable {
  /// Whether anything but the words is written.
  package let colour: Bool
  /// Whether the terminal makes links of what `link` answers.
  package let links: Bool

  package init(colour: Bool, links: Bool) {
    self.colour = colour
    self.links = links
  }

  /// The words alone.
  package static let plain = Style(colour: false, links: false)

  /// Sort of words, which decides their looks.
  package enum Role: Sendable {
    case plain, identifier, kind, heading, title, error, hint, faint
    case strong, emphasis, deleted, code, address
  }

  /// A text of one line, made visible before, as what it is.
  package func shown(_ text: String, as role: Role) -> String {
    guard colour, !text.isEmpty, let codes = Self.codes(of: role) else { return text }
    return "\u{1B}[\(codes)m\(text)\u{1B}[m"
  }

  /// Words that lead to an address (OSC 8); the words alone where the terminal cannot.
  ///
  /// An address with anything but the signs of a URI would end the sequence early, and is no link.
  package func link(_ words: String, to address: String) -> String {
    guard links, address.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else { return words }
    return "\u{1B}]8;;\(address)\u{1B}\\\(words)\u{1B}]8;;\u{1B}\\"
  }

  /// The eight colours of every terminal, which a person's theme makes readable on light and dark.
  private static func codes(of role: Role) -> String? {
    switch role {
    case .plain: nil
    case .identifier: "33"
    case .kind, .code: "36"
    case .heading, .strong: "1"
    case .title: "1;4"
    case .error: "1;31"
    case .hint: "33"
    case .faint: "2"
    case .emphasis: "3"
    case .deleted: "9"
    case .address: "4"
    }
  }
}
