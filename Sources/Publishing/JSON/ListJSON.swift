/// A list under a key of its own, such as `{"schema": 1, "entries": […]}`.
package struct ListJSON<Item: Encodable>: Encodable {
  package let key: String
  let items: [Item]

  /// Takes the key, and the items of the list under it.
  package init(key: String, items: [Item]) {
    self.key = key
    self.items = items
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: NamedKey.self)
    try container.encode(1, forKey: NamedKey("schema"))
    try container.encode(items, forKey: NamedKey(key))
  }
}
