internal import CMarkdown

/// Characters by the names and numbers that HTML has for them.
enum CharacterReference {
  /// What one such as `&eacute;` or `&#110;` stands for; one that nobody knows stays as it is.
  ///
  /// Needs no lock: what other parsers change meanwhile is which signs begin an extension, and the
  /// words of a reference are the same with any of them.
  static func text(of reference: some Sequence<UInt8>) -> String {
    let bytes = reference.map { CChar(bitPattern: $0) }
    guard let document = cmark_parse_document(bytes, bytes.count, CMARK_OPT_DEFAULT) else {
      return ""
    }
    defer { cmark_node_free(document) }
    var node = cmark_node_first_child(document).flatMap { cmark_node_first_child($0) }
    var text = ""
    while let current = node {
      if let literal = cmark_node_get_literal(current) { text += String(cString: literal) }
      node = cmark_node_next(current)
    }
    return text
  }
}
