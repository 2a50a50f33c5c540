extension Language {
  /// Whether a language, by its code, is written from right to left.
  package static func isRightToLeft(_ code: String) -> Bool {
    rightToLeft.contains(String(code.lowercased().prefix { $0.isLetter }))
  }

  private static let rightToLeft: Set<String> = [
    "ar", "arc", "ckb", "dv", "fa", "he", "iw", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi",
  ]
}
