internal import CYAML

/// Reads one YAML mapping through libyaml's events.
///
/// Aliases, anchors, tags and duplicate keys are errors: none of ours has them, and they are how
/// small texts become large or mean different things to different readers.
struct YAMLReader: ~Copyable {
  private var parser = yaml_parser_t()

  private static let deepest = 8

  private init() {
    yaml_parser_initialize(&parser)
  }

  deinit {
    var parser = parser
    yaml_parser_delete(&parser)
  }

  static func fields(of text: String) throws(FormatError) -> [YAMLField] {
    if let fields = PlainYAML.fields(of: text) { return fields }
    return try fieldsByLibyaml(of: text)
  }

  static func fieldsByLibyaml(of text: String) throws(FormatError) -> [YAMLField] {
    var reader = YAMLReader()
    return try reader.fields(Array(text.utf8))
  }

  private mutating func fields(_ bytes: [UInt8]) throws(FormatError) -> [YAMLField] {
    let buffer = UnsafeMutablePointer<UInt8>.allocate(capacity: max(1, bytes.count))
    defer { buffer.deallocate() }
    buffer.update(from: bytes, count: bytes.count)
    yaml_parser_set_input_string(&parser, buffer, bytes.count)
    yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
    _ = try next()  // The start of the stream.
    let document = try next()
    guard document.type == YAML_DOCUMENT_START_EVENT else { return [] }
    let first = try next()
    let node = try node(first, depth: 0)
    _ = try next()  // The end of the document.
    let end = try next()
    guard end.type == YAML_STREAM_END_EVENT else {
      throw FormatError(line: end.start.line + 1, message: "a second YAML document begins here")
    }
    switch node.content {
    case .mapping(let fields): return fields
    case .scalar(""): return []
    default: throw FormatError(line: node.lines.lowerBound + 1, message: "expected `key: value`")
    }
  }

  /// One event, copied.
  private struct Event {
    let type: yaml_event_type_t
    let start: (line: Int, column: Int)
    let end: (line: Int, column: Int)
    let text: String
    let isDecorated: Bool
    let isBlock: Bool
  }

  private mutating func next() throws(FormatError) -> Event {
    var event = yaml_event_t()
    guard yaml_parser_parse(&parser, &event) == 1 else { throw problem() }
    defer { yaml_event_delete(&event) }
    guard event.type != YAML_ALIAS_EVENT else {
      throw FormatError(
        line: Int(event.start_mark.line) + 1, message: "YAML aliases are not supported")
    }
    return Event(
      type: event.type,
      start: (Int(event.start_mark.line), Int(event.start_mark.column)),
      end: (Int(event.end_mark.line), Int(event.end_mark.column)),
      text: Self.text(of: event), isDecorated: Self.isDecorated(event),
      isBlock: Self.isBlock(event))
  }

  private func problem() -> FormatError {
    let words = parser.problem.map { String(cString: $0) } ?? "this is not valid YAML"
    return FormatError(
      line: Int(max(parser.problem_mark.line, parser.context_mark.line)) + 1, message: words)
  }

  private static func text(of event: yaml_event_t) -> String {
    guard event.type == YAML_SCALAR_EVENT, let start = event.data.scalar.value else { return "" }
    let bytes = UnsafeBufferPointer(start: start, count: event.data.scalar.length)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isDecorated(_ event: yaml_event_t) -> Bool {
    switch event.type {
    case YAML_SCALAR_EVENT:
      event.data.scalar.anchor != nil || event.data.scalar.tag != nil
    case YAML_SEQUENCE_START_EVENT:
      event.data.sequence_start.anchor != nil || event.data.sequence_start.tag != nil
    case YAML_MAPPING_START_EVENT:
      event.data.mapping_start.anchor != nil || event.data.mapping_start.tag != nil
    default: false
    }
  }

  private static func isBlock(_ event: yaml_event_t) -> Bool {
    switch event.type {
    case YAML_SEQUENCE_START_EVENT:
      event.data.sequence_start.style == YAML_BLOCK_SEQUENCE_STYLE
    case YAML_MAPPING_START_EVENT:
      event.data.mapping_start.style == YAML_BLOCK_MAPPING_STYLE
    default: false
    }
  }
}

extension YAMLReader {
  private mutating func node(_ event: Event, depth: Int) throws(FormatError) -> YAMLNode {
    let line = event.start.line
    guard !event.isDecorated else {
      throw FormatError(line: line + 1, message: "YAML anchors and tags are not supported")
    }
    guard depth < Self.deepest else {
      throw FormatError(line: line + 1, message: "nested too deeply")
    }
    switch event.type {
    case YAML_SCALAR_EVENT:
      let endsBefore = event.end.column == 0 && event.end.line > line
      return YAMLNode(
        content: .scalar(event.text), lines: line..<(event.end.line + (endsBefore ? 0 : 1)))
    case YAML_SEQUENCE_START_EVENT: return try list(from: event, depth: depth)
    case YAML_MAPPING_START_EVENT: return try mapping(from: event, depth: depth)
    default: throw FormatError(line: line + 1, message: "this is not valid YAML")
    }
  }

  private mutating func list(from start: Event, depth: Int) throws(FormatError) -> YAMLNode {
    var nodes: [YAMLNode] = []
    while true {
      let event = try next()
      guard event.type != YAML_SEQUENCE_END_EVENT else {
        return YAMLNode(
          content: .list(nodes), lines: lines(start, of: event, last: nodes.last?.lines.upperBound))
      }
      nodes.append(try node(event, depth: depth + 1))
    }
  }

  private mutating func mapping(from start: Event, depth: Int) throws(FormatError) -> YAMLNode {
    var fields: [YAMLField] = []
    var keys: Set<String> = []
    while true {
      let event = try next()
      guard event.type != YAML_MAPPING_END_EVENT else {
        return YAMLNode(
          content: .mapping(fields),
          lines: lines(start, of: event, last: fields.last?.lines.upperBound)
        )
      }
      let line = event.start.line
      guard let key = try node(event, depth: depth + 1).text else {
        throw FormatError(line: line + 1, message: "expected a key")
      }
      guard keys.insert(key).inserted else {
        throw FormatError(line: line + 1, message: "the key '\(key)' stands twice")
      }
      let valueEvent = try next()
      let value = try node(valueEvent, depth: depth + 1)
      fields.append(
        YAMLField(key: key, value: value, lines: line..<max(line + 1, value.lines.upperBound)))
    }
  }

  /// The lines of a collection: libyaml's end of a block is where the next thing begins.
  private func lines(_ start: Event, of end: Event, last: Int?) -> Range<Int> {
    let first = start.start.line
    return first..<max(first + 1, start.isBlock ? last ?? first + 1 : end.end.line + 1)
  }
}
