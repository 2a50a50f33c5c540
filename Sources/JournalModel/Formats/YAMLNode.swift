/// A piece of YAML as its text: every scalar is what somebody wrote, never a type of YAML's.
package struct YAMLNode: Equatable, Sendable {
  /// Scalar, list or mapping; an alias or a tag never gets this far.
  indirect enum Content: Equatable, Sendable {
    case scalar(String)
    case list([YAMLNode])
    case mapping([YAMLField])
  }

  let content: Content
  /// The lines that it stands on, counted from 0 in the text that was read.
  let lines: Range<Int>

  /// Two nodes are equal if they say the same, wherever they stand.
  package static func == (left: YAMLNode, right: YAMLNode) -> Bool { left.content == right.content }

  /// The text of a scalar; nil for an empty one and for anything else.
  package var text: String? {
    guard case .scalar(let text) = content, !text.isEmpty else { return nil }
    return text
  }

  /// The texts of a list of scalars; a single scalar counts as a list of one, an empty one as none.
  var texts: [String]? {
    switch content {
    case .scalar(let text):
      return text.isEmpty ? [] : [text]
    case .list(let nodes):
      let texts = nodes.compactMap(\.text)
      return texts.count == nodes.count ? texts : nil
    case .mapping:
      return nil
    }
  }
}
