/// Elements of a list as three states have them: hosts, sponsors and the like are told apart by their names.
struct NamedElements {
  /// Names that one list has twice: those elements are told apart by all that they say.
  private let doubled: Set<String>

  init(_ lists: [YAMLNode]...) {
    doubled = lists.reduce(into: []) { doubled, list in
      var seen: Set<String> = []
      doubled.formUnion(list.compactMap(Self.name).filter { !seen.insert($0).inserted })
    }
  }

  func same(as node: YAMLNode, in list: [YAMLNode]) -> YAMLNode? {
    guard let name = Self.name(node), !doubled.contains(name) else {
      return list.first { $0 == node }
    }
    return list.first { Self.name($0) == name }
  }

  private static func name(_ node: YAMLNode) -> String? {
    guard case .mapping(let fields) = node.content else { return node.text }
    return fields.first { $0.key == "name" }?.value.text
  }
}
