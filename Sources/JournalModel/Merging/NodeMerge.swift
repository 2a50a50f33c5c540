/// A value that both sides changed: its lines, if there are any that have the changes of both.
struct NodeMerge {
  /// What the second side said and the first one overruled.
  private(set) var superseded: [DocumentMerge.Superseded] = []
  /// Nil where one of the two has to give way.
  private(set) var lines: [String]?
  private let key: String
  private let base, ours, theirs: YAMLNode?
  private let first, second: Document

  init(_ key: String, base: Document?, ours: Document, theirs: Document) {
    self.key = key
    (self.base, self.ours, self.theirs) = (base?.node(key), ours.node(key), theirs.node(key))
    (first, second) = (ours, theirs)
    lines = merged()
  }

  private mutating func merged() -> [String]? {
    if key == "named" { return consent }
    if key == AttendeeFile.saidNo { return lastNo }
    switch (ours?.content, theirs?.content) {
    case (.list(let one), .list(let other)): return list(one, other)
    case (.mapping(let one), .mapping(let other)): return mapping(one, other)
    default: return nil
    }
  }

  /// Whoever wants not to be named is not, whatever the other side says.
  private var consent: [String]? {
    let said = [ours, theirs].map { $0?.text.flatMap(Attendee.Consent.init(yesOrNo:)) }
    if said.contains(.no) { return ["\(key): \(Attendee.Consent.no.rawValue)\n"] }
    return said.contains(nil) ? [] : nil
  }

  /// The last time of both, which stays whatever else the other side says.
  private var lastNo: [String]? {
    [ours, theirs].compactMap { $0?.text }.max().map { ["\(key): \($0)\n"] }
  }

  /// Each element is there or not: who added it, or took it out, is right. One that has a name is known by
  /// it, and what each side says of it is merged.
  private mutating func list(_ one: [YAMLNode], _ other: [YAMLNode]) -> [String] {
    var former: [YAMLNode] = []
    if case .list(let nodes)? = base?.content { former = nodes }
    let names = NamedElements(former, one, other)
    var (texts, lines): ([YAMLNode], [String]) = ([], ["\(key):\n"])
    for node in one {
      let (beginning, second) = (names.same(as: node, in: former), names.same(as: node, in: other))
      guard second != nil || beginning != node else { continue }
      texts.append(node)
      lines += second.map { element(beginning, node, $0) } ?? self.lines(of: node, in: first)
    }
    for node in other where names.same(as: node, in: one) == nil && !former.contains(node) {
      texts.append(node)
      lines += self.lines(of: node, in: second)
    }
    return Self.texts(texts)?.lines(key: key).map { $0 + "\n" } ?? lines
  }

  /// The lines of an element that both have.
  private mutating func element(
    _ former: YAMLNode?, _ one: YAMLNode, _ other: YAMLNode
  ) -> [String] {
    let (own, theirs) = (lines(of: one, in: first), lines(of: other, in: second))
    if one == other || other == former { return own }
    if one == former { return theirs }
    superseded.append(.init(key: key, lines: theirs.joined(), standing: own.joined()))
    return own
  }

  private mutating func mapping(_ one: [YAMLField], _ other: [YAMLField]) -> [String] {
    var former: [YAMLField] = []
    if case .mapping(let fields)? = base?.content { former = fields }
    var lines = ["\(key):\n"]
    for name in one.map(\.key)
      + other.map(\.key).filter({ name in !one.contains { $0.key == name } })
    {
      let all = [former, one, other].map { $0.first { $0.key == name } }
      lines += chosen(all[0], all[1], all[2])
    }
    return lines
  }

  private mutating func chosen(
    _ former: YAMLField?, _ one: YAMLField?, _ other: YAMLField?
  ) -> [String] {
    let own = one.map { Array(first.yamlLines[$0.lines]) } ?? []
    if one == other || other == former { return own }
    let theirs = other.map { Array(second.yamlLines[$0.lines]) } ?? []
    if one == former { return theirs }
    superseded.append(.init(key: key, lines: theirs.joined(), standing: own.joined()))
    return own
  }

  private func lines(of node: YAMLNode, in document: Document) -> [String] {
    Array(document.yamlLines[node.lines])
  }

  /// As one line, where all are words; dates need no quotes.
  private static func texts(_ nodes: [YAMLNode]) -> YAMLValue? {
    let texts = nodes.compactMap(\.text)
    guard texts.count == nodes.count else { return nil }
    let arePlain = texts.allSatisfy { CalendarDate($0) != nil }
    return arePlain ? YAMLValue.plain(texts) ?? .list([]) : .list(texts)
  }
}
