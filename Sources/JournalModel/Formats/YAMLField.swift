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
