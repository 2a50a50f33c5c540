extension String {
  /// Markdown without its HTML comments, which no reader shows; in code they are code.
  package var withoutComments: String {
    guard has(UInt8(ascii: "<")), contains(MarkdownScanner.commentStart) else {
      return self
    }
    var scanner = MarkdownScanner(self, passingOver: .comments)
    var text = ""
    var isBehindComment = false
    while let (stretch, isVerbatim) = scanner.next() {
      let isComment = isVerbatim && stretch.hasPrefix(MarkdownScanner.commentStart)
      // Spaces at the end of a line would break it.
      if isBehindComment, isComment || stretch.first?.isWhitespace == true { text.dropSpaces() }
      if !isComment { text += stretch }
      isBehindComment = isComment
    }
    if isBehindComment { text.dropSpaces() }
    return text.trimmedLines
  }

  private mutating func dropSpaces() {
    while last == " " { removeLast() }
  }
}
