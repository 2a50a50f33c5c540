import JournalModel

extension NewAttachment.Problem {
  func explanation(of name: String) -> Explanation {
    let (words, hint): (String, String) =
      switch self {
      case .empty: ("\(name) is empty.", "name another file")
      case .tooLarge:
        ("\(name) is larger than 5 MB.", "make it smaller, or put it on the web and link it")
      case .canRun:
        ("\(name) can carry scripts.", "export the picture as PNG, or keep a text without markup")
      case .unknownForm:
        (
          "\(name) is neither a picture (PNG, JPEG, GIF, WebP) nor text in UTF-8.",
          "convert it, or put it on the web and link it"
        )
      case .damaged:
        (
          "\(name) is damaged, so what it says of where and by whom it was made cannot be taken away.",
          "save the picture anew, or keep it as it is: --keep-metadata"
        )
      }
    return Explanation(code: .badAttachment, words, hint: hint, status: .usage)
  }
}
