import Foundation
import JournalKit

/// One JSON object on standard output, with the version of its schema.
enum JSON {
  /// The object as one line: keys sorted, so that the same content has the same bytes. What could
  /// steer a terminal or hide words is written as `\\u202e`, which readers take for the same.
  static func text(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return VisibleText.escaped(String(decoding: try encoder.encode(value), as: UTF8.self))
  }
}

/// A list under a key of its own, such as `{"schema": 1, "entries": […]}`.
struct ListTree<Item: Encodable>: Encodable {
  let key: String
  let items: [Item]

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: NamedKey.self)
    try container.encode(1, forKey: NamedKey("schema"))
    try container.encode(items, forKey: NamedKey(key))
  }
}

/// A key whose name is chosen when it is written.
struct NamedKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(_ name: String) { stringValue = name }
  init?(stringValue: String) { self.init(stringValue) }
  init?(intValue: Int) { nil }
}
