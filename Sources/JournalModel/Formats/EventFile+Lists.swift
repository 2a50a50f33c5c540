extension EventFile {
  /// What happens when: `[{day: 2, at: "18:00", title: Show and tell, place: Room 1}]`.
  static func schedule(_ document: Document) throws(FormatError) -> [ScheduleItem] {
    guard let node = document.node("schedule"), node.content != .scalar("") else { return [] }
    guard case .list(let nodes) = node.content else {
      throw document.problem("schedule", message: "expected a list of `day`, `at` and `title`")
    }
    var items: [ScheduleItem] = []
    for node in nodes {
      guard let item = item(node) else {
        throw document.problem(
          "schedule", at: node, message: "expected `day: 2`, `at: \"18:00\"` and `title`")
      }
      items.append(item)
    }
    return items
  }

  private static func item(_ node: YAMLNode) -> ScheduleItem? {
    guard case .mapping(let fields) = node.content else { return nil }
    let values = Dictionary(fields.map { ($0.key, $0.value.text) }) { first, _ in first }
    guard let day = values["day"]?.flatMap({ decimal($0.utf8) }), day > 0,
      let at = values["at"]?.flatMap({ TimeOfDay($0) }), let title = values["title"] ?? nil
    else { return nil }
    return ScheduleItem(day: day, at: at, title: title, place: values["place"] ?? nil)
  }

  /// The kinds whose entries each name somebody who helped.
  static func credits(_ document: Document) throws(FormatError) -> [Kind] {
    let kinds = try document.texts("credits").map { Kind($0.lowercased()) }
    guard !kinds.contains(nil) else {
      throw document.problem("credits", message: "expected kinds such as [helped-by]")
    }
    return kinds.compactMap { $0 }
  }
}

extension ScheduleItem {
  var fields: [(key: String, value: YAMLValue)] {
    let fields: [FileField] = [
      ("day", .plain(String(day))), ("at", .text(at.description)), ("title", .text(title)),
      ("place", place.map { .text($0) }),
    ]
    return fields.compactMap { field in field.value.map { (field.key, $0) } }
  }
}
