internal import CUnicode

extension String {
  /// Number of columns of a terminal that the text takes; it is one line, made visible before.
  package var columns: Int {
    let isASCII = utf8.allSatisfy { $0 < 0x80 && $0 != 0x0D }
    return isASCII ? utf8.count : reduce(0) { $0 + $1.columns }
  }

  /// The text with spaces up to a width.
  package func padding(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - columns))
  }

  /// The text, with an ellipsis in place of what goes beyond a width.
  package func shortened(toColumns width: Int) -> String {
    guard columns > width else { return self }
    var text = ""
    for character in self {
      guard (text + String(character)).columns < width else { break }
      text.append(character)
    }
    return text + "…"
  }
}

extension Character {
  /// 0, 1 or 2 by the East Asian width of what a person sees as one character; more where a script
  /// puts several letters that take room into one.
  package var columns: Int {
    let scalars = unicodeScalars
    guard scalars.count > 1 else { return scalars.first.map(Self.columns) ?? 0 }
    return Self.isWide(scalars) ? 2 : scalars.reduce(0) { $0 + Self.columns(of: $1) }
  }

  private static func columns(of scalar: Unicode.Scalar) -> Int {
    Int(utf8proc_charwidth(utf8proc_int32_t(scalar.value)))
  }

  /// Whether scalars make one syllable of Hangul or one emoji: joined ones, a flag, one with a colour
  /// of skin, or a sign that asks to be shown as a picture.
  private static func isWide(_ scalars: Character.UnicodeScalarView) -> Bool {
    guard let first = scalars.first else { return false }
    let isFlag = (0x1F1E6...0x1F1FF).contains(first.value)
    let isHangul = (0x1100...0x115F).contains(first.value)
    return isFlag || isHangul
      || scalars.contains { $0.value == 0xFE0F || $0.properties.isEmojiModifier }
      || first.properties.isEmoji && scalars.contains { $0.value == 0x200D }
  }
}
