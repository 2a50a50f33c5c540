/// A JSON object: what stands under each key, and nothing where that is nil.
package struct JSONObject: Encodable, ExpressibleByDictionaryLiteral {
  private var members: [(key: String, value: (any Encodable)?)]

  package init(dictionaryLiteral members: (String, (any Encodable)?)...) {
    self.members = members
  }

  /// What stands under a key; nil if nothing does.
  package subscript(key: String) -> (any Encodable)? {
    members.first { $0.key == key }.flatMap(\.value)
  }

  /// Whether something is said of a key, be it that there is nothing.
  package func has(_ key: String) -> Bool { members.contains { $0.key == key } }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: NamedKey.self)
    for case (let key, let value?) in members {
      // The encoder is slow to find out by itself that a value is a plain text.
      if let text = value as? String {
        try container.encode(text, forKey: NamedKey(key))
      } else {
        try container.encode(value, forKey: NamedKey(key))
      }
    }
  }

  /// The same with one key more; nothing where the value is nil.
  package func with(_ key: String, _ value: (any Encodable)?) -> JSONObject {
    var object = self
    object.members.append((key, value))
    return object
  }

  /// The same with nothing under a key.
  package func without(_ key: String) -> JSONObject {
    var object = self
    object.members = members.map { $0.key == key ? (key, nil) : $0 }
    return object
  }

  /// A key whose name is chosen when it is written.
  private struct NamedKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(_ name: String) { stringValue = name }
    init?(stringValue: String) { self.init(stringValue) }
    init?(intValue: Int) { nil }
  }
}
