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

  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(1, forKey: Key(stringValue: "schema"))
    try container.encode(items, forKey: Key(stringValue: key))
  }
}
