/// A value as we write it in YAML, in one canonical form.
package enum YAMLValue: Equatable, Sendable {
  /// Words of people: quoted where YAML, or a reader that guesses types, would not take them as
  /// text.
  case text(String)
  /// A number, date or yes and no: never quoted.
  case plain(String)
  case list([String])
  case mapping([(key: String, value: YAMLValue)])
  case mappings([[(key: String, value: YAMLValue)]])

  /// A list of numbers or dates; nil if there are none.
  static func plain(_ texts: [String]) -> YAMLValue? {
    texts.isEmpty ? nil : .plain("[\(texts.joined(separator: ", "))]")
  }

  package static func == (left: YAMLValue, right: YAMLValue) -> Bool {
    switch (left, right) {
    case (.text(let left), .text(let right)), (.plain(let left), .plain(let right)): left == right
    case (.list(let left), .list(let right)): left == right
    default: left.lines(key: "k") == right.lines(key: "k")
    }
  }

  /// The lines of `key: value`; none for an empty list or mapping.
  package func lines(key: String) -> [String] {
    switch self {
    case .text(let text): return ["\(key): \(YAMLText.scalar(text))"]
    case .plain(let text): return ["\(key): \(text)"]
    case .list(let texts):
      guard !texts.isEmpty else { return [] }
      return ["\(key): [\(texts.map(YAMLText.flowScalar).joined(separator: ", "))]"]
    case .mapping(let fields):
      let lines = fields.flatMap { $0.value.lines(key: YAMLText.scalar($0.key)) }
      return lines.isEmpty ? [] : ["\(key):"] + lines.map { "  \($0)" }
    case .mappings(let all):
      guard !all.isEmpty else { return [] }
      return ["\(key):"] + all.flatMap(Self.item)
    }
  }

  private static func item(_ fields: [(key: String, value: YAMLValue)]) -> [String] {
    fields.flatMap { $0.value.lines(key: $0.key) }
      .enumerated()
      .map { ($0.offset == 0 ? "  - " : "    ") + $0.element }
  }
}
