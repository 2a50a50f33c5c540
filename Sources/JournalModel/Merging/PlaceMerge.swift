/// Where a page shows its entries, when both sides arranged them: each entry has one place, so that none
/// stands twice.
struct PlaceMerge {
  /// The keys that say it.
  static let keys: Set<String> = ["show", leaveOut]
  private static let leaveOut = "leave-out"

  /// The identifiers under each kind, and those that are left out.
  private struct Places {
    var kinds: [String] = []
    var orders: [String: [String]] = [:]

    /// Nil where something else stands there.
    init?(_ document: Document?) {
      guard let document else { return }
      if let node = document.node("show"), node.content != .scalar("") {
        guard case .mapping(let fields) = node.content else { return nil }
        for field in fields {
          guard let texts = field.value.texts else { return nil }
          kinds.append(field.key)
          orders[field.key] = texts
        }
      }
      guard let left = document.node(leaveOut) else { return }
      guard let texts = left.texts else { return nil }
      orders[leaveOut] = texts
    }

    var all: Set<String> { Set(orders.values.joined()) }

    func place(of id: String) -> String? {
      orders.keys.sorted().first { orders[$0]?.contains(id) ?? false }
    }
  }

  private let base, first, second: Places

  /// Nil where one of the pages says it in another form.
  init?(base: Document?, ours: Document, theirs: Document) {
    guard let base = Places(base), let first = Places(ours), let second = Places(theirs) else {
      return nil
    }
    (self.base, self.first, self.second) = (base, first, second)
  }

  /// The value of a key; where both sides moved an entry, it stands where the first one put it.
  func value(of key: String) -> YAMLValue? {
    guard key != Self.leaveOut else { return .list(order(at: key)) }
    let kinds = first.kinds + second.kinds.filter { !first.kinds.contains($0) }
    return .mapping(kinds.map { ($0, .list(order(at: $0))) })
  }

  private func order(at place: String) -> [String] {
    let present = base.all.union(first.all).union(second.all).filter { id in
      chosen(base.place(of: id), first.place(of: id), second.place(of: id)) == place
    }
    let order = chosen(
      base.orders[place] ?? [], first.orders[place] ?? [], second.orders[place] ?? [])
    return order.filter(present.contains) + present.subtracting(order).sorted()
  }

  private func chosen<Value: Equatable>(_ base: Value, _ one: Value, _ other: Value) -> Value {
    one == base ? other : one
  }
}
