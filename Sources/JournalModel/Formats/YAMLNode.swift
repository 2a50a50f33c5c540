/// A piece of YAML as its text: every scalar is what somebody wrote, never a type of YAML's.
package struct YAMLNode: Equatable, Sendable {
  /// What it is; an alias or a tag never gets this far.
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

/// A key of a mapping with its value.
package struct YAMLField: Equatable, Sendable {
  package let key: String
  let value: YAMLNode
  /// From the key's line to the value's last.
  let lines: Range<Int>

  /// Two fields are equal if they say the same, wherever they stand.
  package static func == (left: YAMLField, right: YAMLField) -> Bool {
    left.key == right.key && left.value == right.value
  }
}

/// What is wrong with a text, and on which of its lines, counted from 1.
package struct FormatError: Error, Equatable, Sendable {
  /// Of the whole file: front matter counts.
  package let line: Int
  /// Without the line, such as `start: expected a date, found 'soon'`.
  package let message: String

  /// Takes what it is made of.
  package init(line: Int, message: String) {
    self.line = line
    self.message = message
  }
}
